// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::SignRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SignRequest {
    const NAMES: &'static [&'static str] = &["endpoint", "time", "user-id"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_endpoint = None;
        let mut field_time = None;
        let mut field_user_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_endpoint = Some(object.value()?),
                1 => field_time = object.value()?,
                2 => field_user_id = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            endpoint: required("endpoint", field_endpoint)?,
            time: field_time,
            user_id: field_user_id,
        })
    }
}
impl<'de> Deserialize<'de> for types::SignResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SignResult {
    const NAMES: &'static [&'static str] = &["is_early_access", "is_public", "signed"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_is_early_access = None;
        let mut field_is_public = None;
        let mut field_signed = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_is_early_access = object.value()?,
                1 => field_is_public = object.value()?,
                2 => field_signed = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            is_early_access: field_is_early_access,
            is_public: field_is_public,
            signed: required("signed", field_signed)?,
        })
    }
}
