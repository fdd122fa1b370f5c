// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Subscriber {
        0 "avatar" avatar: optional,
        1 "avatarThumbs" avatar_thumbs: optional,
        2 "capabilities" capabilities: optional,
        3 "displayName" display_name: optional,
        4 "id" id: required,
        5 "isBlocked" is_blocked: optional,
        6 "isRestricted" is_restricted: optional,
        7 "isVerified" is_verified: optional,
        8 "lastSeen" last_seen: optional,
        9 "lists" lists: optional,
        10 "name" name: required,
        11 "spending" spending: required,
        12 "subscription" subscription: required,
        13 "username" username: required,
    }
    types::SubscriberCapabilities {
        0 "canBlock" can_block: optional,
        1 "canReceiveMessages" can_receive_messages: optional,
        2 "canReport" can_report: optional,
        3 "canRestrict" can_restrict: optional,
        4 "canSendTrial" can_send_trial: optional,
        5 "canUnsubscribe" can_unsubscribe: optional,
    }
    types::SubscriberDiscount {
        0 "discount" discount: required by Count::new(),
        1 "period" period: required by Count::new(),
    }
    types::SubscriberFilter {
        0 "duration" duration: optional,
        1 "online" online: optional,
        2 "promoId" promo_id: optional,
        3 "tips" tips: optional,
        4 "total_spent" total_spent: optional,
        5 "trial_id" trial_id: optional,
    }
    types::SubscriberName {
        0 "displayName" display_name: required,
    }
    types::SubscriberNote {
        0 "notice" notice: required,
    }
    types::SubscriberPage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
    }
    types::SubscriberSpending {
        0 "messages" messages: optional,
        1 "posts" posts: optional,
        2 "streams" streams: optional,
        3 "subscriptions" subscriptions: optional,
        4 "tips" tips: optional,
        5 "total" total: optional,
    }
    types::SubscriberTerms {
        0 "discountFinishedAt" discount_finished_at: optional,
        1 "discountPercent" discount_percent: optional,
        2 "discountPeriod" discount_period: optional by OptionalCount::new(),
        3 "discountStartedAt" discount_started_at: optional,
        4 "expiresAt" expires_at: optional,
        5 "history" history: optional,
        6 "isActive" is_active: optional,
        7 "isExpired" is_expired: optional,
        8 "price" price: optional,
        9 "regularPrice" regular_price: optional,
        10 "renewedAt" renewed_at: optional,
        11 "subscribedAt" subscribed_at: optional,
    }
}
