// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::CodeAttempts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::CodeAttempts {
    const NAMES: &'static [&'static str] = &[
        "checkAttemptsLeft",
        "checkAttemptsLimit",
        "expirationDate",
        "expirationSeconds",
        "lastSentDate",
        "requestAttemptsLeft",
        "requestAttemptsLimit",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_check_attempts_left = Default::default();
        let mut field_check_attempts_limit = Default::default();
        let mut field_expiration_date = None;
        let mut field_expiration_seconds = Default::default();
        let mut field_last_sent_date = None;
        let mut field_request_attempts_left = Default::default();
        let mut field_request_attempts_limit = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_check_attempts_left = object.value_by(OptionalCount)?,
                1 => field_check_attempts_limit = object.value_by(OptionalCount)?,
                2 => field_expiration_date = object.value()?,
                3 => field_expiration_seconds = object.value_by(OptionalDecimal)?,
                4 => field_last_sent_date = object.value()?,
                5 => field_request_attempts_left = object.value_by(OptionalCount)?,
                6 => field_request_attempts_limit = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            check_attempts_left: field_check_attempts_left,
            check_attempts_limit: field_check_attempts_limit,
            expiration_date: field_expiration_date,
            expiration_seconds: field_expiration_seconds,
            last_sent_date: field_last_sent_date,
            request_attempts_left: field_request_attempts_left,
            request_attempts_limit: field_request_attempts_limit,
        })
    }
}
