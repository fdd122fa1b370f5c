// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::SuccessResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SuccessResult {
    const NAMES: &'static [&'static str] = &["success"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_success = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_success = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            success: required("success", field_success)?,
        })
    }
}
