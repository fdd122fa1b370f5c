// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::TaggedFriend {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TaggedFriend {
    const NAMES: &'static [&'static str] = &["id", "name", "type", "user"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_name = None;
        let mut field_type_ = None;
        let mut field_user = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = Some(object.value()?),
                1 => field_name = Some(object.value()?),
                2 => field_type_ = Some(object.value()?),
                3 => field_user = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: required("id", field_id)?,
            name: required("name", field_name)?,
            type_: required("type", field_type_)?,
            user: required("user", field_user)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TaggedFriendPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TaggedFriendPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
        })
    }
}
