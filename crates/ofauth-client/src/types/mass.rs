// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A mass message and its progress.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct MassMessage {
    /// Whether it can still be unsent.
    #[serde(
        rename = "canUnsend",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_unsend: ::std::option::Option<bool>,
    /// When it is or was to be sent.
    pub date: crate::Timestamp,
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
    /// Whether all recipients have received it.
    #[serde(rename = "isDone", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_done: ::std::option::Option<bool>,
    /// Whether it is ready to be sent.
    #[serde(rename = "isReady", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_ready: ::std::option::Option<bool>,
    /// Number of recipients who have not received it yet.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pending: ::std::option::Option<u64>,
    /// Number of recipients.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<u64>,
    /// How long it can still be unsent.
    #[serde(
        rename = "unsendSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unsend_seconds: ::std::option::Option<crate::Decimal>,
}
/// Charts of messages.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MassMessageCharts {
    /// Messages to one user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direct_messages: ::std::option::Option<Chart>,
    /// Purchases of messages to one user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direct_messages_purchases: ::std::option::Option<Chart>,
    /// Mass messages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group_messages: ::std::option::Option<Chart>,
    /// Purchases of mass messages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group_messages_purchases: ::std::option::Option<Chart>,
    /// Messages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub messages: ::std::option::Option<Chart>,
    /// Purchases of messages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub purchases: ::std::option::Option<Chart>,
}
/// A message to many users. The vendor requires no field; a message without text and media, or without recipients,
/// is refused.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MassMessageDraft {
    /// Ids of user lists whose members do not receive it.
    #[serde(
        rename = "excludeUserLists",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub exclude_user_lists: ::std::vec::Vec<::std::string::String>,
    /// Whether the message is marked as forwarded.
    #[serde(
        rename = "isForwardedMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_forwarded_message: ::std::option::Option<bool>,
    /// Whether the text, too, is behind the paywall.
    #[serde(
        rename = "isLockedText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_locked_text: ::std::option::Option<bool>,
    /// Whether the text is Markdown. Defaults to true.
    #[serde(
        rename = "isMarkdown",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_markdown: ::std::option::Option<bool>,
    /// Attachments, in display order. Each is a vault media id, an `upload:` reference, which can be used once, or
    /// an http or https address.
    #[serde(
        rename = "mediaItems",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub media_items: ::std::vec::Vec<::std::string::String>,
    /// How many of the media, counted from the first, can be seen without paying. A maximum is not stated.
    #[serde(
        rename = "previewMediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub preview_media_count: ::std::option::Option<u64>,
    /// Price to unlock the media in US dollars; 0 is free.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<crate::Decimal>,
    /// Who can be seen in the media, by the ids of their release forms' users.
    #[serde(
        rename = "releaseForms",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_forms: ::std::option::Option<ReleaseFormParticipants>,
    /// When it is sent. Defaults to now.
    #[serde(
        rename = "scheduledDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scheduled_date: ::std::option::Option<crate::Timestamp>,
    /// Only users who have subscribed since then receive it.
    #[serde(
        rename = "subscribedAfterDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_after_date: ::std::option::Option<crate::Timestamp>,
    /// The text, as Markdown unless `isMarkdown` is false.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// Ids of the users who receive it.
    #[serde(
        rename = "userIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub user_ids: ::std::vec::Vec<::std::string::String>,
    /// Ids of user lists whose members receive it.
    #[serde(
        rename = "userLists",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub user_lists: ::std::vec::Vec<::std::string::String>,
    /// Users to tag.
    #[serde(
        rename = "userTags",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
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
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<MassMessageId> for i64 {
    fn from(value: MassMessageId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for MassMessageId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for MassMessageId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for MassMessageId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for MassMessageId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for MassMessageId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// A mass message and its statistics.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct MassMessageReport {
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
    /// When it was sent.
    pub date: crate::Timestamp,
    /// Id of the GIPHY animation shown instead of text, if there is one.
    #[serde(rename = "giphyId", skip_serializing_if = "::std::option::Option::is_none")]
    pub giphy_id: ::std::option::Option<::std::string::String>,
    /// Id of a mass message.
    pub id: MassMessageId,
    /// Whether it was unsent.
    #[serde(
        rename = "isCanceled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_canceled: ::std::option::Option<bool>,
    /// Whether it can be read without paying.
    #[serde(rename = "isFree", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_free: ::std::option::Option<bool>,
    /// Whether all attachments have been processed.
    #[serde(
        rename = "isMediaReady",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_media_ready: ::std::option::Option<bool>,
    /// Whether the connected account has reported it.
    #[serde(
        rename = "isReportedByMe",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_reported_by_me: ::std::option::Option<bool>,
    /// Whether it accompanies a tip.
    #[serde(rename = "isTip", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_tip: ::std::option::Option<bool>,
    /// Attachments, in display order.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// Number of attachments.
    #[serde(
        rename = "mediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_count: ::std::option::Option<u64>,
    /// Those attachments that can be seen without paying.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub previews: ::std::option::Option<::std::vec::Vec<Media>>,
    /// Price to unlock, in US dollars, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<::std::string::String>,
    /// Number of users who have paid for it.
    #[serde(
        rename = "purchasedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchased_count: ::std::option::Option<u64>,
    /// The message as the author entered it.
    #[serde(rename = "rawText", skip_serializing_if = "::std::option::Option::is_none")]
    pub raw_text: ::std::option::Option<::std::string::String>,
    /// Release forms of the people that it shows.
    #[serde(
        rename = "releaseForms",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_forms: ::std::option::Option<::std::vec::Vec<ReleaseForm>>,
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
    /// The platform's name for the template that it was made from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub template: ::std::option::Option<::std::string::String>,
    /// The message as HTML.
    pub text: ::std::string::String,
    /// How long it can still be unsent.
    #[serde(
        rename = "unsendSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unsend_seconds: ::std::option::Option<crate::Decimal>,
    /// Number of users who have seen it.
    #[serde(
        rename = "viewedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub viewed_count: ::std::option::Option<u64>,
}
/// One page of mass messages, as in analytics.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct MassMessageReportPage {
    /// Whether further mass messages follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The mass messages.
    pub items: ::std::vec::Vec<MassMessageReport>,
}
