// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Size {
    const NAMES: &'static [&'static str] = &["height", "width"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_height = Default::default();
        let mut field_width = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_height = object.value_by(OptionalCount)?,
                1 => field_width = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            height: field_height,
            width: field_width,
        })
    }
}
