// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// One message of a chat.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Message {
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
    /// Whether the mass message it came from can still be unsent.
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
    /// A user, either in full (with `name`) or by reference (with `_view`).
    #[cfg_attr(feature = "schemars", schemars(rename = "fromUser"))]
    pub from_user: UserReference,
    /// Id of the GIPHY animation shown instead of text, if there is one.
    #[cfg_attr(feature = "schemars", schemars(rename = "giphyId"))]
    pub giphy_id: ::std::option::Option<::std::string::String>,
    /// Id of a message.
    pub id: MessageId,
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
    /// Whether it has been opened (bought, if it has a price).
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
    pub media: ::std::vec::Vec<Media>,
    /// Number of attachments, those behind the paywall included.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediaCount"))]
    pub media_count: ::std::option::Option<u64>,
    /// Ids of those attachments that can be seen without paying. A maximum is not stated.
    pub previews: ::std::vec::Vec<MediaId>,
    /// Price to unlock the message; 0 or absent when it is free.
    pub price: ::std::option::Option<crate::Decimal>,
    /// Queue entry behind the message when it came from a mass message.
    #[cfg_attr(feature = "schemars", schemars(rename = "queueId"))]
    pub queue_id: ::std::option::Option<QueueId>,
    /// Release forms of the message as a whole, in a form that is not documented.
    #[cfg_attr(feature = "schemars", schemars(rename = "releaseForms"))]
    pub release_forms: ::std::option::Option<::serde_json::Value>,
    /// The platform's name for the kind of this object.
    #[cfg_attr(feature = "schemars", schemars(rename = "responseType"))]
    pub response_type: ::std::option::Option<::std::string::String>,
    /// The message as HTML; empty when it has media only.
    pub text: ::std::string::String,
    /// How long the mass message can still be unsent.
    #[cfg_attr(feature = "schemars", schemars(rename = "unsendSecondsQueue"))]
    pub unsend_seconds_queue: ::std::option::Option<crate::Decimal>,
}
/// A message to send. The vendor requires no field; a message without text and media is refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MessageDraft {
    /// Whether the message is marked as forwarded.
    ///
    /// Default: `false`.
    #[cfg_attr(feature = "schemars", schemars(rename = "isForwardedMessage"))]
    pub is_forwarded_message: ::std::option::Option<bool>,
    /// Whether the text, too, is behind the paywall.
    ///
    /// Default: `false`.
    #[cfg_attr(feature = "schemars", schemars(rename = "isLockedText"))]
    pub is_locked_text: ::std::option::Option<bool>,
    /// Whether the text is Markdown. Defaults to true.
    ///
    /// Default: `true`.
    #[cfg_attr(feature = "schemars", schemars(rename = "isMarkdown"))]
    pub is_markdown: ::std::option::Option<bool>,
    /// Attachments, in display order. Each is a vault media id, an `upload:` reference, which can be used once, or
    /// an http or https address.
    ///
    /// Default: `[]`.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "mediaItems",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
    )]
    pub media_items: ::std::vec::Vec<::std::string::String>,
    /// How many of the media, counted from the first, can be seen without paying. A maximum is not stated.
    ///
    /// Default: `0`.
    #[cfg_attr(feature = "schemars", schemars(rename = "previewMediaCount"))]
    pub preview_media_count: ::std::option::Option<u64>,
    /// Price to unlock the media in US dollars; 0 is free.
    ///
    /// Default: `0`.
    pub price: ::std::option::Option<crate::Decimal>,
    /// Who can be seen in the media, by the ids of their release forms' users.
    #[cfg_attr(feature = "schemars", schemars(rename = "releaseForms"))]
    pub release_forms: ::std::option::Option<ReleaseFormParticipants>,
    /// Id of the message that this one replies to.
    #[cfg_attr(feature = "schemars", schemars(rename = "replyToMessageId"))]
    pub reply_to_message_id: ::std::option::Option<::std::string::String>,
    /// The text, as Markdown unless `isMarkdown` is false.
    ///
    /// Default: `""`.
    pub text: ::std::option::Option<::std::string::String>,
    /// Users to tag.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "userTags",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
    )]
    pub user_tags: ::std::vec::Vec<UserId>,
}
/// Id of a message.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct MessageId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for MessageId {
    type Target = i64;
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<MessageId> for i64 {
    #[inline]
    fn from(value: MessageId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for MessageId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for MessageId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for MessageId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for MessageId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for MessageId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// One page of messages.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct MessagePage {
    /// Whether older messages follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The messages, newest first.
    pub list: ::std::vec::Vec<Message>,
    /// What to send as `last_id` for the next page.
    #[cfg_attr(feature = "schemars", schemars(rename = "nextLastId"))]
    pub next_last_id: ::std::option::Option<::std::string::String>,
}
