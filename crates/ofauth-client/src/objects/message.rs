// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Message {
        0 "canBePinned" can_be_pinned: optional,
        1 "canPurchase" can_purchase: optional,
        2 "canPurchaseReason" can_purchase_reason: optional,
        3 "canReport" can_report: optional,
        4 "canUnsendQueue" can_unsend_queue: optional,
        5 "cancelSeconds" cancel_seconds: optional,
        6 "changedAt" changed_at: optional,
        7 "createdAt" created_at: optional,
        8 "fromUser" from_user: required,
        9 "giphyId" giphy_id: optional,
        10 "id" id: required,
        11 "isCouplePeopleMedia" is_couple_people_media: optional,
        12 "isFree" is_free: optional,
        13 "isFromQueue" is_from_queue: optional,
        14 "isLiked" is_liked: optional,
        15 "isMarkdownDisabled" is_markdown_disabled: optional,
        16 "isMediaReady" is_media_ready: optional,
        17 "isNew" is_new: optional,
        18 "isOpened" is_opened: optional,
        19 "isPinned" is_pinned: optional,
        20 "isReportedByMe" is_reported_by_me: optional,
        21 "isTip" is_tip: optional,
        22 "lockedText" locked_text: optional,
        23 "media" media: required,
        24 "mediaCount" media_count: optional by OptionalCount::new(),
        25 "previews" previews: required,
        26 "price" price: optional,
        27 "queueId" queue_id: optional,
        28 "releaseForms" release_forms: optional by Present::new(),
        29 "responseType" response_type: optional,
        30 "text" text: required,
        31 "unsendSecondsQueue" unsend_seconds_queue: optional,
    }
    types::MessageDraft {
        0 "isForwardedMessage" is_forwarded_message: optional,
        1 "isLockedText" is_locked_text: optional,
        2 "isMarkdown" is_markdown: optional,
        3 "mediaItems" media_items: omitted,
        4 "previewMediaCount" preview_media_count: optional by OptionalCount::new(),
        5 "price" price: optional,
        6 "releaseForms" release_forms: optional,
        7 "replyToMessageId" reply_to_message_id: optional,
        8 "text" text: optional,
        9 "userTags" user_tags: omitted,
    }
    types::MessagePage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
        2 "nextLastId" next_last_id: optional,
    }
}
