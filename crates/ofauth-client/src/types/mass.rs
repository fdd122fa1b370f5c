// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A mass message and its progress.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct MassMessage {
    /// Whether it can still be unsent.
    #[cfg_attr(feature = "schemars", schemars(rename = "canUnsend"))]
    pub can_unsend: ::std::option::Option<bool>,
    /// When it is or was to be sent.
    pub date: crate::Timestamp,
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
    /// Whether all recipients have received it.
    #[cfg_attr(feature = "schemars", schemars(rename = "isDone"))]
    pub is_done: ::std::option::Option<bool>,
    /// Whether it is ready to be sent.
    #[cfg_attr(feature = "schemars", schemars(rename = "isReady"))]
    pub is_ready: ::std::option::Option<bool>,
    /// Number of recipients who have not received it yet.
    pub pending: ::std::option::Option<u64>,
    /// Number of recipients.
    pub total: ::std::option::Option<u64>,
    /// How long it can still be unsent.
    #[cfg_attr(feature = "schemars", schemars(rename = "unsendSeconds"))]
    pub unsend_seconds: ::std::option::Option<crate::Decimal>,
}
/// Charts of messages.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MassMessageCharts {
    /// Messages to one user.
    pub direct_messages: ::std::option::Option<Chart>,
    /// Purchases of messages to one user.
    pub direct_messages_purchases: ::std::option::Option<Chart>,
    /// Mass messages.
    pub group_messages: ::std::option::Option<Chart>,
    /// Purchases of mass messages.
    pub group_messages_purchases: ::std::option::Option<Chart>,
    /// Messages.
    pub messages: ::std::option::Option<Chart>,
    /// Purchases of messages.
    pub purchases: ::std::option::Option<Chart>,
}
/// A message to many users. The vendor requires no field; a message without text and media, or without recipients,
/// is refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MassMessageDraft {
    /// Ids of user lists whose members do not receive it.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "excludeUserLists",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
    )]
    pub exclude_user_lists: ::std::vec::Vec<::std::string::String>,
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
    /// When it is sent. Defaults to now.
    #[cfg_attr(feature = "schemars", schemars(rename = "scheduledDate"))]
    pub scheduled_date: ::std::option::Option<crate::Timestamp>,
    /// Only users who have subscribed since then receive it.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribedAfterDate"))]
    pub subscribed_after_date: ::std::option::Option<crate::Timestamp>,
    /// The text, as Markdown unless `isMarkdown` is false.
    ///
    /// Default: `""`.
    pub text: ::std::option::Option<::std::string::String>,
    /// Ids of the users who receive it.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "userIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
    )]
    pub user_ids: ::std::vec::Vec<::std::string::String>,
    /// Ids of user lists whose members receive it.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "userLists",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
    )]
    pub user_lists: ::std::vec::Vec<::std::string::String>,
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
/// Id of a mass message.
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
pub struct MassMessageId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for MassMessageId {
    type Target = i64;
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<MassMessageId> for i64 {
    #[inline]
    fn from(value: MassMessageId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for MassMessageId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for MassMessageId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for MassMessageId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for MassMessageId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for MassMessageId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// A mass message and its statistics.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct MassMessageReport {
    /// Whether a message to all who bought it is possible.
    #[cfg_attr(feature = "schemars", schemars(rename = "canSendMessageToBuyers"))]
    pub can_send_message_to_buyers: ::std::option::Option<bool>,
    /// Whether it can still be unsent.
    #[cfg_attr(feature = "schemars", schemars(rename = "canUnsend"))]
    pub can_unsend: ::std::option::Option<bool>,
    /// When it was sent.
    pub date: crate::Timestamp,
    /// Id of the GIPHY animation shown instead of text, if there is one.
    #[cfg_attr(feature = "schemars", schemars(rename = "giphyId"))]
    pub giphy_id: ::std::option::Option<::std::string::String>,
    /// Id of a mass message.
    pub id: MassMessageId,
    /// Whether it was unsent.
    #[cfg_attr(feature = "schemars", schemars(rename = "isCanceled"))]
    pub is_canceled: ::std::option::Option<bool>,
    /// Whether it can be read without paying.
    #[cfg_attr(feature = "schemars", schemars(rename = "isFree"))]
    pub is_free: ::std::option::Option<bool>,
    /// Whether all attachments have been processed.
    #[cfg_attr(feature = "schemars", schemars(rename = "isMediaReady"))]
    pub is_media_ready: ::std::option::Option<bool>,
    /// Whether the connected account has reported it.
    #[cfg_attr(feature = "schemars", schemars(rename = "isReportedByMe"))]
    pub is_reported_by_me: ::std::option::Option<bool>,
    /// Whether it accompanies a tip.
    #[cfg_attr(feature = "schemars", schemars(rename = "isTip"))]
    pub is_tip: ::std::option::Option<bool>,
    /// Attachments, in display order.
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// Number of attachments.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediaCount"))]
    pub media_count: ::std::option::Option<u64>,
    /// Those attachments that can be seen without paying.
    pub previews: ::std::option::Option<::std::vec::Vec<Media>>,
    /// Price to unlock, in US dollars, as text.
    pub price: ::std::option::Option<::std::string::String>,
    /// Number of users who have paid for it.
    #[cfg_attr(feature = "schemars", schemars(rename = "purchasedCount"))]
    pub purchased_count: ::std::option::Option<u64>,
    /// The message as the author entered it.
    #[cfg_attr(feature = "schemars", schemars(rename = "rawText"))]
    pub raw_text: ::std::option::Option<::std::string::String>,
    /// Release forms of the people that it shows.
    #[cfg_attr(feature = "schemars", schemars(rename = "releaseForms"))]
    pub release_forms: ::std::option::Option<::std::vec::Vec<ReleaseForm>>,
    /// The platform's name for the kind of this object.
    #[cfg_attr(feature = "schemars", schemars(rename = "responseType"))]
    pub response_type: ::std::option::Option<::std::string::String>,
    /// Number of users that it was sent to.
    #[cfg_attr(feature = "schemars", schemars(rename = "sentCount"))]
    pub sent_count: ::std::option::Option<u64>,
    /// The platform's name for the template that it was made from.
    pub template: ::std::option::Option<::std::string::String>,
    /// The message as HTML.
    pub text: ::std::string::String,
    /// How long it can still be unsent.
    #[cfg_attr(feature = "schemars", schemars(rename = "unsendSeconds"))]
    pub unsend_seconds: ::std::option::Option<crate::Decimal>,
    /// Number of users who have seen it.
    #[cfg_attr(feature = "schemars", schemars(rename = "viewedCount"))]
    pub viewed_count: ::std::option::Option<u64>,
}
/// One page of mass messages, as in analytics.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct MassMessageReportPage {
    /// Whether further mass messages follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The mass messages.
    pub items: ::std::vec::Vec<MassMessageReport>,
}
