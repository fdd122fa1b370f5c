// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::UnsendRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UnsendRequest {
    const NAMES: &'static [&'static str] = &["withUserId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_with_user_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_with_user_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            with_user_id: required("withUserId", field_with_user_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UnsendResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UnsendResult {
    const NAMES: &'static [&'static str] = &["queue", "success"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_queue = None;
        let mut field_success = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_queue = object.value()?,
                1 => field_success = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            queue: field_queue,
            success: required("success", field_success)?,
        })
    }
}
