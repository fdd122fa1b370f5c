// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::NewName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::NewName {
    const NAMES: &'static [&'static str] = &["name"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_name = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            name: required("name", field_name)?,
        })
    }
}
