// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::CurrentDynamicRules {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::CurrentDynamicRules {
    const NAMES: &'static [&'static str] = &[
        "is_current",
        "is_early_access",
        "is_public",
        "rules",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_is_current = None;
        let mut field_is_early_access = None;
        let mut field_is_public = None;
        let mut field_rules = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_is_current = object.value()?,
                1 => field_is_early_access = object.value()?,
                2 => field_is_public = object.value()?,
                3 => field_rules = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            is_current: field_is_current,
            is_early_access: field_is_early_access,
            is_public: field_is_public,
            rules: required("rules", field_rules)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::CurrentUser {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::CurrentUser {
    const NAMES: &'static [&'static str] = &[
        "avatar",
        "id",
        "isAuth",
        "isVerified",
        "name",
        "photosCount",
        "postsCount",
        "subscribersCount",
        "username",
        "videosCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_avatar = None;
        let mut field_id = None;
        let mut field_is_auth = None;
        let mut field_is_verified = None;
        let mut field_name = None;
        let mut field_photos_count = Default::default();
        let mut field_posts_count = Default::default();
        let mut field_subscribers_count = Default::default();
        let mut field_username = None;
        let mut field_videos_count = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_avatar = object.value()?,
                1 => field_id = object.value()?,
                2 => field_is_auth = Some(object.value()?),
                3 => field_is_verified = object.value()?,
                4 => field_name = object.value()?,
                5 => field_photos_count = object.value_by(OptionalCount)?,
                6 => field_posts_count = object.value_by(OptionalCount)?,
                7 => field_subscribers_count = object.value_by(OptionalCount)?,
                8 => field_username = object.value()?,
                9 => field_videos_count = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            avatar: field_avatar,
            id: field_id,
            is_auth: required("isAuth", field_is_auth)?,
            is_verified: field_is_verified,
            name: field_name,
            photos_count: field_photos_count,
            posts_count: field_posts_count,
            subscribers_count: field_subscribers_count,
            username: field_username,
            videos_count: field_videos_count,
        })
    }
}
