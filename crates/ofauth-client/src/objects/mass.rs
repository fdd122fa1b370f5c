// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::MassMessage {
        0 "canUnsend" can_unsend: optional,
        1 "date" date: required,
        2 "hasError" has_error: optional,
        3 "id" id: required,
        4 "isCanceled" is_canceled: optional,
        5 "isCouplePeopleMedia" is_couple_people_media: optional,
        6 "isDone" is_done: optional,
        7 "isReady" is_ready: optional,
        8 "pending" pending: optional by OptionalCount::new(),
        9 "total" total: optional by OptionalCount::new(),
        10 "unsendSeconds" unsend_seconds: optional,
    }
    types::MassMessageCharts {
        0 "direct_messages" direct_messages: optional,
        1 "direct_messages_purchases" direct_messages_purchases: optional,
        2 "group_messages" group_messages: optional,
        3 "group_messages_purchases" group_messages_purchases: optional,
        4 "messages" messages: optional,
        5 "purchases" purchases: optional,
    }
    types::MassMessageDraft {
        0 "excludeUserLists" exclude_user_lists: omitted,
        1 "isForwardedMessage" is_forwarded_message: optional,
        2 "isLockedText" is_locked_text: optional,
        3 "isMarkdown" is_markdown: optional,
        4 "mediaItems" media_items: omitted,
        5 "previewMediaCount" preview_media_count: optional by OptionalCount::new(),
        6 "price" price: optional,
        7 "releaseForms" release_forms: optional,
        8 "scheduledDate" scheduled_date: optional,
        9 "subscribedAfterDate" subscribed_after_date: optional,
        10 "text" text: optional,
        11 "userIds" user_ids: omitted,
        12 "userLists" user_lists: omitted,
        13 "userTags" user_tags: omitted,
    }
    types::MassMessageReport {
        0 "canSendMessageToBuyers" can_send_message_to_buyers: optional,
        1 "canUnsend" can_unsend: optional,
        2 "date" date: required,
        3 "giphyId" giphy_id: optional,
        4 "id" id: required,
        5 "isCanceled" is_canceled: optional,
        6 "isFree" is_free: optional,
        7 "isMediaReady" is_media_ready: optional,
        8 "isReportedByMe" is_reported_by_me: optional,
        9 "isTip" is_tip: optional,
        10 "media" media: optional,
        11 "mediaCount" media_count: optional by OptionalCount::new(),
        12 "previews" previews: optional,
        13 "price" price: optional,
        14 "purchasedCount" purchased_count: optional by OptionalCount::new(),
        15 "rawText" raw_text: optional,
        16 "releaseForms" release_forms: optional,
        17 "responseType" response_type: optional,
        18 "sentCount" sent_count: optional by OptionalCount::new(),
        19 "template" template: optional,
        20 "text" text: required,
        21 "unsendSeconds" unsend_seconds: optional,
        22 "viewedCount" viewed_count: optional by OptionalCount::new(),
    }
    types::MassMessageReportPage {
        0 "hasMore" has_more: required,
        1 "items" items: required,
    }
}
