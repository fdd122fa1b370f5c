// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Chat {
        0 "canGoToProfile" can_go_to_profile: optional,
        1 "canNotSendReason" can_not_send_reason: optional by Present::new(),
        2 "canSendMessage" can_send_message: optional,
        3 "countPinnedMessages" count_pinned_messages: optional by OptionalCount::new(),
        4 "hasPurchasedFeed" has_purchased_feed: optional,
        5 "hasUnreadTips" has_unread_tips: optional,
        6 "isMutedNotifications" is_muted_notifications: optional,
        7 "lastMessage" last_message: optional,
        8 "lastReadMessageId" last_read_message_id: optional,
        9 "unreadMessagesCount" unread_messages_count: optional by OptionalCount::new(),
        10 "withUser" with_user: required,
    }
    types::ChatPage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
        2 "nextOffset" next_offset: optional by OptionalCount::new(),
    }
}
