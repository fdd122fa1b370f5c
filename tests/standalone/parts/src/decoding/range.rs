// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Range {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Range {
    const NAMES: &'static [&'static str] = &["max", "min"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_max = None;
        let mut field_min = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_max = object.value()?,
                1 => field_min = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            max: field_max,
            min: field_min,
        })
    }
}
