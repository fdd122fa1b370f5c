// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A chat of the connected account with another user.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Chat {
    /// Whether the profile of the user can be opened.
    #[cfg_attr(feature = "schemars", schemars(rename = "canGoToProfile"))]
    pub can_go_to_profile: ::std::option::Option<bool>,
    /// Why the account cannot send messages; false if it can, else a name of the platform's.
    #[cfg_attr(feature = "schemars", schemars(rename = "canNotSendReason"))]
    pub can_not_send_reason: ::std::option::Option<::serde_json::Value>,
    /// Whether the account can send messages.
    #[cfg_attr(feature = "schemars", schemars(rename = "canSendMessage"))]
    pub can_send_message: ::std::option::Option<bool>,
    /// Number of messages pinned to the top.
    #[cfg_attr(feature = "schemars", schemars(rename = "countPinnedMessages"))]
    pub count_pinned_messages: ::std::option::Option<u64>,
    /// Whether the chat contains a purchase.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasPurchasedFeed"))]
    pub has_purchased_feed: ::std::option::Option<bool>,
    /// Whether a tip is among them.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasUnreadTips"))]
    pub has_unread_tips: ::std::option::Option<bool>,
    /// Whether notifications of new messages are muted.
    #[cfg_attr(feature = "schemars", schemars(rename = "isMutedNotifications"))]
    pub is_muted_notifications: ::std::option::Option<bool>,
    /// The newest message.
    #[cfg_attr(feature = "schemars", schemars(rename = "lastMessage"))]
    pub last_message: ::std::option::Option<Message>,
    /// Id of the last message that the account has read.
    #[cfg_attr(feature = "schemars", schemars(rename = "lastReadMessageId"))]
    pub last_read_message_id: ::std::option::Option<MessageId>,
    /// Number of messages that the account has not read.
    #[cfg_attr(feature = "schemars", schemars(rename = "unreadMessagesCount"))]
    pub unread_messages_count: ::std::option::Option<u64>,
    /// The other user of the chat.
    #[cfg_attr(feature = "schemars", schemars(rename = "withUser"))]
    pub with_user: UserReference,
}
/// One page of chats.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ChatPage {
    /// Whether further chats follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The chats.
    pub list: ::std::vec::Vec<Chat>,
    /// What to send as `offset` for the next page: the number of chats to skip.
    #[cfg_attr(feature = "schemars", schemars(rename = "nextOffset"))]
    pub next_offset: ::std::option::Option<u64>,
}
