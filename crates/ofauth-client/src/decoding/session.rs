// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::SessionUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SessionUpdate {
    const NAMES: &'static [&'static str] = &["cookie", "userAgent"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_cookie = None;
        let mut field_user_agent = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_cookie = Some(object.value()?),
                1 => field_user_agent = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            cookie: required("cookie", field_cookie)?,
            user_agent: required("userAgent", field_user_agent)?,
        })
    }
}
