// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A chat of the connected account with another user.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Chat {
    /// Whether the profile of the user can be opened.
    #[serde(
        rename = "canGoToProfile",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_go_to_profile: ::std::option::Option<bool>,
    /// Why the account cannot send messages; false where it can, else a name of the platform's.
    #[serde(
        rename = "canNotSendReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_not_send_reason: ::std::option::Option<::serde_json::Value>,
    /// Whether the account can send messages.
    #[serde(
        rename = "canSendMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_send_message: ::std::option::Option<bool>,
    /// Number of messages pinned to the top.
    #[serde(
        rename = "countPinnedMessages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub count_pinned_messages: ::std::option::Option<u64>,
    /// Whether the chat contains a purchase.
    #[serde(
        rename = "hasPurchasedFeed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_purchased_feed: ::std::option::Option<bool>,
    /// Whether a tip is among them.
    #[serde(
        rename = "hasUnreadTips",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_unread_tips: ::std::option::Option<bool>,
    /// Whether notifications of new messages are muted.
    #[serde(
        rename = "isMutedNotifications",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_muted_notifications: ::std::option::Option<bool>,
    /// The newest message.
    #[serde(
        rename = "lastMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_message: ::std::option::Option<Message>,
    /// Id of the last message that the account has read.
    #[serde(
        rename = "lastReadMessageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_read_message_id: ::std::option::Option<MessageId>,
    /// Number of messages that the account has not read.
    #[serde(
        rename = "unreadMessagesCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unread_messages_count: ::std::option::Option<u64>,
    /// The other user of the chat.
    #[serde(rename = "withUser")]
    pub with_user: UserReference,
}
/// One page of chats.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ChatPage {
    /// Whether further chats follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The chats.
    pub list: ::std::vec::Vec<Chat>,
    /// What to send as `offset` for the next page: the number of chats to skip.
    #[serde(
        rename = "nextOffset",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_offset: ::std::option::Option<u64>,
}
