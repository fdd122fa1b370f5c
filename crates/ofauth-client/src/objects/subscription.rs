// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Subscription {
        0 "avatar" avatar: optional,
        1 "avatarThumbs" avatar_thumbs: optional,
        2 "expiredAt" expired_at: optional,
        3 "id" id: required,
        4 "isActive" is_active: optional,
        5 "lists" lists: optional,
        6 "messagesSumm" messages_summ: optional,
        7 "name" name: required,
        8 "postsSumm" posts_summ: optional,
        9 "renewedAt" renewed_at: optional,
        10 "streamsSumm" streams_summ: optional,
        11 "subscribedAt" subscribed_at: optional,
        12 "subscribesSumm" subscribes_summ: optional,
        13 "subscriptionPrice" subscription_price: optional,
        14 "tipsSumm" tips_summ: optional,
        15 "totalSumm" total_summ: optional,
        16 "username" username: required,
    }
    types::SubscriptionCounts {
        0 "bookmarks" bookmarks: optional by OptionalCount::new(),
        1 "subscribers" subscribers: required,
        2 "subscriptions" subscriptions: required,
    }
    types::SubscriptionEntry {
        0 "expireDate" expire_date: required,
        1 "price" price: required,
        2 "subscribeDate" subscribe_date: required,
    }
    types::SubscriptionFilter {
        0 "online" online: optional,
        1 "paid" paid: optional,
    }
    types::SubscriptionHistory {
        0 "hasMore" has_more: required,
        1 "list" list: required,
    }
    types::SubscriptionPage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
    }
    types::SubscriptionPeriod {
        0 "action" action: optional,
        1 "cancelDate" cancel_date: optional,
        2 "date" date: optional,
        3 "discount" discount: optional,
        4 "duration" duration: optional by OptionalCount::new(),
        5 "earningId" earning_id: optional,
        6 "expireDate" expire_date: optional,
        7 "id" id: optional,
        8 "isCurrent" is_current: optional,
        9 "offerEnd" offer_end: optional,
        10 "offerStart" offer_start: optional,
        11 "price" price: optional,
        12 "regularPrice" regular_price: optional,
        13 "startDate" start_date: optional,
        14 "subscriberId" subscriber_id: optional,
        15 "type" type_: optional,
        16 "userId" user_id: optional,
    }
    types::SubscriptionTally {
        0 "active" active: optional by OptionalCount::new(),
        1 "activeOnline" active_online: optional by OptionalCount::new(),
        2 "all" all: optional by OptionalCount::new(),
        3 "attention" attention: optional by OptionalCount::new(),
        4 "blocked" blocked: optional by OptionalCount::new(),
        5 "expired" expired: optional by OptionalCount::new(),
        6 "muted" muted: optional by OptionalCount::new(),
        7 "restricted" restricted: optional by OptionalCount::new(),
    }
    types::SubscriptionTerms {
        0 "discountFinishedAt" discount_finished_at: optional,
        1 "discountPercent" discount_percent: optional,
        2 "discountPeriod" discount_period: optional by OptionalCount::new(),
        3 "discountStartedAt" discount_started_at: optional,
        4 "duration" duration: optional,
        5 "expiredAt" expired_at: optional,
        6 "hasActivePaidSubscriptions" has_active_paid_subscriptions: optional,
        7 "isMuted" is_muted: optional,
        8 "messagesSumm" messages_summ: optional,
        9 "newPrice" new_price: optional,
        10 "postsSumm" posts_summ: optional,
        11 "price" price: optional,
        12 "regularPrice" regular_price: optional,
        13 "renewedAt" renewed_at: optional,
        14 "showPostsInFeed" show_posts_in_feed: optional,
        15 "status" status: optional,
        16 "streamsSumm" streams_summ: optional,
        17 "subscribeAt" subscribe_at: optional,
        18 "subscribePrice" subscribe_price: optional,
        19 "subscribes" subscribes: optional,
        20 "subscribesSumm" subscribes_summ: optional,
        21 "tipsSumm" tips_summ: optional,
        22 "totalSumm" total_summ: optional,
        23 "unsubscribeReason" unsubscribe_reason: optional,
    }
}
