// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Whoami {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Whoami {
    const NAMES: &'static [&'static str] = &["id", "name", "permissions"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_name = None;
        let mut field_permissions = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = Some(object.value()?),
                1 => field_name = object.value()?,
                2 => field_permissions = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: required("id", field_id)?,
            name: field_name,
            permissions: required("permissions", field_permissions)?,
        })
    }
}
