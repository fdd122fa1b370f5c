// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Notification {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Notification {
    const NAMES: &'static [&'static str] = &[
        "canGoToProfile",
        "createdAt",
        "id",
        "isRead",
        "replacePairs",
        "subType",
        "text",
        "type",
        "userId",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_go_to_profile = None;
        let mut field_created_at = None;
        let mut field_id = None;
        let mut field_is_read = None;
        let mut field_replace_pairs = None;
        let mut field_sub_type = None;
        let mut field_text = None;
        let mut field_type_ = None;
        let mut field_user_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_go_to_profile = object.value()?,
                1 => field_created_at = Some(object.value()?),
                2 => field_id = Some(object.value()?),
                3 => field_is_read = object.value()?,
                4 => field_replace_pairs = object.value()?,
                5 => field_sub_type = object.value()?,
                6 => field_text = Some(object.value()?),
                7 => field_type_ = Some(object.value()?),
                8 => field_user_id = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_go_to_profile: field_can_go_to_profile,
            created_at: required("createdAt", field_created_at)?,
            id: required("id", field_id)?,
            is_read: field_is_read,
            replace_pairs: field_replace_pairs,
            sub_type: field_sub_type,
            text: required("text", field_text)?,
            type_: required("type", field_type_)?,
            user_id: field_user_id,
        })
    }
}
impl<'de> Deserialize<'de> for types::NotificationPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::NotificationPage {
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
