// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::ReleaseForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ReleaseForm {
    const NAMES: &'static [&'static str] = &[
        "id",
        "name",
        "partnerSource",
        "type",
        "user",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_name = None;
        let mut field_partner_source = None;
        let mut field_type_ = None;
        let mut field_user = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = Some(object.value()?),
                1 => field_name = Some(object.value()?),
                2 => field_partner_source = Some(object.value()?),
                3 => field_type_ = Some(object.value()?),
                4 => field_user = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: required("id", field_id)?,
            name: required("name", field_name)?,
            partner_source: required("partnerSource", field_partner_source)?,
            type_: required("type", field_type_)?,
            user: field_user,
        })
    }
}
impl<'de> Deserialize<'de> for types::ReleaseFormParticipants {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ReleaseFormParticipants {
    const NAMES: &'static [&'static str] = &["guests", "partners", "users"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_guests = Default::default();
        let mut field_partners = Default::default();
        let mut field_users = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_guests = object.value()?,
                1 => field_partners = object.value()?,
                2 => field_users = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            guests: field_guests,
            partners: field_partners,
            users: field_users,
        })
    }
}
impl<'de> Deserialize<'de> for types::ReleaseFormRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ReleaseFormRecord {
    const NAMES: &'static [&'static str] = &[
        "approvedAt",
        "code",
        "createdAt",
        "hasUser",
        "id",
        "isHidden",
        "lastChangedAt",
        "name",
        "partnerId",
        "status",
        "type",
        "userName",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_approved_at = None;
        let mut field_code = None;
        let mut field_created_at = None;
        let mut field_has_user = None;
        let mut field_id = None;
        let mut field_is_hidden = None;
        let mut field_last_changed_at = None;
        let mut field_name = None;
        let mut field_partner_id = None;
        let mut field_status = None;
        let mut field_type_ = None;
        let mut field_user_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_approved_at = object.value()?,
                1 => field_code = object.value()?,
                2 => field_created_at = object.value()?,
                3 => field_has_user = object.value()?,
                4 => field_id = Some(object.value()?),
                5 => field_is_hidden = object.value()?,
                6 => field_last_changed_at = object.value()?,
                7 => field_name = Some(object.value()?),
                8 => field_partner_id = object.value()?,
                9 => field_status = object.value()?,
                10 => field_type_ = Some(object.value()?),
                11 => field_user_name = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            approved_at: field_approved_at,
            code: field_code,
            created_at: field_created_at,
            has_user: field_has_user,
            id: required("id", field_id)?,
            is_hidden: field_is_hidden,
            last_changed_at: field_last_changed_at,
            name: required("name", field_name)?,
            partner_id: field_partner_id,
            status: field_status,
            type_: required("type", field_type_)?,
            user_name: field_user_name,
        })
    }
}
impl<'de> Deserialize<'de> for types::ReleaseFormRecordPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ReleaseFormRecordPage {
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
impl<'de> Deserialize<'de> for types::ReleaseFormUser {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ReleaseFormUser {
    const NAMES: &'static [&'static str] = &[
        "avatar",
        "avatarThumbs",
        "id",
        "isFromGuest",
        "isVerified",
        "ivStatus",
        "name",
        "username",
        "view",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_avatar = None;
        let mut field_avatar_thumbs = None;
        let mut field_id = None;
        let mut field_is_from_guest = None;
        let mut field_is_verified = None;
        let mut field_iv_status = None;
        let mut field_name = None;
        let mut field_username = None;
        let mut field_view = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_avatar = Some(object.value()?),
                1 => field_avatar_thumbs = Some(object.value()?),
                2 => field_id = Some(object.value()?),
                3 => field_is_from_guest = Some(object.value()?),
                4 => field_is_verified = Some(object.value()?),
                5 => field_iv_status = Some(object.value()?),
                6 => field_name = Some(object.value()?),
                7 => field_username = Some(object.value()?),
                8 => field_view = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            avatar: required("avatar", field_avatar)?,
            avatar_thumbs: required("avatarThumbs", field_avatar_thumbs)?,
            id: required("id", field_id)?,
            is_from_guest: required("isFromGuest", field_is_from_guest)?,
            is_verified: required("isVerified", field_is_verified)?,
            iv_status: required("ivStatus", field_iv_status)?,
            name: required("name", field_name)?,
            username: required("username", field_username)?,
            view: required("view", field_view)?,
        })
    }
}
