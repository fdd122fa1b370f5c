// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Subscriber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Subscriber {
    const NAMES: &'static [&'static str] = &[
        "avatar",
        "avatarThumbs",
        "capabilities",
        "displayName",
        "id",
        "isBlocked",
        "isRestricted",
        "isVerified",
        "lastSeen",
        "lists",
        "name",
        "spending",
        "subscription",
        "username",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_avatar = None;
        let mut field_avatar_thumbs = None;
        let mut field_capabilities = None;
        let mut field_display_name = None;
        let mut field_id = None;
        let mut field_is_blocked = None;
        let mut field_is_restricted = None;
        let mut field_is_verified = None;
        let mut field_last_seen = None;
        let mut field_lists = None;
        let mut field_name = None;
        let mut field_spending = None;
        let mut field_subscription = None;
        let mut field_username = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_avatar = object.value()?,
                1 => field_avatar_thumbs = object.value()?,
                2 => field_capabilities = object.value()?,
                3 => field_display_name = object.value()?,
                4 => field_id = Some(object.value()?),
                5 => field_is_blocked = object.value()?,
                6 => field_is_restricted = object.value()?,
                7 => field_is_verified = object.value()?,
                8 => field_last_seen = object.value()?,
                9 => field_lists = object.value()?,
                10 => field_name = Some(object.value()?),
                11 => field_spending = Some(object.value()?),
                12 => field_subscription = Some(object.value()?),
                13 => field_username = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            avatar: field_avatar,
            avatar_thumbs: field_avatar_thumbs,
            capabilities: field_capabilities,
            display_name: field_display_name,
            id: required("id", field_id)?,
            is_blocked: field_is_blocked,
            is_restricted: field_is_restricted,
            is_verified: field_is_verified,
            last_seen: field_last_seen,
            lists: field_lists,
            name: required("name", field_name)?,
            spending: required("spending", field_spending)?,
            subscription: required("subscription", field_subscription)?,
            username: required("username", field_username)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriberCapabilities {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberCapabilities {
    const NAMES: &'static [&'static str] = &[
        "canBlock",
        "canReceiveMessages",
        "canReport",
        "canRestrict",
        "canSendTrial",
        "canUnsubscribe",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_block = None;
        let mut field_can_receive_messages = None;
        let mut field_can_report = None;
        let mut field_can_restrict = None;
        let mut field_can_send_trial = None;
        let mut field_can_unsubscribe = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_block = object.value()?,
                1 => field_can_receive_messages = object.value()?,
                2 => field_can_report = object.value()?,
                3 => field_can_restrict = object.value()?,
                4 => field_can_send_trial = object.value()?,
                5 => field_can_unsubscribe = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_block: field_can_block,
            can_receive_messages: field_can_receive_messages,
            can_report: field_can_report,
            can_restrict: field_can_restrict,
            can_send_trial: field_can_send_trial,
            can_unsubscribe: field_can_unsubscribe,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriberDiscount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberDiscount {
    const NAMES: &'static [&'static str] = &["discount", "period"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_discount = None;
        let mut field_period = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_discount = Some(object.value_by(Count)?),
                1 => field_period = Some(object.value_by(Count)?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            discount: required("discount", field_discount)?,
            period: required("period", field_period)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriberFilter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberFilter {
    const NAMES: &'static [&'static str] = &[
        "duration",
        "online",
        "promoId",
        "tips",
        "total_spent",
        "trial_id",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_duration = None;
        let mut field_online = None;
        let mut field_promo_id = None;
        let mut field_tips = None;
        let mut field_total_spent = None;
        let mut field_trial_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_duration = object.value()?,
                1 => field_online = object.value()?,
                2 => field_promo_id = object.value()?,
                3 => field_tips = object.value()?,
                4 => field_total_spent = object.value()?,
                5 => field_trial_id = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            duration: field_duration,
            online: field_online,
            promo_id: field_promo_id,
            tips: field_tips,
            total_spent: field_total_spent,
            trial_id: field_trial_id,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriberName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberName {
    const NAMES: &'static [&'static str] = &["displayName"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_display_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_display_name = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            display_name: required("displayName", field_display_name)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriberNote {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberNote {
    const NAMES: &'static [&'static str] = &["notice"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_notice = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_notice = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            notice: required("notice", field_notice)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriberPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberPage {
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
impl<'de> Deserialize<'de> for types::SubscriberSpending {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberSpending {
    const NAMES: &'static [&'static str] = &[
        "messages",
        "posts",
        "streams",
        "subscriptions",
        "tips",
        "total",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_messages = Default::default();
        let mut field_posts = Default::default();
        let mut field_streams = Default::default();
        let mut field_subscriptions = Default::default();
        let mut field_tips = Default::default();
        let mut field_total = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_messages = object.value_by(OptionalDecimal)?,
                1 => field_posts = object.value_by(OptionalDecimal)?,
                2 => field_streams = object.value_by(OptionalDecimal)?,
                3 => field_subscriptions = object.value_by(OptionalDecimal)?,
                4 => field_tips = object.value_by(OptionalDecimal)?,
                5 => field_total = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            messages: field_messages,
            posts: field_posts,
            streams: field_streams,
            subscriptions: field_subscriptions,
            tips: field_tips,
            total: field_total,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriberTerms {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberTerms {
    const NAMES: &'static [&'static str] = &[
        "discountFinishedAt",
        "discountPercent",
        "discountPeriod",
        "discountStartedAt",
        "expiresAt",
        "history",
        "isActive",
        "isExpired",
        "price",
        "regularPrice",
        "renewedAt",
        "subscribedAt",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_discount_finished_at = None;
        let mut field_discount_percent = Default::default();
        let mut field_discount_period = Default::default();
        let mut field_discount_started_at = None;
        let mut field_expires_at = None;
        let mut field_history = None;
        let mut field_is_active = None;
        let mut field_is_expired = None;
        let mut field_price = Default::default();
        let mut field_regular_price = Default::default();
        let mut field_renewed_at = None;
        let mut field_subscribed_at = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_discount_finished_at = object.value()?,
                1 => field_discount_percent = object.value_by(OptionalDecimal)?,
                2 => field_discount_period = object.value_by(OptionalCount)?,
                3 => field_discount_started_at = object.value()?,
                4 => field_expires_at = object.value()?,
                5 => field_history = object.value()?,
                6 => field_is_active = object.value()?,
                7 => field_is_expired = object.value()?,
                8 => field_price = object.value_by(OptionalDecimal)?,
                9 => field_regular_price = object.value_by(OptionalDecimal)?,
                10 => field_renewed_at = object.value()?,
                11 => field_subscribed_at = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            discount_finished_at: field_discount_finished_at,
            discount_percent: field_discount_percent,
            discount_period: field_discount_period,
            discount_started_at: field_discount_started_at,
            expires_at: field_expires_at,
            history: field_history,
            is_active: field_is_active,
            is_expired: field_is_expired,
            price: field_price,
            regular_price: field_regular_price,
            renewed_at: field_renewed_at,
            subscribed_at: field_subscribed_at,
        })
    }
}
