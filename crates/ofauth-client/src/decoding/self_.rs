// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::SelfUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SelfUpdate {
    const NAMES: &'static [&'static str] = &["about", "name"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_about = None;
        let mut field_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_about = object.value()?,
                1 => field_name = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            about: field_about,
            name: field_name,
        })
    }
}
