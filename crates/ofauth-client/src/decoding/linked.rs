// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::LinkedSession {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::LinkedSession {
    const NAMES: &'static [&'static str] = &["cookie", "user-agent", "user-id", "x-bc"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_cookie = None;
        let mut field_user_agent = None;
        let mut field_user_id = None;
        let mut field_x_bc = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_cookie = object.value()?,
                1 => field_user_agent = object.value()?,
                2 => field_user_id = object.value()?,
                3 => field_x_bc = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            cookie: field_cookie,
            user_agent: field_user_agent,
            user_id: field_user_id,
            x_bc: field_x_bc,
        })
    }
}
