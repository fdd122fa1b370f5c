// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A message that a mass message has sent, with the statistics of that mass message.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct QueuedMessage {
    /// Whether it can be pinned to the top of the chat.
    #[serde(
        rename = "canBePinned",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_be_pinned: ::std::option::Option<bool>,
    /// Whether the connected account can buy it.
    #[serde(
        rename = "canPurchase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_purchase: ::std::option::Option<bool>,
    /// The platform's name for why it can or cannot be bought.
    #[serde(
        rename = "canPurchaseReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_purchase_reason: ::std::option::Option<::std::string::String>,
    /// Whether the connected account can report it.
    #[serde(
        rename = "canReport",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_report: ::std::option::Option<bool>,
    /// Whether a message to all who bought it is possible.
    #[serde(
        rename = "canSendMessageToBuyers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_send_message_to_buyers: ::std::option::Option<bool>,
    /// Whether it can still be unsent.
    #[serde(
        rename = "canUnsend",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_unsend: ::std::option::Option<bool>,
    /// Whether the mass message can still be unsent.
    #[serde(
        rename = "canUnsendQueue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_unsend_queue: ::std::option::Option<bool>,
    /// How long the message can still be unsent.
    #[serde(
        rename = "cancelSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cancel_seconds: ::std::option::Option<crate::Decimal>,
    /// When it was last changed.
    #[serde(
        rename = "changedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub changed_at: ::std::option::Option<crate::Timestamp>,
    /// When it was sent.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// When it is or was to be sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date: ::std::option::Option<crate::Timestamp>,
    /// Who sent it.
    #[serde(rename = "fromUser", skip_serializing_if = "::std::option::Option::is_none")]
    pub from_user: ::std::option::Option<UserReference>,
    /// Id of the GIPHY animation shown instead of text, if there is one.
    #[serde(rename = "giphyId", skip_serializing_if = "::std::option::Option::is_none")]
    pub giphy_id: ::std::option::Option<::std::string::String>,
    /// Whether sending it failed.
    #[serde(rename = "hasError", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_error: ::std::option::Option<bool>,
    /// Id of a mass message.
    pub id: MassMessageId,
    /// Whether it was unsent.
    #[serde(
        rename = "isCanceled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_canceled: ::std::option::Option<bool>,
    /// Whether the media show more than one person.
    #[serde(
        rename = "isCouplePeopleMedia",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_couple_people_media: ::std::option::Option<bool>,
    /// Whether it can be read without paying.
    #[serde(rename = "isFree", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_free: ::std::option::Option<bool>,
    /// Whether it was sent by a mass message.
    #[serde(
        rename = "isFromQueue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_from_queue: ::std::option::Option<bool>,
    /// Whether it has been liked.
    #[serde(rename = "isLiked", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_liked: ::std::option::Option<bool>,
    /// Whether the text was sent as plain text, not as Markdown.
    #[serde(
        rename = "isMarkdownDisabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_markdown_disabled: ::std::option::Option<bool>,
    /// Whether all attachments have been processed.
    #[serde(
        rename = "isMediaReady",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_media_ready: ::std::option::Option<bool>,
    /// Whether it is still unread.
    #[serde(rename = "isNew", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_new: ::std::option::Option<bool>,
    /// Whether it has been opened.
    #[serde(rename = "isOpened", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_opened: ::std::option::Option<bool>,
    /// Whether it is pinned to the top of the chat.
    #[serde(rename = "isPinned", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_pinned: ::std::option::Option<bool>,
    /// Whether the connected account has reported it.
    #[serde(
        rename = "isReportedByMe",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_reported_by_me: ::std::option::Option<bool>,
    /// Whether the message accompanies a tip.
    #[serde(rename = "isTip", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_tip: ::std::option::Option<bool>,
    /// Whether the text, too, is behind the paywall.
    #[serde(
        rename = "lockedText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub locked_text: ::std::option::Option<bool>,
    /// Attachments, in display order.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// Number of attachments.
    #[serde(
        rename = "mediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_count: ::std::option::Option<u64>,
    /// How many there are of each kind.
    #[serde(
        rename = "mediaTypes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_types: ::std::option::Option<MediaCounts>,
    /// Ids of those attachments that can be seen without paying.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub previews: ::std::option::Option<::std::vec::Vec<MediaId>>,
    /// Price to unlock, in US dollars, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<::std::string::String>,
    /// Number of users who have paid for it.
    #[serde(
        rename = "purchasedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchased_count: ::std::option::Option<u64>,
    /// Id of the queue entry that a mass message was sent through.
    #[serde(rename = "queueId", skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_id: ::std::option::Option<QueueId>,
    /// Release forms of the message as a whole, in a form that is not documented.
    #[serde(
        rename = "releaseForms",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_forms: ::std::option::Option<::serde_json::Value>,
    /// The platform's name for the kind of this object.
    #[serde(
        rename = "responseType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub response_type: ::std::option::Option<::std::string::String>,
    /// Number of users that it was sent to.
    #[serde(
        rename = "sentCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sent_count: ::std::option::Option<u64>,
    /// The message as HTML.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// Beginning of the text.
    #[serde(
        rename = "textCropped",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_cropped: ::std::option::Option<::std::string::String>,
    /// How long it can still be unsent.
    #[serde(
        rename = "unsendSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unsend_seconds: ::std::option::Option<crate::Decimal>,
    /// How long the mass message can still be unsent.
    #[serde(
        rename = "unsendSecondsQueue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unsend_seconds_queue: ::std::option::Option<crate::Decimal>,
    /// Number of users who have seen it.
    #[serde(
        rename = "viewedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub viewed_count: ::std::option::Option<u64>,
}
/// Media that were queued for storage.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct QueuedStorage {
    /// Number of media, approximately.
    #[serde(
        rename = "estimatedItems",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub estimated_items: ::std::option::Option<u64>,
    /// Id of the list of the vault.
    #[serde(rename = "listId", skip_serializing_if = "::std::option::Option::is_none")]
    pub list_id: ::std::option::Option<::std::string::String>,
    /// Whether they are queued.
    pub queued: bool,
}
