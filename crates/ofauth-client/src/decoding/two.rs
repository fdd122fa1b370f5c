// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::TwoFactorState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TwoFactorState {
    const NAMES: &'static [&'static str] = &[
        "faceCode",
        "options",
        "phoneCode",
        "phoneLast4",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_face_code = None;
        let mut field_options = None;
        let mut field_phone_code = None;
        let mut field_phone_last4 = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_face_code = object.value()?,
                1 => field_options = object.value()?,
                2 => field_phone_code = object.value()?,
                3 => field_phone_last4 = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            face_code: field_face_code,
            options: field_options,
            phone_code: field_phone_code,
            phone_last4: field_phone_last4,
        })
    }
}
