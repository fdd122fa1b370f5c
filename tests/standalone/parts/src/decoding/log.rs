// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::LogInBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::LogInBody {
    const NAMES: &'static [&'static str] = &["stay", "user"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_stay = None;
        let mut field_user = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_stay = object.value()?,
                1 => field_user = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            stay: field_stay,
            user: required("user", field_user)?,
        })
    }
}
