// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Subscription {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Subscription {
    const NAMES: &'static [&'static str] = &[
        "avatar",
        "avatarThumbs",
        "expiredAt",
        "id",
        "isActive",
        "lists",
        "messagesSumm",
        "name",
        "postsSumm",
        "renewedAt",
        "streamsSumm",
        "subscribedAt",
        "subscribesSumm",
        "subscriptionPrice",
        "tipsSumm",
        "totalSumm",
        "username",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_avatar = None;
        let mut field_avatar_thumbs = None;
        let mut field_expired_at = None;
        let mut field_id = None;
        let mut field_is_active = None;
        let mut field_lists = None;
        let mut field_messages_summ = Default::default();
        let mut field_name = None;
        let mut field_posts_summ = Default::default();
        let mut field_renewed_at = None;
        let mut field_streams_summ = Default::default();
        let mut field_subscribed_at = None;
        let mut field_subscribes_summ = Default::default();
        let mut field_subscription_price = Default::default();
        let mut field_tips_summ = Default::default();
        let mut field_total_summ = Default::default();
        let mut field_username = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_avatar = object.value()?,
                1 => field_avatar_thumbs = object.value()?,
                2 => field_expired_at = object.value()?,
                3 => field_id = Some(object.value()?),
                4 => field_is_active = object.value()?,
                5 => field_lists = object.value()?,
                6 => field_messages_summ = object.value_by(OptionalDecimal)?,
                7 => field_name = Some(object.value()?),
                8 => field_posts_summ = object.value_by(OptionalDecimal)?,
                9 => field_renewed_at = object.value()?,
                10 => field_streams_summ = object.value_by(OptionalDecimal)?,
                11 => field_subscribed_at = object.value()?,
                12 => field_subscribes_summ = object.value_by(OptionalDecimal)?,
                13 => field_subscription_price = object.value_by(OptionalDecimal)?,
                14 => field_tips_summ = object.value_by(OptionalDecimal)?,
                15 => field_total_summ = object.value_by(OptionalDecimal)?,
                16 => field_username = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            avatar: field_avatar,
            avatar_thumbs: field_avatar_thumbs,
            expired_at: field_expired_at,
            id: required("id", field_id)?,
            is_active: field_is_active,
            lists: field_lists,
            messages_summ: field_messages_summ,
            name: required("name", field_name)?,
            posts_summ: field_posts_summ,
            renewed_at: field_renewed_at,
            streams_summ: field_streams_summ,
            subscribed_at: field_subscribed_at,
            subscribes_summ: field_subscribes_summ,
            subscription_price: field_subscription_price,
            tips_summ: field_tips_summ,
            total_summ: field_total_summ,
            username: required("username", field_username)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriptionCounts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionCounts {
    const NAMES: &'static [&'static str] = &[
        "bookmarks",
        "subscribers",
        "subscriptions",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_bookmarks = Default::default();
        let mut field_subscribers = None;
        let mut field_subscriptions = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_bookmarks = object.value_by(OptionalCount)?,
                1 => field_subscribers = Some(object.value()?),
                2 => field_subscriptions = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            bookmarks: field_bookmarks,
            subscribers: required("subscribers", field_subscribers)?,
            subscriptions: required("subscriptions", field_subscriptions)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriptionEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionEntry {
    const NAMES: &'static [&'static str] = &["expireDate", "price", "subscribeDate"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_expire_date = None;
        let mut field_price = None;
        let mut field_subscribe_date = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_expire_date = Some(object.value()?),
                1 => field_price = Some(object.value_by(Decimal)?),
                2 => field_subscribe_date = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            expire_date: required("expireDate", field_expire_date)?,
            price: required("price", field_price)?,
            subscribe_date: required("subscribeDate", field_subscribe_date)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriptionFilter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionFilter {
    const NAMES: &'static [&'static str] = &["online", "paid"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_online = None;
        let mut field_paid = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_online = object.value()?,
                1 => field_paid = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            online: field_online,
            paid: field_paid,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriptionHistory {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionHistory {
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
impl<'de> Deserialize<'de> for types::SubscriptionPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionPage {
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
impl<'de> Deserialize<'de> for types::SubscriptionPeriod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionPeriod {
    const NAMES: &'static [&'static str] = &[
        "action",
        "cancelDate",
        "date",
        "discount",
        "duration",
        "earningId",
        "expireDate",
        "id",
        "isCurrent",
        "offerEnd",
        "offerStart",
        "price",
        "regularPrice",
        "startDate",
        "subscriberId",
        "type",
        "userId",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_action = None;
        let mut field_cancel_date = None;
        let mut field_date = None;
        let mut field_discount = Default::default();
        let mut field_duration = Default::default();
        let mut field_earning_id = None;
        let mut field_expire_date = None;
        let mut field_id = None;
        let mut field_is_current = None;
        let mut field_offer_end = None;
        let mut field_offer_start = None;
        let mut field_price = Default::default();
        let mut field_regular_price = Default::default();
        let mut field_start_date = None;
        let mut field_subscriber_id = None;
        let mut field_type_ = None;
        let mut field_user_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_action = object.value()?,
                1 => field_cancel_date = object.value()?,
                2 => field_date = object.value()?,
                3 => field_discount = object.value_by(OptionalDecimal)?,
                4 => field_duration = object.value_by(OptionalCount)?,
                5 => field_earning_id = object.value()?,
                6 => field_expire_date = object.value()?,
                7 => field_id = object.value()?,
                8 => field_is_current = object.value()?,
                9 => field_offer_end = object.value()?,
                10 => field_offer_start = object.value()?,
                11 => field_price = object.value_by(OptionalDecimal)?,
                12 => field_regular_price = object.value_by(OptionalDecimal)?,
                13 => field_start_date = object.value()?,
                14 => field_subscriber_id = object.value()?,
                15 => field_type_ = object.value()?,
                16 => field_user_id = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            action: field_action,
            cancel_date: field_cancel_date,
            date: field_date,
            discount: field_discount,
            duration: field_duration,
            earning_id: field_earning_id,
            expire_date: field_expire_date,
            id: field_id,
            is_current: field_is_current,
            offer_end: field_offer_end,
            offer_start: field_offer_start,
            price: field_price,
            regular_price: field_regular_price,
            start_date: field_start_date,
            subscriber_id: field_subscriber_id,
            type_: field_type_,
            user_id: field_user_id,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriptionTally {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionTally {
    const NAMES: &'static [&'static str] = &[
        "active",
        "activeOnline",
        "all",
        "attention",
        "blocked",
        "expired",
        "muted",
        "restricted",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_active = Default::default();
        let mut field_active_online = Default::default();
        let mut field_all = Default::default();
        let mut field_attention = Default::default();
        let mut field_blocked = Default::default();
        let mut field_expired = Default::default();
        let mut field_muted = Default::default();
        let mut field_restricted = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_active = object.value_by(OptionalCount)?,
                1 => field_active_online = object.value_by(OptionalCount)?,
                2 => field_all = object.value_by(OptionalCount)?,
                3 => field_attention = object.value_by(OptionalCount)?,
                4 => field_blocked = object.value_by(OptionalCount)?,
                5 => field_expired = object.value_by(OptionalCount)?,
                6 => field_muted = object.value_by(OptionalCount)?,
                7 => field_restricted = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            active: field_active,
            active_online: field_active_online,
            all: field_all,
            attention: field_attention,
            blocked: field_blocked,
            expired: field_expired,
            muted: field_muted,
            restricted: field_restricted,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriptionTerms {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionTerms {
    const NAMES: &'static [&'static str] = &[
        "discountFinishedAt",
        "discountPercent",
        "discountPeriod",
        "discountStartedAt",
        "duration",
        "expiredAt",
        "hasActivePaidSubscriptions",
        "isMuted",
        "messagesSumm",
        "newPrice",
        "postsSumm",
        "price",
        "regularPrice",
        "renewedAt",
        "showPostsInFeed",
        "status",
        "streamsSumm",
        "subscribeAt",
        "subscribePrice",
        "subscribes",
        "subscribesSumm",
        "tipsSumm",
        "totalSumm",
        "unsubscribeReason",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_discount_finished_at = None;
        let mut field_discount_percent = Default::default();
        let mut field_discount_period = Default::default();
        let mut field_discount_started_at = None;
        let mut field_duration = None;
        let mut field_expired_at = None;
        let mut field_has_active_paid_subscriptions = None;
        let mut field_is_muted = None;
        let mut field_messages_summ = Default::default();
        let mut field_new_price = Default::default();
        let mut field_posts_summ = Default::default();
        let mut field_price = Default::default();
        let mut field_regular_price = Default::default();
        let mut field_renewed_at = None;
        let mut field_show_posts_in_feed = None;
        let mut field_status = None;
        let mut field_streams_summ = Default::default();
        let mut field_subscribe_at = None;
        let mut field_subscribe_price = Default::default();
        let mut field_subscribes = None;
        let mut field_subscribes_summ = Default::default();
        let mut field_tips_summ = Default::default();
        let mut field_total_summ = Default::default();
        let mut field_unsubscribe_reason = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_discount_finished_at = object.value()?,
                1 => field_discount_percent = object.value_by(OptionalDecimal)?,
                2 => field_discount_period = object.value_by(OptionalCount)?,
                3 => field_discount_started_at = object.value()?,
                4 => field_duration = object.value()?,
                5 => field_expired_at = object.value()?,
                6 => field_has_active_paid_subscriptions = object.value()?,
                7 => field_is_muted = object.value()?,
                8 => field_messages_summ = object.value_by(OptionalDecimal)?,
                9 => field_new_price = object.value_by(OptionalDecimal)?,
                10 => field_posts_summ = object.value_by(OptionalDecimal)?,
                11 => field_price = object.value_by(OptionalDecimal)?,
                12 => field_regular_price = object.value_by(OptionalDecimal)?,
                13 => field_renewed_at = object.value()?,
                14 => field_show_posts_in_feed = object.value()?,
                15 => field_status = object.value()?,
                16 => field_streams_summ = object.value_by(OptionalDecimal)?,
                17 => field_subscribe_at = object.value()?,
                18 => field_subscribe_price = object.value_by(OptionalDecimal)?,
                19 => field_subscribes = object.value()?,
                20 => field_subscribes_summ = object.value_by(OptionalDecimal)?,
                21 => field_tips_summ = object.value_by(OptionalDecimal)?,
                22 => field_total_summ = object.value_by(OptionalDecimal)?,
                23 => field_unsubscribe_reason = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            discount_finished_at: field_discount_finished_at,
            discount_percent: field_discount_percent,
            discount_period: field_discount_period,
            discount_started_at: field_discount_started_at,
            duration: field_duration,
            expired_at: field_expired_at,
            has_active_paid_subscriptions: field_has_active_paid_subscriptions,
            is_muted: field_is_muted,
            messages_summ: field_messages_summ,
            new_price: field_new_price,
            posts_summ: field_posts_summ,
            price: field_price,
            regular_price: field_regular_price,
            renewed_at: field_renewed_at,
            show_posts_in_feed: field_show_posts_in_feed,
            status: field_status,
            streams_summ: field_streams_summ,
            subscribe_at: field_subscribe_at,
            subscribe_price: field_subscribe_price,
            subscribes: field_subscribes,
            subscribes_summ: field_subscribes_summ,
            tips_summ: field_tips_summ,
            total_summ: field_total_summ,
            unsubscribe_reason: field_unsubscribe_reason,
        })
    }
}
