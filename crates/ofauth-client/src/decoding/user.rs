// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::UserBatch {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserBatch {
    const NAMES: &'static [&'static str] = &["users"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_users = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_users = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            users: required("users", field_users)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserList {
    const NAMES: &'static [&'static str] = &[
        "canAddUsers",
        "canDelete",
        "canManageUsers",
        "canPinnedToChat",
        "canPinnedToFeed",
        "canUpdate",
        "direction",
        "id",
        "isPinnedToChat",
        "isPinnedToFeed",
        "name",
        "order",
        "postsCount",
        "sortList",
        "type",
        "users",
        "usersCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_add_users = None;
        let mut field_can_delete = None;
        let mut field_can_manage_users = None;
        let mut field_can_pinned_to_chat = None;
        let mut field_can_pinned_to_feed = None;
        let mut field_can_update = None;
        let mut field_direction = None;
        let mut field_id = None;
        let mut field_is_pinned_to_chat = None;
        let mut field_is_pinned_to_feed = None;
        let mut field_name = None;
        let mut field_order = None;
        let mut field_posts_count = Default::default();
        let mut field_sort_list = None;
        let mut field_type_ = None;
        let mut field_users = None;
        let mut field_users_count = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_add_users = object.value()?,
                1 => field_can_delete = object.value()?,
                2 => field_can_manage_users = object.value()?,
                3 => field_can_pinned_to_chat = object.value()?,
                4 => field_can_pinned_to_feed = object.value()?,
                5 => field_can_update = object.value()?,
                6 => field_direction = object.value()?,
                7 => field_id = Some(object.value()?),
                8 => field_is_pinned_to_chat = object.value()?,
                9 => field_is_pinned_to_feed = object.value()?,
                10 => field_name = Some(object.value()?),
                11 => field_order = object.value()?,
                12 => field_posts_count = object.value_by(OptionalCount)?,
                13 => field_sort_list = object.value()?,
                14 => field_type_ = Some(object.value()?),
                15 => field_users = object.value()?,
                16 => field_users_count = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_add_users: field_can_add_users,
            can_delete: field_can_delete,
            can_manage_users: field_can_manage_users,
            can_pinned_to_chat: field_can_pinned_to_chat,
            can_pinned_to_feed: field_can_pinned_to_feed,
            can_update: field_can_update,
            direction: field_direction,
            id: required("id", field_id)?,
            is_pinned_to_chat: field_is_pinned_to_chat,
            is_pinned_to_feed: field_is_pinned_to_feed,
            name: required("name", field_name)?,
            order: field_order,
            posts_count: field_posts_count,
            sort_list: field_sort_list,
            type_: required("type", field_type_)?,
            users: field_users,
            users_count: field_users_count,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListAddition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListAddition {
    const NAMES: &'static [&'static str] = &["listId", "success"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_list_id = None;
        let mut field_success = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_list_id = Some(object.value()?),
                1 => field_success = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            list_id: required("listId", field_list_id)?,
            success: field_success,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListAdditions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListAdditions {
    const NAMES: &'static [&'static str] = &["errors", "success"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_errors = None;
        let mut field_success = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_errors = object.value()?,
                1 => field_success = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            errors: field_errors,
            success: required("success", field_success)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListChoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListChoice {
    const NAMES: &'static [&'static str] = &["listIds"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_list_ids = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_list_ids = Some(object.value_by(Counts)?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            list_ids: required("listIds", field_list_ids)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListError {
    const NAMES: &'static [&'static str] = &["error", "listId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_error = None;
        let mut field_list_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_error = object.value()?,
                1 => field_list_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            error: field_error,
            list_id: required("listId", field_list_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListMember {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListMember {
    const NAMES: &'static [&'static str] = &["list", "userState"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_list = None;
        let mut field_user_state = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_list = Some(object.value()?),
                1 => field_user_state = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            list: required("list", field_list)?,
            user_state: field_user_state,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListOrder {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListOrder {
    const NAMES: &'static [&'static str] = &["direction", "order"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_direction = None;
        let mut field_order = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_direction = object.value()?,
                1 => field_order = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            direction: field_direction,
            order: field_order,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list", "order", "sort"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        let mut field_order = None;
        let mut field_sort = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                2 => field_order = object.value()?,
                3 => field_sort = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
            order: field_order,
            sort: field_sort,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListReference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListReference {
    const NAMES: &'static [&'static str] = &["id", "name", "type"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_name = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = Some(object.value()?),
                1 => field_name = object.value()?,
                2 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: required("id", field_id)?,
            name: field_name,
            type_: field_type_,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListState {
    const NAMES: &'static [&'static str] = &[
        "canAddUser",
        "cannotAddUserReason",
        "hasUser",
        "id",
        "name",
        "type",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_add_user = None;
        let mut field_cannot_add_user_reason = None;
        let mut field_has_user = None;
        let mut field_id = None;
        let mut field_name = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_add_user = object.value()?,
                1 => field_cannot_add_user_reason = object.value()?,
                2 => field_has_user = object.value()?,
                3 => field_id = Some(object.value()?),
                4 => field_name = object.value()?,
                5 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_add_user: field_can_add_user,
            cannot_add_user_reason: field_cannot_add_user_reason,
            has_user: field_has_user,
            id: required("id", field_id)?,
            name: field_name,
            type_: field_type_,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserProfile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserProfile {
    const NAMES: &'static [&'static str] = &[
        "about",
        "archivedPostsCount",
        "audiosCount",
        "avatar",
        "avatarThumbs",
        "canAddSubscriber",
        "canChat",
        "canCommentStory",
        "canCreatePromotion",
        "canCreateTrial",
        "canLookStory",
        "canPayInternal",
        "canReceiveChatMessage",
        "canReport",
        "canRestrict",
        "canTrialSend",
        "canUnsubscribe",
        "currentSubscribePrice",
        "displayName",
        "favoritedCount",
        "favoritesCount",
        "hasLabels",
        "hasNotViewedStory",
        "hasPinnedPosts",
        "hasScheduledStream",
        "hasStories",
        "hasStream",
        "header",
        "headerSize",
        "headerThumbs",
        "hideChat",
        "id",
        "isAdultContent",
        "isBlocked",
        "isFriend",
        "isMarkdownDisabledForAbout",
        "isPendingAutoprolong",
        "isPerformer",
        "isPrivateRestriction",
        "isRealPerformer",
        "isReferrerAllowed",
        "isRestricted",
        "isVerified",
        "joinDate",
        "lastSeen",
        "lists",
        "location",
        "mediasCount",
        "name",
        "notice",
        "photosCount",
        "postsCount",
        "privateArchivedPostsCount",
        "showMediaCount",
        "showPostsInFeed",
        "showSubscribersCount",
        "subscribePrice",
        "subscribedBy",
        "subscribedByAutoprolong",
        "subscribedByData",
        "subscribedByExpire",
        "subscribedByExpireDate",
        "subscribedIsExpiredNow",
        "subscribedOn",
        "subscribedOnData",
        "subscribedOnDuration",
        "subscribedOnExpiredNow",
        "subscribersCount",
        "tipsEnabled",
        "tipsMax",
        "tipsMin",
        "tipsMinInternal",
        "tipsTextEnabled",
        "username",
        "videosCount",
        "website",
        "wishlist",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_about = None;
        let mut field_archived_posts_count = Default::default();
        let mut field_audios_count = Default::default();
        let mut field_avatar = None;
        let mut field_avatar_thumbs = None;
        let mut field_can_add_subscriber = None;
        let mut field_can_chat = None;
        let mut field_can_comment_story = None;
        let mut field_can_create_promotion = None;
        let mut field_can_create_trial = None;
        let mut field_can_look_story = None;
        let mut field_can_pay_internal = None;
        let mut field_can_receive_chat_message = None;
        let mut field_can_report = None;
        let mut field_can_restrict = None;
        let mut field_can_trial_send = None;
        let mut field_can_unsubscribe = None;
        let mut field_current_subscribe_price = Default::default();
        let mut field_display_name = None;
        let mut field_favorited_count = Default::default();
        let mut field_favorites_count = Default::default();
        let mut field_has_labels = None;
        let mut field_has_not_viewed_story = None;
        let mut field_has_pinned_posts = None;
        let mut field_has_scheduled_stream = None;
        let mut field_has_stories = None;
        let mut field_has_stream = None;
        let mut field_header = None;
        let mut field_header_size = None;
        let mut field_header_thumbs = None;
        let mut field_hide_chat = None;
        let mut field_id = None;
        let mut field_is_adult_content = None;
        let mut field_is_blocked = None;
        let mut field_is_friend = None;
        let mut field_is_markdown_disabled_for_about = None;
        let mut field_is_pending_autoprolong = None;
        let mut field_is_performer = None;
        let mut field_is_private_restriction = None;
        let mut field_is_real_performer = None;
        let mut field_is_referrer_allowed = None;
        let mut field_is_restricted = None;
        let mut field_is_verified = None;
        let mut field_join_date = None;
        let mut field_last_seen = None;
        let mut field_lists = None;
        let mut field_location = None;
        let mut field_medias_count = Default::default();
        let mut field_name = None;
        let mut field_notice = None;
        let mut field_photos_count = Default::default();
        let mut field_posts_count = Default::default();
        let mut field_private_archived_posts_count = Default::default();
        let mut field_show_media_count = None;
        let mut field_show_posts_in_feed = None;
        let mut field_show_subscribers_count = None;
        let mut field_subscribe_price = Default::default();
        let mut field_subscribed_by = None;
        let mut field_subscribed_by_autoprolong = None;
        let mut field_subscribed_by_data = None;
        let mut field_subscribed_by_expire = None;
        let mut field_subscribed_by_expire_date = None;
        let mut field_subscribed_is_expired_now = None;
        let mut field_subscribed_on = None;
        let mut field_subscribed_on_data = None;
        let mut field_subscribed_on_duration = None;
        let mut field_subscribed_on_expired_now = None;
        let mut field_subscribers_count = Default::default();
        let mut field_tips_enabled = None;
        let mut field_tips_max = Default::default();
        let mut field_tips_min = Default::default();
        let mut field_tips_min_internal = Default::default();
        let mut field_tips_text_enabled = None;
        let mut field_username = None;
        let mut field_videos_count = Default::default();
        let mut field_website = None;
        let mut field_wishlist = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_about = object.value()?,
                1 => field_archived_posts_count = object.value_by(OptionalCount)?,
                2 => field_audios_count = object.value_by(OptionalCount)?,
                3 => field_avatar = object.value()?,
                4 => field_avatar_thumbs = object.value()?,
                5 => field_can_add_subscriber = object.value()?,
                6 => field_can_chat = object.value()?,
                7 => field_can_comment_story = object.value()?,
                8 => field_can_create_promotion = object.value()?,
                9 => field_can_create_trial = object.value()?,
                10 => field_can_look_story = object.value()?,
                11 => field_can_pay_internal = object.value()?,
                12 => field_can_receive_chat_message = object.value()?,
                13 => field_can_report = object.value()?,
                14 => field_can_restrict = object.value()?,
                15 => field_can_trial_send = object.value()?,
                16 => field_can_unsubscribe = object.value()?,
                17 => field_current_subscribe_price = object.value_by(OptionalDecimal)?,
                18 => field_display_name = object.value()?,
                19 => field_favorited_count = object.value_by(OptionalCount)?,
                20 => field_favorites_count = object.value_by(OptionalCount)?,
                21 => field_has_labels = object.value()?,
                22 => field_has_not_viewed_story = object.value()?,
                23 => field_has_pinned_posts = object.value()?,
                24 => field_has_scheduled_stream = object.value()?,
                25 => field_has_stories = object.value()?,
                26 => field_has_stream = object.value()?,
                27 => field_header = object.value()?,
                28 => field_header_size = object.value()?,
                29 => field_header_thumbs = object.value()?,
                30 => field_hide_chat = object.value()?,
                31 => field_id = Some(object.value()?),
                32 => field_is_adult_content = object.value()?,
                33 => field_is_blocked = object.value()?,
                34 => field_is_friend = object.value()?,
                35 => field_is_markdown_disabled_for_about = object.value()?,
                36 => field_is_pending_autoprolong = object.value()?,
                37 => field_is_performer = object.value()?,
                38 => field_is_private_restriction = object.value()?,
                39 => field_is_real_performer = object.value()?,
                40 => field_is_referrer_allowed = object.value()?,
                41 => field_is_restricted = object.value()?,
                42 => field_is_verified = object.value()?,
                43 => field_join_date = object.value()?,
                44 => field_last_seen = object.value()?,
                45 => field_lists = object.value()?,
                46 => field_location = object.value()?,
                47 => field_medias_count = object.value_by(OptionalCount)?,
                48 => field_name = object.value()?,
                49 => field_notice = object.value()?,
                50 => field_photos_count = object.value_by(OptionalCount)?,
                51 => field_posts_count = object.value_by(OptionalCount)?,
                52 => {
                    field_private_archived_posts_count = object.value_by(OptionalCount)?;
                }
                53 => field_show_media_count = object.value()?,
                54 => field_show_posts_in_feed = object.value()?,
                55 => field_show_subscribers_count = object.value()?,
                56 => field_subscribe_price = object.value_by(OptionalDecimal)?,
                57 => field_subscribed_by = object.value()?,
                58 => field_subscribed_by_autoprolong = object.value()?,
                59 => field_subscribed_by_data = object.value()?,
                60 => field_subscribed_by_expire = object.value()?,
                61 => field_subscribed_by_expire_date = object.value()?,
                62 => field_subscribed_is_expired_now = object.value()?,
                63 => field_subscribed_on = object.value()?,
                64 => field_subscribed_on_data = object.value()?,
                65 => field_subscribed_on_duration = object.value()?,
                66 => field_subscribed_on_expired_now = object.value()?,
                67 => field_subscribers_count = object.value_by(OptionalCount)?,
                68 => field_tips_enabled = object.value()?,
                69 => field_tips_max = object.value_by(OptionalDecimal)?,
                70 => field_tips_min = object.value_by(OptionalDecimal)?,
                71 => field_tips_min_internal = object.value_by(OptionalDecimal)?,
                72 => field_tips_text_enabled = object.value()?,
                73 => field_username = object.value()?,
                74 => field_videos_count = object.value_by(OptionalCount)?,
                75 => field_website = object.value()?,
                76 => field_wishlist = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            about: field_about,
            archived_posts_count: field_archived_posts_count,
            audios_count: field_audios_count,
            avatar: field_avatar,
            avatar_thumbs: field_avatar_thumbs,
            can_add_subscriber: field_can_add_subscriber,
            can_chat: field_can_chat,
            can_comment_story: field_can_comment_story,
            can_create_promotion: field_can_create_promotion,
            can_create_trial: field_can_create_trial,
            can_look_story: field_can_look_story,
            can_pay_internal: field_can_pay_internal,
            can_receive_chat_message: field_can_receive_chat_message,
            can_report: field_can_report,
            can_restrict: field_can_restrict,
            can_trial_send: field_can_trial_send,
            can_unsubscribe: field_can_unsubscribe,
            current_subscribe_price: field_current_subscribe_price,
            display_name: field_display_name,
            favorited_count: field_favorited_count,
            favorites_count: field_favorites_count,
            has_labels: field_has_labels,
            has_not_viewed_story: field_has_not_viewed_story,
            has_pinned_posts: field_has_pinned_posts,
            has_scheduled_stream: field_has_scheduled_stream,
            has_stories: field_has_stories,
            has_stream: field_has_stream,
            header: field_header,
            header_size: field_header_size,
            header_thumbs: field_header_thumbs,
            hide_chat: field_hide_chat,
            id: required("id", field_id)?,
            is_adult_content: field_is_adult_content,
            is_blocked: field_is_blocked,
            is_friend: field_is_friend,
            is_markdown_disabled_for_about: field_is_markdown_disabled_for_about,
            is_pending_autoprolong: field_is_pending_autoprolong,
            is_performer: field_is_performer,
            is_private_restriction: field_is_private_restriction,
            is_real_performer: field_is_real_performer,
            is_referrer_allowed: field_is_referrer_allowed,
            is_restricted: field_is_restricted,
            is_verified: field_is_verified,
            join_date: field_join_date,
            last_seen: field_last_seen,
            lists: field_lists,
            location: field_location,
            medias_count: field_medias_count,
            name: field_name,
            notice: field_notice,
            photos_count: field_photos_count,
            posts_count: field_posts_count,
            private_archived_posts_count: field_private_archived_posts_count,
            show_media_count: field_show_media_count,
            show_posts_in_feed: field_show_posts_in_feed,
            show_subscribers_count: field_show_subscribers_count,
            subscribe_price: field_subscribe_price,
            subscribed_by: field_subscribed_by,
            subscribed_by_autoprolong: field_subscribed_by_autoprolong,
            subscribed_by_data: field_subscribed_by_data,
            subscribed_by_expire: field_subscribed_by_expire,
            subscribed_by_expire_date: field_subscribed_by_expire_date,
            subscribed_is_expired_now: field_subscribed_is_expired_now,
            subscribed_on: field_subscribed_on,
            subscribed_on_data: field_subscribed_on_data,
            subscribed_on_duration: field_subscribed_on_duration,
            subscribed_on_expired_now: field_subscribed_on_expired_now,
            subscribers_count: field_subscribers_count,
            tips_enabled: field_tips_enabled,
            tips_max: field_tips_max,
            tips_min: field_tips_min,
            tips_min_internal: field_tips_min_internal,
            tips_text_enabled: field_tips_text_enabled,
            username: field_username,
            videos_count: field_videos_count,
            website: field_website,
            wishlist: field_wishlist,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserProfilePage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserProfilePage {
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
impl<'de> Deserialize<'de> for types::UserReference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserReference {
    const NAMES: &'static [&'static str] = &["id", "name", "_view"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_name = None;
        let mut field_view = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = object.value()?,
                1 => field_name = object.value()?,
                2 => field_view = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: field_id,
            name: field_name,
            view: field_view,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserSummary {
    const NAMES: &'static [&'static str] = &[
        "avatar",
        "avatarThumbs",
        "id",
        "isHidden",
        "isVerified",
        "name",
        "username",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_avatar = None;
        let mut field_avatar_thumbs = None;
        let mut field_id = None;
        let mut field_is_hidden = None;
        let mut field_is_verified = None;
        let mut field_name = None;
        let mut field_username = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_avatar = object.value()?,
                1 => field_avatar_thumbs = object.value()?,
                2 => field_id = Some(object.value()?),
                3 => field_is_hidden = object.value()?,
                4 => field_is_verified = object.value()?,
                5 => field_name = Some(object.value()?),
                6 => field_username = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            avatar: field_avatar,
            avatar_thumbs: field_avatar_thumbs,
            id: required("id", field_id)?,
            is_hidden: field_is_hidden,
            is_verified: field_is_verified,
            name: required("name", field_name)?,
            username: required("username", field_username)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserSummaryPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserSummaryPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list", "nextOffset"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        let mut field_next_offset = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                2 => field_next_offset = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
            next_offset: field_next_offset,
        })
    }
}
