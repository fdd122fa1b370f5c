// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A message that a mass message has sent, with the statistics of that mass message.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct QueuedMessage {
    /// Whether it can be pinned to the top of the chat.
    #[cfg_attr(feature = "schemars", schemars(rename = "canBePinned"))]
    pub can_be_pinned: ::std::option::Option<bool>,
    /// Whether the connected account can buy it.
    #[cfg_attr(feature = "schemars", schemars(rename = "canPurchase"))]
    pub can_purchase: ::std::option::Option<bool>,
    /// The platform's name for why it can or cannot be bought.
    #[cfg_attr(feature = "schemars", schemars(rename = "canPurchaseReason"))]
    pub can_purchase_reason: ::std::option::Option<::std::string::String>,
    /// Whether the connected account can report it.
    #[cfg_attr(feature = "schemars", schemars(rename = "canReport"))]
    pub can_report: ::std::option::Option<bool>,
    /// Whether a message to all who bought it is possible.
    #[cfg_attr(feature = "schemars", schemars(rename = "canSendMessageToBuyers"))]
    pub can_send_message_to_buyers: ::std::option::Option<bool>,
    /// Whether it can still be unsent.
    #[cfg_attr(feature = "schemars", schemars(rename = "canUnsend"))]
    pub can_unsend: ::std::option::Option<bool>,
    /// Whether the mass message can still be unsent.
    #[cfg_attr(feature = "schemars", schemars(rename = "canUnsendQueue"))]
    pub can_unsend_queue: ::std::option::Option<bool>,
    /// How long the message can still be unsent.
    #[cfg_attr(feature = "schemars", schemars(rename = "cancelSeconds"))]
    pub cancel_seconds: ::std::option::Option<crate::Decimal>,
    /// When it was last changed.
    #[cfg_attr(feature = "schemars", schemars(rename = "changedAt"))]
    pub changed_at: ::std::option::Option<crate::Timestamp>,
    /// When it was sent.
    #[cfg_attr(feature = "schemars", schemars(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// When it is or was to be sent.
    pub date: ::std::option::Option<crate::Timestamp>,
    /// Who sent it.
    #[cfg_attr(feature = "schemars", schemars(rename = "fromUser"))]
    pub from_user: ::std::option::Option<UserReference>,
    /// Id of the GIPHY animation shown instead of text, if there is one.
    #[cfg_attr(feature = "schemars", schemars(rename = "giphyId"))]
    pub giphy_id: ::std::option::Option<::std::string::String>,
    /// Whether sending it failed.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasError"))]
    pub has_error: ::std::option::Option<bool>,
    /// Id of a mass message.
    pub id: MassMessageId,
    /// Whether it was unsent.
    #[cfg_attr(feature = "schemars", schemars(rename = "isCanceled"))]
    pub is_canceled: ::std::option::Option<bool>,
    /// Whether the media show more than one person.
    #[cfg_attr(feature = "schemars", schemars(rename = "isCouplePeopleMedia"))]
    pub is_couple_people_media: ::std::option::Option<bool>,
    /// Whether it can be read without paying.
    #[cfg_attr(feature = "schemars", schemars(rename = "isFree"))]
    pub is_free: ::std::option::Option<bool>,
    /// Whether it was sent by a mass message.
    #[cfg_attr(feature = "schemars", schemars(rename = "isFromQueue"))]
    pub is_from_queue: ::std::option::Option<bool>,
    /// Whether it has been liked.
    #[cfg_attr(feature = "schemars", schemars(rename = "isLiked"))]
    pub is_liked: ::std::option::Option<bool>,
    /// Whether the text was sent as plain text, not as Markdown.
    #[cfg_attr(feature = "schemars", schemars(rename = "isMarkdownDisabled"))]
    pub is_markdown_disabled: ::std::option::Option<bool>,
    /// Whether all attachments have been processed.
    #[cfg_attr(feature = "schemars", schemars(rename = "isMediaReady"))]
    pub is_media_ready: ::std::option::Option<bool>,
    /// Whether it is still unread.
    #[cfg_attr(feature = "schemars", schemars(rename = "isNew"))]
    pub is_new: ::std::option::Option<bool>,
    /// Whether it has been opened.
    #[cfg_attr(feature = "schemars", schemars(rename = "isOpened"))]
    pub is_opened: ::std::option::Option<bool>,
    /// Whether it is pinned to the top of the chat.
    #[cfg_attr(feature = "schemars", schemars(rename = "isPinned"))]
    pub is_pinned: ::std::option::Option<bool>,
    /// Whether the connected account has reported it.
    #[cfg_attr(feature = "schemars", schemars(rename = "isReportedByMe"))]
    pub is_reported_by_me: ::std::option::Option<bool>,
    /// Whether the message accompanies a tip.
    #[cfg_attr(feature = "schemars", schemars(rename = "isTip"))]
    pub is_tip: ::std::option::Option<bool>,
    /// Whether the text, too, is behind the paywall.
    #[cfg_attr(feature = "schemars", schemars(rename = "lockedText"))]
    pub locked_text: ::std::option::Option<bool>,
    /// Attachments, in display order.
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// Number of attachments.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediaCount"))]
    pub media_count: ::std::option::Option<u64>,
    /// How many there are of each kind.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediaTypes"))]
    pub media_types: ::std::option::Option<MediaCounts>,
    /// Ids of those attachments that can be seen without paying.
    pub previews: ::std::option::Option<::std::vec::Vec<MediaId>>,
    /// Price to unlock, in US dollars, as text.
    pub price: ::std::option::Option<::std::string::String>,
    /// Number of users who have paid for it.
    #[cfg_attr(feature = "schemars", schemars(rename = "purchasedCount"))]
    pub purchased_count: ::std::option::Option<u64>,
    /// Id of the queue entry that a mass message was sent through.
    #[cfg_attr(feature = "schemars", schemars(rename = "queueId"))]
    pub queue_id: ::std::option::Option<QueueId>,
    /// Release forms of the message as a whole, in a form that is not documented.
    #[cfg_attr(feature = "schemars", schemars(rename = "releaseForms"))]
    pub release_forms: ::std::option::Option<::serde_json::Value>,
    /// The platform's name for the kind of this object.
    #[cfg_attr(feature = "schemars", schemars(rename = "responseType"))]
    pub response_type: ::std::option::Option<::std::string::String>,
    /// Number of users that it was sent to.
    #[cfg_attr(feature = "schemars", schemars(rename = "sentCount"))]
    pub sent_count: ::std::option::Option<u64>,
    /// The message as HTML.
    pub text: ::std::option::Option<::std::string::String>,
    /// Beginning of the text.
    #[cfg_attr(feature = "schemars", schemars(rename = "textCropped"))]
    pub text_cropped: ::std::option::Option<::std::string::String>,
    /// How long it can still be unsent.
    #[cfg_attr(feature = "schemars", schemars(rename = "unsendSeconds"))]
    pub unsend_seconds: ::std::option::Option<crate::Decimal>,
    /// How long the mass message can still be unsent.
    #[cfg_attr(feature = "schemars", schemars(rename = "unsendSecondsQueue"))]
    pub unsend_seconds_queue: ::std::option::Option<crate::Decimal>,
    /// Number of users who have seen it.
    #[cfg_attr(feature = "schemars", schemars(rename = "viewedCount"))]
    pub viewed_count: ::std::option::Option<u64>,
}
/// Media that were queued for storage.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct QueuedStorage {
    /// Number of media, approximately.
    #[cfg_attr(feature = "schemars", schemars(rename = "estimatedItems"))]
    pub estimated_items: ::std::option::Option<u64>,
    /// Id of the vault list.
    #[cfg_attr(feature = "schemars", schemars(rename = "listId"))]
    pub list_id: ::std::option::Option<::std::string::String>,
    /// Whether they are queued.
    pub queued: bool,
}
