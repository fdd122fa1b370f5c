// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::SignedHeaders {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SignedHeaders {
    const NAMES: &'static [&'static str] = &[
        "app-token",
        "sign",
        "time",
        "user-id",
        "x-of-rev",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_app_token = None;
        let mut field_sign = None;
        let mut field_time = None;
        let mut field_user_id = None;
        let mut field_x_of_rev = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_app_token = Some(object.value()?),
                1 => field_sign = Some(object.value()?),
                2 => field_time = Some(object.value()?),
                3 => field_user_id = object.value()?,
                4 => field_x_of_rev = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            app_token: required("app-token", field_app_token)?,
            sign: required("sign", field_sign)?,
            time: required("time", field_time)?,
            user_id: field_user_id,
            x_of_rev: field_x_of_rev,
        })
    }
}
