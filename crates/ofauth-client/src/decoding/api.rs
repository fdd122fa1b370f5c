// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::ApiError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ApiError {
    const NAMES: &'static [&'static str] = &[
        "actionRequired",
        "code",
        "details",
        "error",
        "message",
        "requestId",
        "type",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_action_required = None;
        let mut field_code = None;
        let mut field_details = Default::default();
        let mut field_error = None;
        let mut field_message = None;
        let mut field_request_id = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_action_required = object.value()?,
                1 => field_code = object.value()?,
                2 => field_details = object.value_by(Present::new())?,
                3 => field_error = object.value()?,
                4 => field_message = object.value()?,
                5 => field_request_id = object.value()?,
                6 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            action_required: field_action_required,
            code: field_code,
            details: field_details,
            error: field_error,
            message: field_message,
            request_id: field_request_id,
            type_: field_type_,
        })
    }
}
