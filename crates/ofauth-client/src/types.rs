// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

///What was paid, and what of it goes where.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Amounts {
    ///The platform's share, in the currency of the payment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fee: ::std::option::Option<::serde_json::Number>,
    ///What was paid, in the currency of the payment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gross: ::std::option::Option<::serde_json::Number>,
    ///What the account gets, in the currency of the payment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub net: ::std::option::Option<::serde_json::Number>,
    ///Other taxes, in the currency of the payment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tax: ::std::option::Option<::serde_json::Number>,
    ///Value added tax, in the currency of the payment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vat: ::std::option::Option<::serde_json::Number>,
}
///What went wrong, in any of the three forms that the API has used.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ApiError {
    ///What would mend it, for instance `refresh_session`.
    #[serde(
        rename = "actionRequired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub action_required: ::std::option::Option<::std::string::String>,
    ///What went wrong, for programs; in the older forms.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<crate::ErrorCode>,
    ///More about it; in the older forms.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub details: ::std::option::Option<::serde_json::Value>,
    ///What went wrong, for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<::std::string::String>,
    ///What went wrong, for people; in the form that the vendor's SDKs expect.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    ///Id of the request, for the vendor's support.
    #[serde(
        rename = "requestId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_id: ::std::option::Option<::std::string::String>,
    ///What went wrong, for programs.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::ErrorCode>,
}
///Small pictures of a user.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AvatarThumbs {
    ///The picture at 144 pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub c144: ::std::option::Option<crate::SignedUrl>,
    ///The picture at 50 pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub c50: ::std::option::Option<crate::SignedUrl>,
}
///Several months at once, at a lower price.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Bundle {
    ///Whether the connected account can buy it.
    #[serde(rename = "canBuy", skip_serializing_if = "::std::option::Option::is_none")]
    pub can_buy: ::std::option::Option<bool>,
    ///The discount, in percent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub discount: ::std::option::Option<::serde_json::Number>,
    ///How long it is; whether in days or in months is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<i64>,
    ///Id of a bundle.
    pub id: BundleId,
    ///What it costs, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<::serde_json::Number>,
}
///A bundle to offer.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct BundleDraft {
    ///The discount, in percent.
    pub discount: i64,
    ///How long it is; whether in days or in months is not documented.
    pub duration: i64,
}
///Id of a bundle.
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
pub struct BundleId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for BundleId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<BundleId> for i64 {
    fn from(value: BundleId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for BundleId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for BundleId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for BundleId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for BundleId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for BundleId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///What to change in a bundle.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct BundleUpdate {
    ///The discount, in percent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub discount: ::std::option::Option<i64>,
    ///How long it is; whether in days or in months is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<i64>,
}
///One page of users who bought something.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct BuyerPage {
    ///Whether further users follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The users.
    pub list: ::std::vec::Vec<UserSummary>,
    ///What to send as `marker` for the page after this one; it has no unit. Null on the last.
    #[serde(
        rename = "nextMarker",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_marker: ::std::option::Option<i64>,
}
///A tracking link and its figures.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Campaign {
    ///The number in its address; it has no unit.
    #[serde(
        rename = "campaignCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub campaign_code: ::std::option::Option<i64>,
    ///What it is called.
    #[serde(
        rename = "campaignName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub campaign_name: ::std::option::Option<::std::string::String>,
    ///Number of users who subscribed by it.
    #[serde(
        rename = "countSubscribers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub count_subscribers: ::std::option::Option<i64>,
    ///Number of times that it was followed.
    #[serde(
        rename = "countTransitions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub count_transitions: ::std::option::Option<i64>,
    ///When it was made.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    ///When it ends.
    #[serde(rename = "endDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_date: ::std::option::Option<crate::Timestamp>,
    ///Id of a tracking link.
    pub id: TrackingLinkId,
}
///One page of tracking links and their figures.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CampaignPage {
    ///Whether further tracking links follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The tracking links.
    pub list: ::std::vec::Vec<Campaign>,
}
///A payment that was taken back.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Chargeback {
    ///When it was taken back.
    #[serde(rename = "createdAt")]
    pub created_at: crate::Timestamp,
    ///Id of a chargeback.
    pub id: ChargebackId,
    ///The payment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub payment: ::std::option::Option<ChargedBackPayment>,
    ///What the payment was for, in the platform's words.
    #[serde(
        rename = "paymentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub payment_type: ::std::option::Option<::std::string::String>,
}
///Id of a chargeback.
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
pub struct ChargebackId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for ChargebackId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<ChargebackId> for i64 {
    fn from(value: ChargebackId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for ChargebackId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for ChargebackId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for ChargebackId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for ChargebackId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for ChargebackId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///One page of chargebacks.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ChargebackPage {
    ///Whether further chargebacks follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The chargebacks.
    pub list: ::std::vec::Vec<Chargeback>,
    ///What to send as `marker` for the page after this one; it has no unit. Null on the last.
    #[serde(
        rename = "nextMarker",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_marker: ::std::option::Option<i64>,
}
///What is known of a payment that was taken back.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ChargedBackPayment {
    ///What was paid, and what of it goes where.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amounts: ::std::option::Option<Amounts>,
    ///When it was made.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    ///Code of the currency.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: ::std::option::Option<::std::string::String>,
    ///What it was for, for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Id of the payment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///The platform's word for how it stands.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    ///Who paid.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<UserSummary>,
}
///A figure over time.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Chart {
    ///The figure at each point in time.
    pub chart: ::std::vec::Vec<ChartPoint>,
    ///Change since the time before, in percent (not documented).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delta: ::std::option::Option<::serde_json::Number>,
    ///All of it before the platform's share, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gross: ::std::option::Option<::serde_json::Number>,
    ///All of it: a number of things, an amount in US dollars or a length in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<::serde_json::Number>,
}
///A figure at a point in time.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ChartPoint {
    ///The figure: a number of things, an amount in US dollars or a length in seconds.
    pub count: ::serde_json::Number,
    ///The point in time.
    pub date: crate::Timestamp,
}
///A chat of the connected account with another user.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Chat {
    ///Whether the profile of the user can be opened.
    #[serde(
        rename = "canGoToProfile",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_go_to_profile: ::std::option::Option<bool>,
    ///Why it cannot; false where it can, a word of the platform's where not.
    #[serde(
        rename = "canNotSendReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_not_send_reason: ::std::option::Option<::serde_json::Value>,
    ///Whether the account can write.
    #[serde(
        rename = "canSendMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_send_message: ::std::option::Option<bool>,
    ///Number of messages pinned to the top.
    #[serde(
        rename = "countPinnedMessages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub count_pinned_messages: ::std::option::Option<i64>,
    ///Whether something in the chat was bought.
    #[serde(
        rename = "hasPurchasedFeed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_purchased_feed: ::std::option::Option<bool>,
    ///Whether a tip is among them.
    #[serde(
        rename = "hasUnreadTips",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_unread_tips: ::std::option::Option<bool>,
    ///Whether the account hears nothing of new messages.
    #[serde(
        rename = "isMutedNotifications",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_muted_notifications: ::std::option::Option<bool>,
    ///The newest message.
    #[serde(
        rename = "lastMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_message: ::std::option::Option<Message>,
    ///Id of the last message that the account has read.
    #[serde(
        rename = "lastReadMessageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_read_message_id: ::std::option::Option<MessageId>,
    ///Number of messages that the account has not read.
    #[serde(
        rename = "unreadMessagesCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unread_messages_count: ::std::option::Option<i64>,
    ///Who is at the other end.
    #[serde(rename = "withUser")]
    pub with_user: UserReference,
}
///One page of chats.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ChatPage {
    ///Whether further chats follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The chats.
    pub list: ::std::vec::Vec<Chat>,
    ///What to send as `offset` for the page after this one: the number of chats to skip.
    #[serde(
        rename = "nextOffset",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_offset: ::std::option::Option<i64>,
}
///Users who came by a link.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ClaimerList {
    ///Whether there are more.
    #[serde(rename = "hasMore", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_more: ::std::option::Option<bool>,
    ///The users, in a form that is not documented.
    pub list: ::std::vec::Vec<::serde_json::Value>,
}
///How often a code can still be asked for and tried.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CodeAttempts {
    ///Number of times that a code can still be tried.
    #[serde(
        rename = "checkAttemptsLeft",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub check_attempts_left: ::std::option::Option<i64>,
    ///Number of times that a code can be tried.
    #[serde(
        rename = "checkAttemptsLimit",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub check_attempts_limit: ::std::option::Option<i64>,
    ///When the code ends.
    #[serde(
        rename = "expirationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expiration_date: ::std::option::Option<crate::Timestamp>,
    ///How long the code is still good.
    #[serde(
        rename = "expirationSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expiration_seconds: ::std::option::Option<::serde_json::Number>,
    ///When the last code was sent.
    #[serde(
        rename = "lastSentDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_sent_date: ::std::option::Option<crate::Timestamp>,
    ///Number of times that a code can still be asked for.
    #[serde(
        rename = "requestAttemptsLeft",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_attempts_left: ::std::option::Option<i64>,
    ///Number of times that a code can be asked for.
    #[serde(
        rename = "requestAttemptsLimit",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_attempts_limit: ::std::option::Option<i64>,
}
///An account of the platform that is or was connected to the organisation.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Connection {
    ///The caller's own id for it, given when it was made.
    #[serde(
        rename = "clientReferenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_reference_id: ::std::option::Option<::std::string::String>,
    ///When it was made.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    ///When it expired, if it did.
    #[serde(
        rename = "expiredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    ///Id of the connection, as `conn_…`; what `x-connection-id` takes.
    pub id: crate::Secret,
    ///Whether it was imported rather than made by Link.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub imported: ::std::option::Option<bool>,
    ///When the vendor last saw that its session was good.
    #[serde(
        rename = "lastCheckedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_checked_at: ::std::option::Option<crate::Timestamp>,
    ///What its owner has granted, as `messages:read`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Whether it can be used.
    pub status: crate::ConnectionStatus,
    ///When it was last changed.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub updated_at: ::std::option::Option<crate::Timestamp>,
    ///Who the account belongs to.
    #[serde(rename = "userData", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_data: ::std::option::Option<ConnectionUser>,
}
///A session to make a connection of.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ConnectionImport {
    ///The caller's own id, which webhooks repeat.
    #[serde(
        rename = "clientReferenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_reference_id: ::std::option::Option<::std::string::String>,
    ///The cookies of the session; `auth_id`, `sess` and `fp` must be among them.
    pub cookie: crate::Secret,
    ///What to grant, as `messages:read`; what the organisation grants when it is left out.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub permissions: ::std::vec::Vec<::std::string::String>,
    ///The user agent that the session was made with.
    #[serde(rename = "userAgent")]
    pub user_agent: crate::Secret,
}
///One page of connections.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ConnectionPage {
    ///Whether further connections follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The connections.
    pub list: ::std::vec::Vec<Connection>,
}
///The settings of one connection.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ConnectionSettings {
    ///Id of the connection, as `conn_…`.
    #[serde(rename = "connectionId")]
    pub connection_id: crate::Secret,
    ///Settings of Vault+.
    #[serde(rename = "vaultPlus")]
    pub vault_plus: ConnectionVaultPlus,
}
///The settings of a connection after a change.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ConnectionSettingsChange {
    ///What had to be removed, if anything.
    #[serde(
        rename = "purgeResult",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purge_result: ::std::option::Option<PurgeResult>,
    ///The settings as they are now.
    pub settings: ConnectionSettings,
}
///What to change in the settings of a connection.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ConnectionSettingsUpdate {
    ///Settings of Vault+.
    #[serde(
        rename = "vaultPlus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub vault_plus: ::std::option::Option<ConnectionVaultPlusUpdate>,
}
///How many media of a connection are stored.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ConnectionStorage {
    ///Id of the connection, as `conn_…`.
    #[serde(rename = "connectionId")]
    pub connection_id: crate::Secret,
    ///Number of media that are about to be.
    #[serde(
        rename = "pendingCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pending_count: ::std::option::Option<i64>,
    ///Number of media that are stored.
    #[serde(
        rename = "storedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub stored_count: ::std::option::Option<i64>,
    ///Number of media that are known.
    #[serde(
        rename = "totalMedia",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_media: ::std::option::Option<i64>,
    ///What is stored, in bytes.
    #[serde(
        rename = "totalSizeBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_size_bytes: ::std::option::Option<i64>,
}
///The user behind a connection.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ConnectionUser {
    ///Picture of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    ///Id of the user on the platform, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///Display name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Name in the address of the profile.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///The settings of Vault+ that a connection has, and what it stores.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ConnectionVaultPlus {
    ///Whether the connection has Vault+.
    pub enabled: bool,
    ///What it has otherwise than the organisation; null where there is no difference.
    #[serde(
        rename = "settingsOverrides",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub settings_overrides: ::std::option::Option<VaultPlusSettings>,
    ///What it stores.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stats: ::std::option::Option<VaultPlusStats>,
}
///What to change in the settings of Vault+ that a connection has.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ConnectionVaultPlusUpdate {
    ///Whether the connection has Vault+.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    ///What it is to have otherwise than the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<
        crate::Nullable<crate::types::VaultPlusSettings>,
    >,
}
///Visits from one country.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CountryVisits {
    ///Its code, of two letters.
    #[serde(
        rename = "countryCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub country_code: ::std::option::Option<::std::string::String>,
    ///What it is called.
    #[serde(
        rename = "countryName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub country_name: ::std::option::Option<::std::string::String>,
    ///Position in the order, counted from 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rank: ::std::option::Option<i64>,
    ///The visits.
    #[serde(
        rename = "viewsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub views_count: ::std::option::Option<VisitCounts>,
}
///The rules of signing, and how new they are.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CurrentDynamicRules {
    ///Whether they are those that the platform checks by now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_current: ::std::option::Option<bool>,
    ///Whether they are ahead of what anyone may have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_early_access: ::std::option::Option<bool>,
    ///Whether anyone may have them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_public: ::std::option::Option<bool>,
    ///The rules.
    pub rules: DynamicRules,
}
///The connected account. A session that is not logged in has `isAuth` alone.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CurrentUser {
    ///Picture of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    ///Id of a user of the platform.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<UserId>,
    ///Whether the session is logged in.
    #[serde(rename = "isAuth")]
    pub is_auth: bool,
    ///Whether the platform has verified the account.
    #[serde(
        rename = "isVerified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_verified: ::std::option::Option<bool>,
    ///Display name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Number of photos.
    #[serde(
        rename = "photosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub photos_count: ::std::option::Option<i64>,
    ///Number of posts.
    #[serde(
        rename = "postsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub posts_count: ::std::option::Option<i64>,
    ///Number of subscribers.
    #[serde(
        rename = "subscribersCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribers_count: ::std::option::Option<i64>,
    ///Name in the address of the profile.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    ///Number of videos.
    #[serde(
        rename = "videosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub videos_count: ::std::option::Option<i64>,
}
///The rules by which requests to the platform are signed.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DynamicRules {
    ///Token of the platform's own app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub app_token: ::std::option::Option<::std::string::String>,
    ///What is added to the checksum; it has no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub checksum_constant: ::std::option::Option<i64>,
    ///Position of each character of the hash that the checksum counts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub checksum_indexes: ::std::option::Option<::std::vec::Vec<i64>>,
    ///What the signature ends with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end: ::std::option::Option<::std::string::String>,
    ///How the signature is put together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub format: ::std::option::Option<::std::string::String>,
    ///What comes before the hash.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prefix: ::std::option::Option<::std::string::String>,
    ///Name of this revision.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub revision: ::std::option::Option<::std::string::String>,
    ///What the signature begins with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<::std::string::String>,
    ///The text that the signed text begins with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub static_param: ::std::option::Option<::std::string::String>,
    ///What comes after the hash.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub suffix: ::std::option::Option<::std::string::String>,
}
///Which revisions of the rules there are.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DynamicRulesStatus {
    ///Whether the organisation may have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub access_granted: ::std::option::Option<bool>,
    ///The newest revision.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub early_access_revision: ::std::option::Option<::std::string::String>,
    ///Whether the organisation's revision is the newest.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_current: ::std::option::Option<bool>,
    ///Whether it is ahead of what anyone may have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_early_access: ::std::option::Option<bool>,
    ///Whether anyone may have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_public: ::std::option::Option<bool>,
    ///The revision that anyone may have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_revision: ::std::option::Option<::std::string::String>,
    ///The revision that the organisation gets.
    pub revision: ::std::string::String,
}
///Id of the earning behind a payment.
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
pub struct EarningId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for EarningId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<EarningId> for i64 {
    fn from(value: EarningId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for EarningId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for EarningId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for EarningId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for EarningId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for EarningId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///A place on earth.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Geolocation {
    ///The town.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: ::std::option::Option<::std::string::String>,
    ///The country; a form is not stated, samples have two letters.
    pub country: ::std::string::String,
    ///The state or province.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
}
///The picture at the top of a profile, smaller.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct HeaderThumbs {
    ///The picture at 480 pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub w480: ::std::option::Option<crate::SignedUrl>,
    ///The picture at 760 pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub w760: ::std::option::Option<crate::SignedUrl>,
}
///What is known of a Link session: what the second factor waits for, or what came of it.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkData {
    ///Id of the connection that was made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<crate::Secret>,
    ///The raw session of the account. Never log it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub session: ::std::option::Option<LinkedSession>,
    ///What the second factor waits for.
    #[serde(
        rename = "twoFactorState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub two_factor_state: ::std::option::Option<TwoFactorState>,
    ///Who has connected the account.
    #[serde(rename = "userData", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_data: ::std::option::Option<ConnectionUser>,
}
///Settings of a Link session that the vendor advises against.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkOptions {
    ///Whether the raw session of the account is answered at the end.
    #[serde(
        rename = "returnRawSession",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub return_raw_session: ::std::option::Option<bool>,
}
///How a Link session is to go.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkRequest {
    ///Id of the app that the user sees; the first that matches when it is left out.
    #[serde(
        rename = "clientAppId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_app_id: ::std::option::Option<::std::string::String>,
    ///The caller's own id, which the way back and webhooks repeat.
    #[serde(
        rename = "clientReferenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_reference_id: ::std::option::Option<::std::string::String>,
    ///Id of a connection that is to be connected again.
    #[serde(
        rename = "connectionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub connection_id: ::std::option::Option<crate::Secret>,
    ///Where the session is to come from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub geolocation: ::std::option::Option<Geolocation>,
    ///How the user gets to Link; the vendor advises against it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<crate::LinkMode>,
    ///The vendor advises against them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub options: ::std::option::Option<LinkOptions>,
    ///The page that embeds Link; the vendor advises against it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub origin: ::std::option::Option<::std::string::String>,
    /**Where the user is sent afterwards. It must be on the organisation's list; the first one there when it is
left out.
*/
    #[serde(
        rename = "redirectUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub redirect_url: ::std::option::Option<::std::string::String>,
}
///A Link session that has begun.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkSession {
    ///What opens the session; in the mode `whitelabel`.
    #[serde(
        rename = "clientSecret",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_secret: ::std::option::Option<crate::Secret>,
    ///When it ends by itself.
    #[serde(rename = "expiresAt")]
    pub expires_at: crate::Timestamp,
    ///How the user gets to Link.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<crate::LinkMode>,
    ///The address to send the user to; whoever has it can take the session over.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<crate::SignedUrl>,
}
///How far a Link session has come.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkState {
    ///What there is to know about it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<LinkData>,
    ///Where the user is.
    pub status: crate::LinkStatus,
}
///A raw session of the platform, as its own pages use it. All of it is secret.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkedSession {
    ///The cookies.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cookie: ::std::option::Option<crate::Secret>,
    ///The user agent that the session was made with.
    #[serde(
        rename = "user-agent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_agent: ::std::option::Option<crate::Secret>,
    ///Id of the user.
    #[serde(rename = "user-id", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<crate::Secret>,
    ///The browser's token.
    #[serde(rename = "x-bc", skip_serializing_if = "::std::option::Option::is_none")]
    pub x_bc: ::std::option::Option<crate::Secret>,
}
///A mass message, and how far it has got.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MassMessage {
    ///Whether it can still be unsent.
    #[serde(
        rename = "canUnsend",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_unsend: ::std::option::Option<bool>,
    ///When it is or was to be sent.
    pub date: crate::Timestamp,
    ///Whether sending it failed.
    #[serde(rename = "hasError", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_error: ::std::option::Option<bool>,
    ///Id of a mass message.
    pub id: MassMessageId,
    ///Whether it was taken back.
    #[serde(
        rename = "isCanceled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_canceled: ::std::option::Option<bool>,
    ///Whether the media show more than one person.
    #[serde(
        rename = "isCouplePeopleMedia",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_couple_people_media: ::std::option::Option<bool>,
    ///Whether all have got it.
    #[serde(rename = "isDone", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_done: ::std::option::Option<bool>,
    ///Whether it is ready to be sent.
    #[serde(rename = "isReady", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_ready: ::std::option::Option<bool>,
    ///Number of users who have not got it yet.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pending: ::std::option::Option<i64>,
    ///Number of users who are to get it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<i64>,
    ///How long it can still be unsent.
    #[serde(
        rename = "unsendSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unsend_seconds: ::std::option::Option<::serde_json::Number>,
}
///Charts of messages.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MassMessageCharts {
    ///Messages to one user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direct_messages: ::std::option::Option<Chart>,
    ///Purchases of messages to one user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direct_messages_purchases: ::std::option::Option<Chart>,
    ///Mass messages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group_messages: ::std::option::Option<Chart>,
    ///Purchases of mass messages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group_messages_purchases: ::std::option::Option<Chart>,
    ///Messages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub messages: ::std::option::Option<Chart>,
    ///Purchases of messages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub purchases: ::std::option::Option<Chart>,
}
/**A message to many users. The vendor requires none of it; a message of nothing, or to nobody, is refused.
*/
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MassMessageDraft {
    ///Ids of user lists whose members do not.
    #[serde(
        rename = "excludeUserLists",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub exclude_user_lists: ::std::vec::Vec<::std::string::String>,
    ///Whether the message is marked as forwarded.
    #[serde(
        rename = "isForwardedMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_forwarded_message: ::std::option::Option<bool>,
    ///Whether the text, too, is seen only after paying.
    #[serde(
        rename = "isLockedText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_locked_text: ::std::option::Option<bool>,
    ///Whether the text is Markdown; it is when this is left out.
    #[serde(
        rename = "isMarkdown",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_markdown: ::std::option::Option<bool>,
    /**What to attach, in order. Each is a vault media id, an `upload:` reference, which can be used once, or an
http or https address.
*/
    #[serde(
        rename = "mediaItems",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub media_items: ::std::vec::Vec<::std::string::String>,
    /**How many of the media, counted from the first, can be seen without paying. A maximum is not stated.
*/
    #[serde(
        rename = "previewMediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub preview_media_count: ::std::option::Option<i64>,
    ///Price to unlock the media in US dollars; 0 is free.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<f64>,
    ///Who can be seen in the media, by the ids of their release forms' users.
    #[serde(
        rename = "releaseForms",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_forms: ::std::option::Option<ReleaseFormParticipants>,
    ///When it is sent; now when it is left out.
    #[serde(
        rename = "scheduledDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scheduled_date: ::std::option::Option<crate::Timestamp>,
    ///Only users who have subscribed since then get it.
    #[serde(
        rename = "subscribedAfterDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_after_date: ::std::option::Option<crate::Timestamp>,
    ///The text, as Markdown unless `isMarkdown` is false.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    ///Ids of users who get it.
    #[serde(
        rename = "userIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub user_ids: ::std::vec::Vec<::std::string::String>,
    ///Ids of user lists whose members get it.
    #[serde(
        rename = "userLists",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub user_lists: ::std::vec::Vec<::std::string::String>,
    ///Users to tag.
    #[serde(
        rename = "userTags",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub user_tags: ::std::vec::Vec<UserId>,
}
///Id of a mass message.
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
///A mass message, and how it has done.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MassMessageReport {
    ///Whether a message to all who bought it is possible.
    #[serde(
        rename = "canSendMessageToBuyers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_send_message_to_buyers: ::std::option::Option<bool>,
    ///Whether it can still be unsent.
    #[serde(
        rename = "canUnsend",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_unsend: ::std::option::Option<bool>,
    ///When it was sent.
    pub date: crate::Timestamp,
    ///Id of the GIPHY animation shown in place of text, if there is one.
    #[serde(rename = "giphyId", skip_serializing_if = "::std::option::Option::is_none")]
    pub giphy_id: ::std::option::Option<::std::string::String>,
    ///Id of a mass message.
    pub id: MassMessageId,
    ///Whether it was taken back.
    #[serde(
        rename = "isCanceled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_canceled: ::std::option::Option<bool>,
    ///Whether it can be read without paying.
    #[serde(rename = "isFree", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_free: ::std::option::Option<bool>,
    ///Whether all attachments have been processed.
    #[serde(
        rename = "isMediaReady",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_media_ready: ::std::option::Option<bool>,
    ///Whether the connected account has reported it.
    #[serde(
        rename = "isReportedByMe",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_reported_by_me: ::std::option::Option<bool>,
    ///Whether it accompanies a tip.
    #[serde(rename = "isTip", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_tip: ::std::option::Option<bool>,
    ///What is attached, in the order in which it is shown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    ///Number of attachments.
    #[serde(
        rename = "mediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_count: ::std::option::Option<i64>,
    ///Those attachments that can be seen without paying.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub previews: ::std::option::Option<::std::vec::Vec<Media>>,
    ///What it costs to unlock, in US dollars, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<::std::string::String>,
    ///Number of users who have paid for it.
    #[serde(
        rename = "purchasedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchased_count: ::std::option::Option<i64>,
    ///The message as it was written.
    #[serde(rename = "rawText", skip_serializing_if = "::std::option::Option::is_none")]
    pub raw_text: ::std::option::Option<::std::string::String>,
    ///Release forms of the people that it shows.
    #[serde(
        rename = "releaseForms",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_forms: ::std::option::Option<::std::vec::Vec<ReleaseForm>>,
    ///The platform's name for the kind of this object.
    #[serde(
        rename = "responseType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub response_type: ::std::option::Option<::std::string::String>,
    ///Number of users that it was sent to.
    #[serde(
        rename = "sentCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sent_count: ::std::option::Option<i64>,
    ///The platform's name for the template that it was made from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub template: ::std::option::Option<::std::string::String>,
    ///The message as HTML.
    pub text: ::std::string::String,
    ///How long it can still be unsent.
    #[serde(
        rename = "unsendSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unsend_seconds: ::std::option::Option<::serde_json::Number>,
    ///Number of users who have seen it.
    #[serde(
        rename = "viewedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub viewed_count: ::std::option::Option<i64>,
}
///One page of mass messages, as analytics words it.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MassMessageReportPage {
    ///Whether further mass messages follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The mass messages.
    pub items: ::std::vec::Vec<MassMessageReport>,
}
///A photo, video, gif or audio attached to a message.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Media {
    ///Whether the connected account can see it.
    #[serde(rename = "canView")]
    pub can_view: bool,
    ///Whether the platform turned the upload into a video.
    #[serde(rename = "convertedToVideo")]
    pub converted_to_video: bool,
    ///What a media item of the vault has brought in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub counters: ::std::option::Option<MediaCounters>,
    ///When it was uploaded.
    #[serde(rename = "createdAt")]
    pub created_at: crate::Timestamp,
    ///Length of a video or audio.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<::serde_json::Number>,
    ///The files of one media item.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub files: ::std::option::Option<MediaFiles>,
    ///Whether the creator has chosen the preview.
    #[serde(
        rename = "hasCustomPreview",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_custom_preview: ::std::option::Option<bool>,
    ///Whether processing it failed.
    #[serde(rename = "hasError")]
    pub has_error: bool,
    ///Whether a post shows it; of media in the vault.
    #[serde(rename = "hasPosts", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_posts: ::std::option::Option<bool>,
    ///Id of a photo, video, gif or audio in the vault or in a message.
    pub id: MediaId,
    ///Whether processing it is complete.
    #[serde(rename = "isReady")]
    pub is_ready: bool,
    ///The lists that it is in; of media in the vault.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lists: ::std::option::Option<::std::vec::Vec<VaultListReference>>,
    ///Release forms of the people that it shows.
    #[serde(
        rename = "releaseForms",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_forms: ::std::option::Option<::std::vec::Vec<ReleaseForm>>,
    ///What kind of media it is.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::MediaType>,
    ///Addresses of a video by height in pixels; null where there is none.
    #[serde(
        rename = "videoSources",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub video_sources: ::std::option::Option<VideoSources>,
}
///What a media item of the vault has brought in.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MediaCounters {
    ///Number of likes.
    #[serde(
        rename = "likesCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub likes_count: ::std::option::Option<i64>,
    ///Tips, in US dollars.
    #[serde(rename = "tipsSumm", skip_serializing_if = "::std::option::Option::is_none")]
    pub tips_summ: ::std::option::Option<::serde_json::Number>,
}
///How many media there are of each kind.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MediaCounts {
    ///Number of audio files.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub audio: ::std::option::Option<i64>,
    ///Number of gifs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gif: ::std::option::Option<i64>,
    ///Number of photos.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub photo: ::std::option::Option<i64>,
    ///Number of videos.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub video: ::std::option::Option<i64>,
}
///A file in one size.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MediaFile {
    ///Height in pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub height: ::std::option::Option<i64>,
    ///Size in bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
    ///An address that anyone who knows it can read from until it expires. Treat it as a secret.
    pub url: crate::SignedUrl,
    ///Width in pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub width: ::std::option::Option<i64>,
}
///The files of one media item.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MediaFiles {
    ///The file in full size, and its renditions.
    pub full: MediaFullFile,
    ///The preview, and its renditions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview: ::std::option::Option<MediaPreviewFile>,
    ///Preview cropped to a square.
    #[serde(
        rename = "squarePreview",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub square_preview: ::std::option::Option<MediaFile>,
    ///Small picture.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub thumb: ::std::option::Option<MediaFile>,
}
///The file in full size, and its renditions.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MediaFullFile {
    ///Height in pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub height: ::std::option::Option<i64>,
    ///Size in bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
    ///Renditions of the file.
    pub sources: ::std::vec::Vec<MediaRendition>,
    ///An address that anyone who knows it can read from until it expires. Treat it as a secret.
    pub url: crate::SignedUrl,
    ///Width in pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub width: ::std::option::Option<i64>,
}
///Id of a photo, video, gif or audio in the vault or in a message.
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
pub struct MediaId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for MediaId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<MediaId> for i64 {
    fn from(value: MediaId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for MediaId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for MediaId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for MediaId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for MediaId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for MediaId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///One page of media.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MediaPage {
    ///Whether further media follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The media.
    pub list: ::std::vec::Vec<Media>,
}
///The preview, and its renditions.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MediaPreviewFile {
    ///Height in pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub height: ::std::option::Option<i64>,
    ///Renditions of the preview.
    pub options: ::std::vec::Vec<MediaRendition>,
    ///Size in bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
    ///An address that anyone who knows it can read from until it expires. Treat it as a secret.
    pub url: crate::SignedUrl,
    ///Width in pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub width: ::std::option::Option<i64>,
}
///One rendition of a file.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MediaRendition {
    ///Height in pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub height: ::std::option::Option<i64>,
    ///Media type of the rendition, as the server words it.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    ///An address that anyone who knows it can read from until it expires. Treat it as a secret.
    pub url: crate::SignedUrl,
    ///Width in pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub width: ::std::option::Option<i64>,
}
///One message of a chat.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Message {
    ///Whether it can be pinned to the top of the chat.
    #[serde(
        rename = "canBePinned",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_be_pinned: ::std::option::Option<bool>,
    ///Whether the connected account can buy it.
    #[serde(
        rename = "canPurchase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_purchase: ::std::option::Option<bool>,
    ///The platform's word for why it can or cannot be bought.
    #[serde(
        rename = "canPurchaseReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_purchase_reason: ::std::option::Option<::std::string::String>,
    ///Whether the connected account can report it.
    #[serde(
        rename = "canReport",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_report: ::std::option::Option<bool>,
    ///Whether the mass message it came from can still be unsent.
    #[serde(
        rename = "canUnsendQueue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_unsend_queue: ::std::option::Option<bool>,
    ///How long the message can still be unsent.
    #[serde(
        rename = "cancelSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cancel_seconds: ::std::option::Option<::serde_json::Number>,
    ///When it was last changed.
    #[serde(
        rename = "changedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub changed_at: ::std::option::Option<crate::Timestamp>,
    ///When it was sent.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    ///A user, named in full (`name`) or by reference (`_view`).
    #[serde(rename = "fromUser")]
    pub from_user: UserReference,
    ///Id of the GIPHY animation shown in place of text, if there is one.
    #[serde(rename = "giphyId", skip_serializing_if = "::std::option::Option::is_none")]
    pub giphy_id: ::std::option::Option<::std::string::String>,
    ///Id of a message.
    pub id: MessageId,
    ///Whether the media show more than one person.
    #[serde(
        rename = "isCouplePeopleMedia",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_couple_people_media: ::std::option::Option<bool>,
    ///Whether it can be read without paying.
    #[serde(rename = "isFree", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_free: ::std::option::Option<bool>,
    ///Whether it was sent by a mass message.
    #[serde(
        rename = "isFromQueue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_from_queue: ::std::option::Option<bool>,
    ///Whether it has been liked.
    #[serde(rename = "isLiked", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_liked: ::std::option::Option<bool>,
    ///Whether the text was sent as plain text, not as Markdown.
    #[serde(
        rename = "isMarkdownDisabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_markdown_disabled: ::std::option::Option<bool>,
    ///Whether all attachments have been processed.
    #[serde(
        rename = "isMediaReady",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_media_ready: ::std::option::Option<bool>,
    ///Whether it is still unread.
    #[serde(rename = "isNew", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_new: ::std::option::Option<bool>,
    ///Whether it has been opened (bought, where it has a price).
    #[serde(rename = "isOpened", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_opened: ::std::option::Option<bool>,
    ///Whether it is pinned to the top of the chat.
    #[serde(rename = "isPinned", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_pinned: ::std::option::Option<bool>,
    ///Whether the connected account has reported it.
    #[serde(
        rename = "isReportedByMe",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_reported_by_me: ::std::option::Option<bool>,
    ///Whether the message accompanies a tip.
    #[serde(rename = "isTip", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_tip: ::std::option::Option<bool>,
    ///Whether the text, too, is behind the paywall.
    #[serde(
        rename = "lockedText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub locked_text: ::std::option::Option<bool>,
    ///What is attached, in the order in which it is shown.
    pub media: ::std::vec::Vec<Media>,
    ///Number of attachments, those behind the paywall included.
    #[serde(
        rename = "mediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_count: ::std::option::Option<i64>,
    ///Ids of those attachments that can be seen without paying. A maximum is not stated.
    pub previews: ::std::vec::Vec<MediaId>,
    ///What it costs to unlock the message; 0 or absent when it is free.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<::serde_json::Number>,
    ///Queue entry behind the message when it came from a mass message.
    #[serde(rename = "queueId", skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_id: ::std::option::Option<QueueId>,
    ///Release forms of the message as a whole, in a form that is not documented.
    #[serde(
        rename = "releaseForms",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_forms: ::std::option::Option<::serde_json::Value>,
    ///The platform's name for the kind of this object.
    #[serde(
        rename = "responseType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub response_type: ::std::option::Option<::std::string::String>,
    ///The message as HTML; empty when it carries media alone.
    pub text: ::std::string::String,
    ///How long the mass message can still be unsent.
    #[serde(
        rename = "unsendSecondsQueue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unsend_seconds_queue: ::std::option::Option<::serde_json::Number>,
}
///A message to send. The vendor requires none of it; a message of nothing is refused.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MessageDraft {
    ///Whether the message is marked as forwarded.
    #[serde(
        rename = "isForwardedMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_forwarded_message: ::std::option::Option<bool>,
    ///Whether the text, too, is seen only after paying.
    #[serde(
        rename = "isLockedText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_locked_text: ::std::option::Option<bool>,
    ///Whether the text is Markdown; it is when this is left out.
    #[serde(
        rename = "isMarkdown",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_markdown: ::std::option::Option<bool>,
    /**What to attach, in order. Each is a vault media id, an `upload:` reference, which can be used once, or an
http or https address.
*/
    #[serde(
        rename = "mediaItems",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub media_items: ::std::vec::Vec<::std::string::String>,
    ///How many of the media, counted from the first, can be seen without paying. A maximum is not stated.
    #[serde(
        rename = "previewMediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub preview_media_count: ::std::option::Option<i64>,
    ///Price to unlock the media in US dollars; 0 is free.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<f64>,
    ///Who can be seen in the media, by the ids of their release forms' users.
    #[serde(
        rename = "releaseForms",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_forms: ::std::option::Option<ReleaseFormParticipants>,
    ///Id of the message that this one answers.
    #[serde(
        rename = "replyToMessageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reply_to_message_id: ::std::option::Option<::std::string::String>,
    ///The text, as Markdown unless `isMarkdown` is false.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    ///Users to tag.
    #[serde(
        rename = "userTags",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub user_tags: ::std::vec::Vec<UserId>,
}
///Id of a message.
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
pub struct MessageId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for MessageId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<MessageId> for i64 {
    fn from(value: MessageId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for MessageId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for MessageId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for MessageId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for MessageId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for MessageId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///One page of messages.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MessagePage {
    ///Whether older messages follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The messages, newest first.
    pub list: ::std::vec::Vec<Message>,
    ///What to send as `last_id` for the page after this one.
    #[serde(
        rename = "nextLastId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_last_id: ::std::option::Option<::std::string::String>,
}
///What a user list or a tracking link is to be called.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct NewName {
    ///What it is to be called.
    pub name: ::std::string::String,
}
///Something that has happened to the account.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Notification {
    ///Whether the profile of the user can be opened.
    #[serde(
        rename = "canGoToProfile",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_go_to_profile: ::std::option::Option<bool>,
    ///When it happened.
    #[serde(rename = "createdAt")]
    pub created_at: crate::Timestamp,
    ///Id of a notification.
    pub id: NotificationId,
    ///Whether the account has seen it.
    #[serde(rename = "isRead", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_read: ::std::option::Option<bool>,
    ///What the placeholders of a text stand for.
    #[serde(
        rename = "replacePairs",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub replace_pairs: ::std::option::Option<crate::Entries<::std::string::String>>,
    ///The platform's word for what it was more exactly.
    #[serde(rename = "subType", skip_serializing_if = "::std::option::Option::is_none")]
    pub sub_type: ::std::option::Option<::std::string::String>,
    ///What happened, with placeholders for what `replacePairs` holds.
    pub text: ::std::string::String,
    ///What kind of thing.
    #[serde(rename = "type")]
    pub type_: crate::NotificationType,
    ///Id of the user who did it.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
///Id of a notification.
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
pub struct NotificationId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for NotificationId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<NotificationId> for i64 {
    fn from(value: NotificationId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for NotificationId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for NotificationId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for NotificationId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for NotificationId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for NotificationId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///One page of notifications.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct NotificationPage {
    ///Whether further notifications follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The notifications.
    pub list: ::std::vec::Vec<Notification>,
}
///What the connections of an organisation start with.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OrganisationSettings {
    ///Settings of Vault+.
    #[serde(rename = "vaultPlus")]
    pub vault_plus: OrganisationVaultPlus,
}
///The settings of an organisation after a change.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OrganisationSettingsChange {
    ///What became of the connections, when they took the change over.
    #[serde(
        rename = "broadcastResult",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub broadcast_result: ::std::option::Option<SettingsBroadcast>,
    ///The settings as they are now.
    pub settings: OrganisationSettings,
}
///What to change in the settings of an organisation.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OrganisationSettingsUpdate {
    ///Settings of Vault+.
    #[serde(
        rename = "vaultPlus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub vault_plus: ::std::option::Option<OrganisationVaultPlusUpdate>,
}
///How much an organisation stores.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OrganisationStorage {
    ///Number of connections that have Vault+.
    #[serde(
        rename = "connectionsWithVaultPlus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub connections_with_vault_plus: ::std::option::Option<i64>,
    ///Number of connections.
    #[serde(
        rename = "totalConnections",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_connections: ::std::option::Option<i64>,
    ///Number of media that are stored.
    #[serde(
        rename = "totalMediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_media_count: ::std::option::Option<i64>,
    ///What is stored, in bytes.
    #[serde(
        rename = "totalStorageBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_storage_bytes: ::std::option::Option<i64>,
}
///The settings of Vault+ that an organisation has.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OrganisationVaultPlus {
    ///Whether new connections have Vault+ from the start.
    #[serde(
        rename = "autoEnableForNewConnections",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auto_enable_for_new_connections: ::std::option::Option<bool>,
    ///What a connection goes by that has no settings of its own.
    #[serde(
        rename = "defaultSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub default_settings: ::std::option::Option<VaultPlusSettings>,
}
///What to change in the settings of Vault+ that an organisation has.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OrganisationVaultPlusUpdate {
    ///Whether the connections that are there already take the change over.
    #[serde(
        rename = "applyToExistingConnections",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub apply_to_existing_connections: ::std::option::Option<bool>,
    ///Whether new connections have Vault+ from the start.
    #[serde(
        rename = "autoEnableForNewConnections",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auto_enable_for_new_connections: ::std::option::Option<bool>,
    ///What a connection goes by that has no settings of its own.
    #[serde(
        rename = "defaultSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub default_settings: ::std::option::Option<VaultPlusSettings>,
}
///A poll in a post.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Poll {
    ///When it ends, or ended.
    #[serde(
        rename = "finishedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub finished_at: ::std::option::Option<crate::Timestamp>,
    ///What can be voted for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub options: ::std::option::Option<::std::vec::Vec<PollOption>>,
    ///Number of votes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<i64>,
}
///An answer that a poll offers.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PollOption {
    ///Number of votes for it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
    ///Id of an answer that a poll offers.
    pub id: PollOptionId,
    ///Whether it has won.
    #[serde(rename = "isWinner", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_winner: ::std::option::Option<bool>,
    ///Its share of the votes, in percent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub percent: ::std::option::Option<::serde_json::Number>,
    ///The answer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
}
///Id of an answer that a poll offers.
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
pub struct PollOptionId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for PollOptionId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<PollOptionId> for i64 {
    fn from(value: PollOptionId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for PollOptionId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for PollOptionId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for PollOptionId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for PollOptionId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for PollOptionId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///A post or a stream.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Post {
    ///Who published it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub author: ::std::option::Option<UserReference>,
    ///Whether the connected account can comment on it.
    #[serde(
        rename = "canComment",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_comment: ::std::option::Option<bool>,
    ///Whether it can be deleted.
    #[serde(
        rename = "canDelete",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_delete: ::std::option::Option<bool>,
    ///Whether it can be changed.
    #[serde(rename = "canEdit", skip_serializing_if = "::std::option::Option::is_none")]
    pub can_edit: ::std::option::Option<bool>,
    ///Whether its attachments can be changed.
    #[serde(
        rename = "canEditMedia",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_edit_media: ::std::option::Option<bool>,
    ///Whether its time can be changed.
    #[serde(
        rename = "canEditSchedule",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_edit_schedule: ::std::option::Option<bool>,
    ///Whether its text can be changed.
    #[serde(
        rename = "canEditText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_edit_text: ::std::option::Option<bool>,
    ///Whether its poll can be changed.
    #[serde(
        rename = "canEditVote",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_edit_vote: ::std::option::Option<bool>,
    ///Whether the connected account can like it.
    #[serde(
        rename = "canToggleFavorite",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_toggle_favorite: ::std::option::Option<bool>,
    ///Whether the connected account can see the attachments.
    #[serde(
        rename = "canViewMedia",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_view_media: ::std::option::Option<bool>,
    ///Number of likes.
    #[serde(
        rename = "favoritesCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub favorites_count: ::std::option::Option<i64>,
    ///Whether it has a poll.
    #[serde(
        rename = "hasVoting",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_voting: ::std::option::Option<bool>,
    ///Id of a post, or of a stream.
    pub id: PostId,
    ///Whether the connected account likes it.
    #[serde(
        rename = "isFavorite",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_favorite: ::std::option::Option<bool>,
    ///Whether the text was written as plain text, not as Markdown.
    #[serde(
        rename = "isMarkdownDisabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_markdown_disabled: ::std::option::Option<bool>,
    ///Whether all attachments have been processed.
    #[serde(
        rename = "isMediaReady",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_media_ready: ::std::option::Option<bool>,
    ///Whether it has been opened (bought, where it has a price).
    #[serde(rename = "isOpened", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_opened: ::std::option::Option<bool>,
    ///What is attached, in the order in which it is shown.
    pub media: ::std::vec::Vec<Media>,
    ///Number of attachments, those behind the paywall included.
    #[serde(
        rename = "mediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_count: ::std::option::Option<i64>,
    ///When it was published.
    #[serde(rename = "postedAt")]
    pub posted_at: crate::Timestamp,
    ///When it was published, as exactly as the platform knows.
    #[serde(
        rename = "postedAtPrecise",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub posted_at_precise: ::std::option::Option<::std::string::String>,
    ///Ids of those attachments that can be seen without paying.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview: ::std::option::Option<::std::vec::Vec<MediaId>>,
    ///What it costs to unlock, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<::serde_json::Number>,
    ///The post as it was written.
    #[serde(rename = "rawText", skip_serializing_if = "::std::option::Option::is_none")]
    pub raw_text: ::std::option::Option<::std::string::String>,
    ///Release forms of the people that it shows.
    #[serde(
        rename = "releaseForms",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_forms: ::std::option::Option<::std::vec::Vec<ReleaseForm>>,
    ///The platform's name for the kind of this object.
    #[serde(
        rename = "responseType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub response_type: ::std::option::Option<::std::string::String>,
    ///How it has done; in analytics.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stats: ::std::option::Option<PostStats>,
    ///The post as HTML.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    ///Tips, with their currency, as text.
    #[serde(
        rename = "tipsAmount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tips_amount: ::std::option::Option<::std::string::String>,
    ///The poll.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub voting: ::std::option::Option<Poll>,
    ///The platform's number for the kind of poll; it has no unit.
    #[serde(
        rename = "votingType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub voting_type: ::std::option::Option<i64>,
}
///How many posts and media an account has.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PostCounts {
    ///Number of archived posts.
    #[serde(
        rename = "archivedPostsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub archived_posts_count: ::std::option::Option<i64>,
    ///Number of audio files.
    #[serde(
        rename = "audiosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub audios_count: ::std::option::Option<i64>,
    ///Number of media of every kind.
    #[serde(
        rename = "mediasCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub medias_count: ::std::option::Option<i64>,
    ///Number of photos.
    #[serde(
        rename = "photosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub photos_count: ::std::option::Option<i64>,
    ///Number of posts.
    #[serde(
        rename = "postsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub posts_count: ::std::option::Option<i64>,
    ///Number of archived posts that only the account sees.
    #[serde(
        rename = "privateArchivedPostsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub private_archived_posts_count: ::std::option::Option<i64>,
    ///Number of streams.
    #[serde(
        rename = "streamsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub streams_count: ::std::option::Option<i64>,
    ///Number of videos.
    #[serde(
        rename = "videosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub videos_count: ::std::option::Option<i64>,
}
///A post to publish. The vendor requires none of it; a post of nothing is refused.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PostDraft {
    ///How long the post stays, in days; for good when it is left out.
    #[serde(
        rename = "expireAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expire_after: ::std::option::Option<f64>,
    ///What to raise, in US dollars. It has no maximum.
    #[serde(
        rename = "fundRaisingTargetAmount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub fund_raising_target_amount: ::std::option::Option<f64>,
    ///Amounts to offer as tips, in US dollars, four at most. Their bounds are not stated.
    #[serde(
        rename = "fundRaisingTipsPresets",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub fund_raising_tips_presets: ::std::vec::Vec<f64>,
    ///Whether the text, too, is seen only after paying.
    #[serde(
        rename = "isLockedText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_locked_text: ::std::option::Option<bool>,
    ///Whether the text is Markdown; it is when this is left out.
    #[serde(
        rename = "isMarkdown",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_markdown: ::std::option::Option<bool>,
    /**What to attach, in order. Each is a vault media id, an `upload:` reference, which can be used once, or an
http or https address.
*/
    #[serde(
        rename = "mediaItems",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub media_items: ::std::vec::Vec<::std::string::String>,
    /**How many of the media, counted from the first, can be seen without paying. A maximum is not stated.
*/
    #[serde(
        rename = "previewMediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub preview_media_count: ::std::option::Option<i64>,
    ///Price to unlock the media in US dollars; 0 is free.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<f64>,
    ///Who can be seen in the media, by the ids of their release forms' users.
    #[serde(
        rename = "releaseForms",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_forms: ::std::option::Option<ReleaseFormParticipants>,
    ///When it is published; now when it is left out.
    #[serde(
        rename = "scheduledDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scheduled_date: ::std::option::Option<crate::Timestamp>,
    ///The text, as Markdown unless `isMarkdown` is false.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    ///Users to tag.
    #[serde(
        rename = "userTags",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub user_tags: ::std::vec::Vec<UserId>,
}
///Id of a post, or of a stream.
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
pub struct PostId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for PostId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<PostId> for i64 {
    fn from(value: PostId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for PostId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for PostId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for PostId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for PostId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for PostId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///One page of posts.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PostPage {
    ///How many posts and media there are; when asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub counters: ::std::option::Option<PostCounts>,
    ///Whether further posts follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The platform's mark of the newest post on the page.
    #[serde(
        rename = "headMarker",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub head_marker: ::std::option::Option<::std::string::String>,
    ///The posts.
    pub list: ::std::vec::Vec<Post>,
    ///The platform's mark of the oldest post on the page.
    #[serde(
        rename = "tailMarker",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tail_marker: ::std::option::Option<::std::string::String>,
}
///How a post or a stream has done.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PostStats {
    ///Comments over time.
    #[serde(
        rename = "commentChart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub comment_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    ///Number of comments.
    #[serde(
        rename = "commentCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub comment_count: ::std::option::Option<i64>,
    ///Whether there are figures by now.
    #[serde(rename = "hasStats", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_stats: ::std::option::Option<bool>,
    ///Whether there is a video in it.
    #[serde(rename = "hasVideo", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_video: ::std::option::Option<bool>,
    ///Whether there are figures at all.
    #[serde(
        rename = "isAvailable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_available: ::std::option::Option<bool>,
    ///Likes over time.
    #[serde(
        rename = "likeChart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub like_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    ///Number of likes.
    #[serde(
        rename = "likeCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub like_count: ::std::option::Option<i64>,
    ///Views over time.
    #[serde(
        rename = "lookChart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub look_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    ///Number of views.
    #[serde(
        rename = "lookCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub look_count: ::std::option::Option<i64>,
    ///How long it was watched in all, in seconds.
    #[serde(
        rename = "lookDuration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub look_duration: ::std::option::Option<::serde_json::Number>,
    ///How long a view lasts, in seconds.
    #[serde(
        rename = "lookDurationAverage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub look_duration_average: ::std::option::Option<::serde_json::Number>,
    ///Number of purchases.
    #[serde(
        rename = "purchasedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchased_count: ::std::option::Option<i64>,
    ///Purchases, in US dollars.
    #[serde(
        rename = "purchasedSumm",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchased_summ: ::std::option::Option<::serde_json::Number>,
    ///Purchases over time.
    #[serde(
        rename = "purchasesChart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchases_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    ///Tips over time.
    #[serde(rename = "tipChart", skip_serializing_if = "::std::option::Option::is_none")]
    pub tip_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    ///Number of tips.
    #[serde(rename = "tipCount", skip_serializing_if = "::std::option::Option::is_none")]
    pub tip_count: ::std::option::Option<i64>,
    ///Tips, in US dollars.
    #[serde(rename = "tipSum", skip_serializing_if = "::std::option::Option::is_none")]
    pub tip_sum: ::std::option::Option<::serde_json::Number>,
    ///Tips in US dollars over time.
    #[serde(
        rename = "tipSumChart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tip_sum_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    ///Users who have seen it, over time.
    #[serde(
        rename = "uniqueLookChart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unique_look_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    ///Number of users who have seen it.
    #[serde(
        rename = "uniqueLookCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unique_look_count: ::std::option::Option<i64>,
}
///A discount for new subscribers.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Promotion {
    ///Whether the connected account can use it.
    #[serde(rename = "canClaim", skip_serializing_if = "::std::option::Option::is_none")]
    pub can_claim: ::std::option::Option<bool>,
    ///Number of users who have used it.
    #[serde(
        rename = "claimsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub claims_count: ::std::option::Option<i64>,
    ///When it was made.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    ///When it ends, or ended.
    #[serde(
        rename = "finishedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub finished_at: ::std::option::Option<crate::Timestamp>,
    ///Whether another promotion belongs to it.
    #[serde(
        rename = "hasRelatedPromo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_related_promo: ::std::option::Option<bool>,
    ///Id of a promotion.
    pub id: PromotionId,
    ///Whether it has ended.
    #[serde(
        rename = "isFinished",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_finished: ::std::option::Option<bool>,
    ///What the users are told who see it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    ///What a subscription costs with it, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<::serde_json::Number>,
    ///The same, as it was written.
    #[serde(
        rename = "rawMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub raw_message: ::std::option::Option<::std::string::String>,
    ///Number of users who can use it.
    #[serde(
        rename = "subscribeCounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_counts: ::std::option::Option<i64>,
    ///How long it lasts for each of them, in days.
    #[serde(
        rename = "subscribeDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_days: ::std::option::Option<i64>,
    ///Whom it is for, in the platform's words.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///A promotion to start.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PromotionDraft {
    ///The discount, in percent.
    pub discount: i64,
    ///How long it runs, in days.
    #[serde(rename = "finishDays")]
    pub finish_days: i64,
    ///What to tell the users who see it.
    pub message: ::std::string::String,
    ///Number of users who can use it. It has no maximum.
    #[serde(rename = "subscribeCounts")]
    pub subscribe_counts: i64,
    ///How long the discount lasts for each of them, in days.
    #[serde(rename = "subscribeDays")]
    pub subscribe_days: i64,
    ///Whom it is for, in words of the platform that are not documented.
    #[serde(rename = "type")]
    pub type_: ::std::vec::Vec<::std::string::String>,
}
///Id of a promotion.
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
pub struct PromotionId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for PromotionId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<PromotionId> for i64 {
    fn from(value: PromotionId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for PromotionId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for PromotionId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for PromotionId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for PromotionId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for PromotionId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///What to change in a promotion.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PromotionUpdate {
    ///The discount, in percent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub discount: ::std::option::Option<i64>,
    ///How long it runs, in days.
    #[serde(
        rename = "finishDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub finish_days: ::std::option::Option<i64>,
    ///What to tell the users who see it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    ///Number of users who can use it. It has no maximum.
    #[serde(
        rename = "subscribeCounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_counts: ::std::option::Option<i64>,
    ///How long the discount lasts for each of them, in days.
    #[serde(
        rename = "subscribeDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_days: ::std::option::Option<i64>,
    ///Whom it is for, in words of the platform that are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub type_: ::std::vec::Vec<::std::string::String>,
}
///Stored media that were removed.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PurgeResult {
    ///Id of the connection; where there are several.
    #[serde(
        rename = "connectionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub connection_id: ::std::option::Option<crate::Secret>,
    ///What they took, in bytes.
    #[serde(
        rename = "freedBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub freed_bytes: ::std::option::Option<i64>,
    ///Number of media removed.
    #[serde(
        rename = "purgedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purged_count: ::std::option::Option<i64>,
    ///Whether it went well; where it was asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub success: ::std::option::Option<bool>,
}
///Id of the queue entry that a mass message was sent through.
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
pub struct QueueId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for QueueId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<QueueId> for i64 {
    fn from(value: QueueId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for QueueId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for QueueId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for QueueId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for QueueId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for QueueId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///A message that a mass message has sent, with the figures of that mass message.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct QueuedMessage {
    ///Whether it can be pinned to the top of the chat.
    #[serde(
        rename = "canBePinned",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_be_pinned: ::std::option::Option<bool>,
    ///Whether the connected account can buy it.
    #[serde(
        rename = "canPurchase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_purchase: ::std::option::Option<bool>,
    ///The platform's word for why it can or cannot be bought.
    #[serde(
        rename = "canPurchaseReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_purchase_reason: ::std::option::Option<::std::string::String>,
    ///Whether the connected account can report it.
    #[serde(
        rename = "canReport",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_report: ::std::option::Option<bool>,
    ///Whether a message to all who bought it is possible.
    #[serde(
        rename = "canSendMessageToBuyers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_send_message_to_buyers: ::std::option::Option<bool>,
    ///Whether it can still be unsent.
    #[serde(
        rename = "canUnsend",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_unsend: ::std::option::Option<bool>,
    ///Whether the mass message can still be unsent.
    #[serde(
        rename = "canUnsendQueue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_unsend_queue: ::std::option::Option<bool>,
    ///How long the message can still be unsent.
    #[serde(
        rename = "cancelSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cancel_seconds: ::std::option::Option<::serde_json::Number>,
    ///When it was last changed.
    #[serde(
        rename = "changedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub changed_at: ::std::option::Option<crate::Timestamp>,
    ///When it was sent.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    ///When it is or was to be sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date: ::std::option::Option<crate::Timestamp>,
    ///Who sent it.
    #[serde(rename = "fromUser", skip_serializing_if = "::std::option::Option::is_none")]
    pub from_user: ::std::option::Option<UserReference>,
    ///Id of the GIPHY animation shown in place of text, if there is one.
    #[serde(rename = "giphyId", skip_serializing_if = "::std::option::Option::is_none")]
    pub giphy_id: ::std::option::Option<::std::string::String>,
    ///Whether sending it failed.
    #[serde(rename = "hasError", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_error: ::std::option::Option<bool>,
    ///Id of a mass message.
    pub id: MassMessageId,
    ///Whether it was taken back.
    #[serde(
        rename = "isCanceled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_canceled: ::std::option::Option<bool>,
    ///Whether the media show more than one person.
    #[serde(
        rename = "isCouplePeopleMedia",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_couple_people_media: ::std::option::Option<bool>,
    ///Whether it can be read without paying.
    #[serde(rename = "isFree", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_free: ::std::option::Option<bool>,
    ///Whether it was sent by a mass message.
    #[serde(
        rename = "isFromQueue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_from_queue: ::std::option::Option<bool>,
    ///Whether it has been liked.
    #[serde(rename = "isLiked", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_liked: ::std::option::Option<bool>,
    ///Whether the text was sent as plain text, not as Markdown.
    #[serde(
        rename = "isMarkdownDisabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_markdown_disabled: ::std::option::Option<bool>,
    ///Whether all attachments have been processed.
    #[serde(
        rename = "isMediaReady",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_media_ready: ::std::option::Option<bool>,
    ///Whether it is still unread.
    #[serde(rename = "isNew", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_new: ::std::option::Option<bool>,
    ///Whether it has been opened.
    #[serde(rename = "isOpened", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_opened: ::std::option::Option<bool>,
    ///Whether it is pinned to the top of the chat.
    #[serde(rename = "isPinned", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_pinned: ::std::option::Option<bool>,
    ///Whether the connected account has reported it.
    #[serde(
        rename = "isReportedByMe",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_reported_by_me: ::std::option::Option<bool>,
    ///Whether the message accompanies a tip.
    #[serde(rename = "isTip", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_tip: ::std::option::Option<bool>,
    ///Whether the text, too, is behind the paywall.
    #[serde(
        rename = "lockedText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub locked_text: ::std::option::Option<bool>,
    ///What is attached, in the order in which it is shown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    ///Number of attachments.
    #[serde(
        rename = "mediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_count: ::std::option::Option<i64>,
    ///How many there are of each kind.
    #[serde(
        rename = "mediaTypes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_types: ::std::option::Option<MediaCounts>,
    ///Ids of those attachments that can be seen without paying.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub previews: ::std::option::Option<::std::vec::Vec<MediaId>>,
    ///What it costs to unlock, in US dollars, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<::std::string::String>,
    ///Number of users who have paid for it.
    #[serde(
        rename = "purchasedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchased_count: ::std::option::Option<i64>,
    ///Id of the queue entry that a mass message was sent through.
    #[serde(rename = "queueId", skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_id: ::std::option::Option<QueueId>,
    ///Release forms of the message as a whole, in a form that is not documented.
    #[serde(
        rename = "releaseForms",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_forms: ::std::option::Option<::serde_json::Value>,
    ///The platform's name for the kind of this object.
    #[serde(
        rename = "responseType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub response_type: ::std::option::Option<::std::string::String>,
    ///Number of users that it was sent to.
    #[serde(
        rename = "sentCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sent_count: ::std::option::Option<i64>,
    ///The message as HTML.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    ///The beginning of it.
    #[serde(
        rename = "textCropped",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_cropped: ::std::option::Option<::std::string::String>,
    ///How long it can still be unsent.
    #[serde(
        rename = "unsendSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unsend_seconds: ::std::option::Option<::serde_json::Number>,
    ///How long the mass message can still be unsent.
    #[serde(
        rename = "unsendSecondsQueue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unsend_seconds_queue: ::std::option::Option<::serde_json::Number>,
    ///Number of users who have seen it.
    #[serde(
        rename = "viewedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub viewed_count: ::std::option::Option<i64>,
}
///Media that were put in line to be stored.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct QueuedStorage {
    ///Number of media, about.
    #[serde(
        rename = "estimatedItems",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub estimated_items: ::std::option::Option<i64>,
    ///Id of the list of the vault.
    #[serde(rename = "listId", skip_serializing_if = "::std::option::Option::is_none")]
    pub list_id: ::std::option::Option<::std::string::String>,
    ///Whether they are in line.
    pub queued: bool,
}
///Consent of a person whom a media item shows.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ReleaseForm {
    ///Id of a release form.
    pub id: ReleaseFormId,
    ///Name of the form.
    pub name: ::std::string::String,
    ///Where the form came from.
    #[serde(rename = "partnerSource")]
    pub partner_source: ::std::string::String,
    ///Kind of the form, as the server words it.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    ///The person who signed a release form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<ReleaseFormUser>,
}
///Id of a release form.
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
pub struct ReleaseFormId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for ReleaseFormId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<ReleaseFormId> for i64 {
    fn from(value: ReleaseFormId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for ReleaseFormId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for ReleaseFormId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for ReleaseFormId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for ReleaseFormId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for ReleaseFormId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///Who can be seen in the media, by the ids of their release forms' users.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ReleaseFormParticipants {
    ///Guests.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub guests: ::std::vec::Vec<UserId>,
    ///Partners.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub partners: ::std::vec::Vec<UserId>,
    ///Users of the platform.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub users: ::std::vec::Vec<UserId>,
}
///Consent of a person to be shown, as the account keeps it.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ReleaseFormRecord {
    ///When the platform approved it.
    #[serde(
        rename = "approvedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub approved_at: ::std::option::Option<crate::Timestamp>,
    ///The code that the form is signed by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    ///When it was made.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    ///Whether the person has an account.
    #[serde(rename = "hasUser", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_user: ::std::option::Option<bool>,
    ///Id of a release form.
    pub id: ReleaseFormId,
    ///Whether the account has hidden it.
    #[serde(rename = "isHidden", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_hidden: ::std::option::Option<bool>,
    ///When it was last changed.
    #[serde(
        rename = "lastChangedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_changed_at: ::std::option::Option<crate::Timestamp>,
    ///Name of the form.
    pub name: ::std::string::String,
    ///Id of the partner who signed it.
    #[serde(
        rename = "partnerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub partner_id: ::std::option::Option<UserId>,
    ///The platform's word for how it stands.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    ///Kind of the form, as the server words it.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    ///Name of the person, where they have an account.
    #[serde(rename = "userName", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
}
///One page of release forms.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ReleaseFormRecordPage {
    ///Whether further release forms follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The release forms.
    pub list: ::std::vec::Vec<ReleaseFormRecord>,
}
///The person who signed a release form.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ReleaseFormUser {
    ///Picture of the user.
    pub avatar: crate::SignedUrl,
    ///Small pictures of a user.
    #[serde(rename = "avatarThumbs")]
    pub avatar_thumbs: AvatarThumbs,
    ///Id of a user of the platform.
    pub id: UserId,
    ///Whether the form was signed by someone without an account.
    #[serde(rename = "isFromGuest")]
    pub is_from_guest: bool,
    ///Whether the platform has verified the account.
    #[serde(rename = "isVerified")]
    pub is_verified: bool,
    ///The platform's word for the state of the identity check.
    #[serde(rename = "ivStatus")]
    pub iv_status: ::std::string::String,
    ///Display name.
    pub name: ::std::string::String,
    ///Name in the address of the profile.
    pub username: ::std::string::String,
    ///The platform's mark for how much of the user is shown.
    pub view: ::std::string::String,
}
///What to change in the profile of the connected account.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SelfUpdate {
    ///What the account says about itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub about: ::std::option::Option<::std::string::String>,
    ///Display name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
///A newer session for an imported connection.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SessionUpdate {
    ///The cookies of the session; `auth_id`, `sess` and `fp` must be among them.
    pub cookie: crate::Secret,
    ///The user agent that the session was made with.
    #[serde(rename = "userAgent")]
    pub user_agent: crate::Secret,
}
///What a change of the organisation did to its connections.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SettingsBroadcast {
    ///Number of connections that took the change over.
    #[serde(
        rename = "affectedConnections",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub affected_connections: ::std::option::Option<i64>,
    ///What had to be removed from each of them.
    #[serde(
        rename = "purgeResults",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purge_results: ::std::option::Option<::std::vec::Vec<PurgeResult>>,
}
///A request to the platform that is to be signed.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SignRequest {
    ///Path and query of the request, as the platform knows them.
    pub endpoint: ::std::string::String,
    ///The moment to sign for, in milliseconds since the Unix epoch (not documented); now when it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::std::string::String>,
    ///Id of the user who asks.
    #[serde(rename = "user-id", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
}
///The headers of a signed request, and by which rules.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SignResult {
    ///Whether the rules are ahead of what anyone may have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_early_access: ::std::option::Option<bool>,
    ///Whether anyone may have the rules.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_public: ::std::option::Option<bool>,
    ///The headers.
    pub signed: SignedHeaders,
}
///Headers that a request to the platform needs, by their names there.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SignedHeaders {
    ///Token of the platform's own app.
    #[serde(rename = "app-token")]
    pub app_token: ::std::string::String,
    ///The signature.
    pub sign: ::std::string::String,
    ///The moment that it was made for.
    pub time: ::std::string::String,
    ///Id of the user who asks.
    #[serde(rename = "user-id", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
    ///The revision of the rules.
    #[serde(rename = "x-of-rev", skip_serializing_if = "::std::option::Option::is_none")]
    pub x_of_rev: ::std::option::Option<::std::string::String>,
}
///A size on the screen.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Size {
    ///Height, in pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub height: ::std::option::Option<i64>,
    ///Width, in pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub width: ::std::option::Option<i64>,
}
///An upload that has begun.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StartedUpload {
    ///Id of the upload, as `upload:…`.
    #[serde(rename = "mediaUploadId")]
    pub media_upload_id: ::std::string::String,
}
///A media item and its stored variants.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoredMedia {
    ///Length of a video or audio.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<::serde_json::Number>,
    ///Id of the media on the platform.
    pub id: ::std::string::String,
    ///The variants of a media item by quality, as `full` or `720p`.
    pub media: crate::Entries<crate::types::StoredVariant>,
    ///What kind of media it is.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::StoredMediaType>,
}
///Several stored media.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoredMediaBatch {
    ///The media that are known.
    pub items: ::std::vec::Vec<StoredMedia>,
}
///One page of stored media.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoredMediaPage {
    ///The media.
    pub items: ::std::vec::Vec<StoredMedia>,
    ///What to send as `cursor` for the page after this one; there is none on the last.
    #[serde(
        rename = "nextCursor",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
///Which stored media to answer.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoredMediaQuery {
    ///Ids of the media on the platform, 100 at most.
    #[serde(rename = "mediaIds")]
    pub media_ids: ::std::vec::Vec<::std::string::String>,
}
///A stored media item that was removed.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoredMediaRemoval {
    ///What it took, in bytes.
    #[serde(
        rename = "freedBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub freed_bytes: ::std::option::Option<i64>,
    ///Id of the media on the platform.
    #[serde(rename = "mediaId", skip_serializing_if = "::std::option::Option::is_none")]
    pub media_id: ::std::option::Option<::std::string::String>,
    ///Whether it is gone.
    pub success: bool,
}
///One variant of a stored media item.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoredVariant {
    ///Number of times that it was read.
    #[serde(
        rename = "accessCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub access_count: ::std::option::Option<i64>,
    ///Its media type.
    #[serde(
        rename = "contentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_type: ::std::option::Option<::std::string::String>,
    ///When it was first known, in milliseconds since the Unix epoch.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<i64>,
    ///When it is removed, in milliseconds since the Unix epoch.
    #[serde(
        rename = "expiresAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_at: ::std::option::Option<i64>,
    ///Id of the variant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///When it was last read, in milliseconds since the Unix epoch.
    #[serde(
        rename = "lastAccessedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_accessed_at: ::std::option::Option<i64>,
    ///Which variant it is, as `full` or `720p`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub quality: ::std::option::Option<::std::string::String>,
    ///Its size, in bytes.
    #[serde(
        rename = "sizeBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub size_bytes: ::std::option::Option<i64>,
    ///Where it comes from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<crate::MediaOrigin>,
    ///Whether it is stored.
    pub status: crate::StorageStatus,
    ///When it was stored, in milliseconds since the Unix epoch; null while it is not.
    #[serde(rename = "storedAt", skip_serializing_if = "::std::option::Option::is_none")]
    pub stored_at: ::std::option::Option<i64>,
    ///Where it can be read from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<crate::SignedUrl>,
}
///A story.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Story {
    ///Whether it can be deleted.
    #[serde(
        rename = "canDelete",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_delete: ::std::option::Option<bool>,
    ///Whether the connected account can like it.
    #[serde(rename = "canLike", skip_serializing_if = "::std::option::Option::is_none")]
    pub can_like: ::std::option::Option<bool>,
    ///Height of what it was laid out on, in pixels.
    #[serde(
        rename = "canvasHeight",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub canvas_height: ::std::option::Option<i64>,
    ///Width of what it was laid out on, in pixels.
    #[serde(
        rename = "canvasWidth",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub canvas_width: ::std::option::Option<i64>,
    ///Number of comments.
    #[serde(
        rename = "commentsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub comments_count: ::std::option::Option<i64>,
    ///When it was published.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    ///Whether it shows a post.
    #[serde(rename = "hasPost", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_post: ::std::option::Option<bool>,
    ///Id of a story.
    pub id: StoryId,
    ///Whether it is the cover of a highlight.
    #[serde(
        rename = "isHighlightCover",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_highlight_cover: ::std::option::Option<bool>,
    ///Whether it is the last one of a highlight.
    #[serde(
        rename = "isLastInHighlight",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_last_in_highlight: ::std::option::Option<bool>,
    ///Whether the connected account likes it.
    #[serde(rename = "isLiked", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_liked: ::std::option::Option<bool>,
    ///Whether it has been processed.
    #[serde(rename = "isReady", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_ready: ::std::option::Option<bool>,
    ///Whether the connected account has seen it.
    #[serde(
        rename = "isWatched",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_watched: ::std::option::Option<bool>,
    ///Number of likes.
    #[serde(
        rename = "likesCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub likes_count: ::std::option::Option<i64>,
    ///What it shows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    ///The post that it shows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub post: ::std::option::Option<StoryPost>,
    ///The question that it asks.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub question: ::std::option::Option<StoryQuestion>,
    ///Release forms of the people that it shows.
    #[serde(
        rename = "releaseForms",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_forms: ::std::option::Option<::std::vec::Vec<ReleaseForm>>,
    ///Texts on it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub texts: ::std::option::Option<::std::vec::Vec<StoryText>>,
    ///Tips, with their currency, as text.
    #[serde(
        rename = "tipsAmount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tips_amount: ::std::option::Option<::std::string::String>,
    ///Tips, in US dollars.
    #[serde(
        rename = "tipsAmountRaw",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tips_amount_raw: ::std::option::Option<::serde_json::Number>,
    ///Number of tips.
    #[serde(
        rename = "tipsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tips_count: ::std::option::Option<i64>,
    ///Id of the user whose story it is.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
    ///Some of them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub viewers: ::std::option::Option<::std::vec::Vec<StoryViewer>>,
    ///Number of users who have seen it.
    #[serde(
        rename = "viewersCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub viewers_count: ::std::option::Option<i64>,
}
///Id of a story.
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
pub struct StoryId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for StoryId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<StoryId> for i64 {
    fn from(value: StoryId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for StoryId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for StoryId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for StoryId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for StoryId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for StoryId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///Where something stands on a story. No unit is documented for any of it.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoryPlace {
    ///How far it is turned, in degrees (not documented).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub angle: ::std::option::Option<::serde_json::Number>,
    ///Its colour.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: ::std::option::Option<::std::string::String>,
    ///Height; it has no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub height: ::std::option::Option<::serde_json::Number>,
    ///Place from the left; it has no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub left: ::std::option::Option<::serde_json::Number>,
    ///How far it is enlarged, as a ratio (not documented).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scale: ::std::option::Option<::serde_json::Number>,
    ///Place from the top; it has no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub top: ::std::option::Option<::serde_json::Number>,
    ///Width; it has no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub width: ::std::option::Option<::serde_json::Number>,
    ///Place from the left; it has no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<::serde_json::Number>,
    ///Place from the top; it has no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub y: ::std::option::Option<::serde_json::Number>,
    ///Position in front of the others.
    #[serde(rename = "zIndex", skip_serializing_if = "::std::option::Option::is_none")]
    pub z_index: ::std::option::Option<::serde_json::Number>,
}
///A post that a story shows.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoryPost {
    ///Who published it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub author: ::std::option::Option<UserReference>,
    ///Where it stands.
    #[serde(
        rename = "coordinateParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub coordinate_params: ::std::option::Option<StoryPlace>,
    ///Id of a post, or of a stream.
    pub id: PostId,
}
///A question that a story asks.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoryQuestion {
    ///The question.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub entity: ::std::option::Option<StoryQuestionEntity>,
    ///Where it stands.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub positions: ::std::option::Option<StoryPlace>,
    ///The platform's word for the kind of question.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///The words of a question.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoryQuestionEntity {
    ///When it was asked.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    ///Id of the question.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::serde_json::Value>,
    ///The question.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
}
///A text on a story.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoryText {
    ///Where it stands.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub position: ::std::option::Option<StoryPlace>,
    ///The text, as it is shown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
}
///A user who has seen a story.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoryViewer {
    ///Picture of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    ///Small pictures of a user.
    #[serde(
        rename = "avatarThumbs",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub avatar_thumbs: ::std::option::Option<AvatarThumbs>,
    ///Whether the account can comment on them.
    #[serde(
        rename = "canCommentStory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_comment_story: ::std::option::Option<bool>,
    ///Whether the account can see the user's stories.
    #[serde(
        rename = "canLookStory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_look_story: ::std::option::Option<bool>,
    ///Whether there is a story of the user that the account has not seen.
    #[serde(
        rename = "hasNotViewedStory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_not_viewed_story: ::std::option::Option<bool>,
    ///Id of a user of the platform.
    pub id: UserId,
    ///Whether the user is kept from stories.
    #[serde(
        rename = "isStoryBlockedUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_story_blocked_user: ::std::option::Option<bool>,
    ///Whether the user likes the story.
    #[serde(
        rename = "isStoryLiked",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_story_liked: ::std::option::Option<bool>,
    ///Whether the platform has verified the account.
    #[serde(
        rename = "isVerified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_verified: ::std::option::Option<bool>,
    ///Display name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Name in the address of the profile.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///A user who subscribes to the account, or did.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Subscriber {
    ///Picture of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    ///Small pictures of a user.
    #[serde(
        rename = "avatarThumbs",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub avatar_thumbs: ::std::option::Option<AvatarThumbs>,
    ///What the account can do with the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub capabilities: ::std::option::Option<SubscriberCapabilities>,
    ///The name that the account has given the subscriber.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///Id of a user of the platform.
    pub id: UserId,
    ///Whether the account has blocked the user.
    #[serde(
        rename = "isBlocked",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_blocked: ::std::option::Option<bool>,
    ///Whether the account has restricted the user.
    #[serde(
        rename = "isRestricted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_restricted: ::std::option::Option<bool>,
    ///Whether the platform has verified the account.
    #[serde(
        rename = "isVerified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_verified: ::std::option::Option<bool>,
    ///When the user was last seen.
    #[serde(rename = "lastSeen", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_seen: ::std::option::Option<crate::Timestamp>,
    ///The account's lists that the user is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lists: ::std::option::Option<::std::vec::Vec<UserListReference>>,
    ///Display name.
    pub name: ::std::string::String,
    ///What the subscriber has paid.
    pub spending: SubscriberSpending,
    ///The subscription.
    pub subscription: SubscriberTerms,
    ///Name in the address of the profile.
    pub username: ::std::string::String,
}
///What the account can do with a subscriber.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberCapabilities {
    ///Whether the account can block the user.
    #[serde(rename = "canBlock", skip_serializing_if = "::std::option::Option::is_none")]
    pub can_block: ::std::option::Option<bool>,
    ///Whether the user can be written to.
    #[serde(
        rename = "canReceiveMessages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_receive_messages: ::std::option::Option<bool>,
    ///Whether the account can report the user.
    #[serde(
        rename = "canReport",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_report: ::std::option::Option<bool>,
    ///Whether the account can restrict the user.
    #[serde(
        rename = "canRestrict",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_restrict: ::std::option::Option<bool>,
    ///Whether the account can send the user a trial.
    #[serde(
        rename = "canSendTrial",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_send_trial: ::std::option::Option<bool>,
    ///Whether the subscription can be ended.
    #[serde(
        rename = "canUnsubscribe",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_unsubscribe: ::std::option::Option<bool>,
}
///A discount for one subscriber.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberDiscount {
    ///The discount, in percent.
    pub discount: i64,
    ///How long it lasts, in months.
    pub period: i64,
}
///What subscribers must have in common. The vendor types all of it as text, and says no more.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberFilter {
    ///How long they have subscribed, in a form that is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<::std::string::String>,
    ///Whether they are online.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub online: ::std::option::Option<crate::Flag>,
    ///Id of the promotion that they came by.
    #[serde(rename = "promoId", skip_serializing_if = "::std::option::Option::is_none")]
    pub promo_id: ::std::option::Option<::std::string::String>,
    ///How much they have tipped, in a form that is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tips: ::std::option::Option<::std::string::String>,
    ///How much they have spent, in a form that is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_spent: ::std::option::Option<::std::string::String>,
    ///Id of the trial link that they came by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trial_id: ::std::option::Option<::std::string::String>,
}
///The name by which the account sees a subscriber.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberName {
    ///The name.
    #[serde(rename = "displayName")]
    pub display_name: ::std::string::String,
}
///What the account notes about a subscriber.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberNote {
    ///The note; an empty one takes it back (not documented).
    pub notice: ::std::string::String,
}
///One page of subscribers.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberPage {
    ///Whether further subscribers follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The subscribers.
    pub list: ::std::vec::Vec<Subscriber>,
}
///What a subscriber has paid.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberSpending {
    ///For messages, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub messages: ::std::option::Option<::serde_json::Number>,
    ///For posts, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub posts: ::std::option::Option<::serde_json::Number>,
    ///For streams, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub streams: ::std::option::Option<::serde_json::Number>,
    ///For subscribing, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscriptions: ::std::option::Option<::serde_json::Number>,
    ///Tips, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tips: ::std::option::Option<::serde_json::Number>,
    ///All of it, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<::serde_json::Number>,
}
///How a subscription stands.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberTerms {
    ///When the discount ended.
    #[serde(
        rename = "discountFinishedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub discount_finished_at: ::std::option::Option<crate::Timestamp>,
    ///The discount, in percent.
    #[serde(
        rename = "discountPercent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub discount_percent: ::std::option::Option<::serde_json::Number>,
    ///How long the discount lasts, in months.
    #[serde(
        rename = "discountPeriod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub discount_period: ::std::option::Option<i64>,
    ///When the discount began.
    #[serde(
        rename = "discountStartedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub discount_started_at: ::std::option::Option<crate::Timestamp>,
    ///When it ends, or ended.
    #[serde(
        rename = "expiresAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_at: ::std::option::Option<crate::Timestamp>,
    ///The times for which it was paid.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub history: ::std::option::Option<::std::vec::Vec<SubscriptionPeriod>>,
    ///Whether it is running.
    #[serde(rename = "isActive", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Whether it has ended.
    #[serde(
        rename = "isExpired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_expired: ::std::option::Option<bool>,
    ///What it costs, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<::serde_json::Number>,
    ///What it costs without a discount, in US dollars.
    #[serde(
        rename = "regularPrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub regular_price: ::std::option::Option<::serde_json::Number>,
    ///When it was last renewed.
    #[serde(
        rename = "renewedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub renewed_at: ::std::option::Option<crate::Timestamp>,
    ///When it began.
    #[serde(
        rename = "subscribedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_at: ::std::option::Option<crate::Timestamp>,
}
///A creator whom the account subscribes to, or did.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Subscription {
    ///Picture of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    ///Small pictures of a user.
    #[serde(
        rename = "avatarThumbs",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub avatar_thumbs: ::std::option::Option<AvatarThumbs>,
    ///When it ends, or ended.
    #[serde(
        rename = "expiredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    ///Id of a user of the platform.
    pub id: UserId,
    ///Whether it is running.
    #[serde(rename = "isActive", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///The account's lists that the creator is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lists: ::std::option::Option<::std::vec::Vec<UserListReference>>,
    ///What the account paid for messages, in US dollars.
    #[serde(
        rename = "messagesSumm",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub messages_summ: ::std::option::Option<::serde_json::Number>,
    ///Display name.
    pub name: ::std::string::String,
    ///What the account paid for posts, in US dollars.
    #[serde(
        rename = "postsSumm",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub posts_summ: ::std::option::Option<::serde_json::Number>,
    ///When it was last renewed.
    #[serde(
        rename = "renewedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub renewed_at: ::std::option::Option<crate::Timestamp>,
    ///What the account paid for streams, in US dollars.
    #[serde(
        rename = "streamsSumm",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub streams_summ: ::std::option::Option<::serde_json::Number>,
    ///When it began.
    #[serde(
        rename = "subscribedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_at: ::std::option::Option<crate::Timestamp>,
    ///What the account paid for subscribing, in US dollars.
    #[serde(
        rename = "subscribesSumm",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribes_summ: ::std::option::Option<::serde_json::Number>,
    ///What it costs, in US dollars.
    #[serde(
        rename = "subscriptionPrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscription_price: ::std::option::Option<::serde_json::Number>,
    ///Tips of the account, in US dollars.
    #[serde(rename = "tipsSumm", skip_serializing_if = "::std::option::Option::is_none")]
    pub tips_summ: ::std::option::Option<::serde_json::Number>,
    ///What the account paid in all, in US dollars.
    #[serde(
        rename = "totalSumm",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_summ: ::std::option::Option<::serde_json::Number>,
    ///Name in the address of the profile.
    pub username: ::std::string::String,
}
///How many subscriptions and subscribers there are.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionCounts {
    ///Number of bookmarks.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bookmarks: ::std::option::Option<i64>,
    ///Who follows the account.
    pub subscribers: SubscriptionTally,
    ///Whom the account follows.
    pub subscriptions: SubscriptionTally,
}
///A time for which a subscription was paid.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionEntry {
    ///When it ends.
    #[serde(rename = "expireDate")]
    pub expire_date: crate::Timestamp,
    ///What was paid, in US dollars.
    pub price: ::serde_json::Number,
    ///When it begins.
    #[serde(rename = "subscribeDate")]
    pub subscribe_date: crate::Timestamp,
}
///What subscriptions must have in common.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionFilter {
    ///Whether the creator is online.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub online: ::std::option::Option<crate::Flag>,
    ///Whether it costs something.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub paid: ::std::option::Option<crate::Flag>,
}
///The times for which a subscription was paid.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionHistory {
    ///Whether there are more.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The times.
    pub list: ::std::vec::Vec<SubscriptionEntry>,
}
///Id of one paid time of a subscription.
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
pub struct SubscriptionId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for SubscriptionId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<SubscriptionId> for i64 {
    fn from(value: SubscriptionId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for SubscriptionId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for SubscriptionId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for SubscriptionId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for SubscriptionId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for SubscriptionId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///One page of subscriptions.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionPage {
    ///Whether further subscriptions follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The subscriptions.
    pub list: ::std::vec::Vec<Subscription>,
}
///A time for which a subscription was paid.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionPeriod {
    ///The platform's word for what happened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
    ///When it was cancelled, if it was.
    #[serde(
        rename = "cancelDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cancel_date: ::std::option::Option<crate::Timestamp>,
    ///When it was paid.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date: ::std::option::Option<crate::Timestamp>,
    ///The discount, in percent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub discount: ::std::option::Option<::serde_json::Number>,
    ///How long it is, in days.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<i64>,
    ///Id of the earning behind a payment.
    #[serde(
        rename = "earningId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub earning_id: ::std::option::Option<EarningId>,
    ///When it ends.
    #[serde(
        rename = "expireDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expire_date: ::std::option::Option<crate::Timestamp>,
    ///Id of one paid time of a subscription.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<SubscriptionId>,
    ///Whether it is the one that is running.
    #[serde(
        rename = "isCurrent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_current: ::std::option::Option<bool>,
    ///When that offer ended.
    #[serde(rename = "offerEnd", skip_serializing_if = "::std::option::Option::is_none")]
    pub offer_end: ::std::option::Option<crate::Timestamp>,
    ///When the offer began that it was bought under.
    #[serde(
        rename = "offerStart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub offer_start: ::std::option::Option<crate::Timestamp>,
    ///What was paid, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<::serde_json::Number>,
    ///What it costs without a discount, in US dollars.
    #[serde(
        rename = "regularPrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub regular_price: ::std::option::Option<::serde_json::Number>,
    ///When it begins.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_date: ::std::option::Option<crate::Timestamp>,
    ///Id of the subscriber.
    #[serde(
        rename = "subscriberId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscriber_id: ::std::option::Option<UserId>,
    ///The platform's word for the kind of subscription.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    ///Id of the creator.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
///How many there are of each kind.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionTally {
    ///Number of those that are running.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<i64>,
    ///Number of those that are running, and whose user is online; of subscribers.
    #[serde(
        rename = "activeOnline",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub active_online: ::std::option::Option<i64>,
    ///Number of all of them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<i64>,
    ///Number of those that something is wrong with; of subscriptions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attention: ::std::option::Option<i64>,
    ///Number of those that are blocked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub blocked: ::std::option::Option<i64>,
    ///Number of those that have ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expired: ::std::option::Option<i64>,
    ///Number of those that are muted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub muted: ::std::option::Option<i64>,
    ///Number of those that are restricted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub restricted: ::std::option::Option<i64>,
}
///What a subscription costs, how it stands and what it has brought in.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionTerms {
    ///When the discount ended.
    #[serde(
        rename = "discountFinishedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub discount_finished_at: ::std::option::Option<crate::Timestamp>,
    ///The discount, in percent.
    #[serde(
        rename = "discountPercent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub discount_percent: ::std::option::Option<::serde_json::Number>,
    ///How long the discount lasts, in months.
    #[serde(
        rename = "discountPeriod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub discount_period: ::std::option::Option<i64>,
    ///When the discount began.
    #[serde(
        rename = "discountStartedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub discount_started_at: ::std::option::Option<crate::Timestamp>,
    ///How long it has lasted, in words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<::std::string::String>,
    ///When it ends, or ended.
    #[serde(
        rename = "expiredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    ///Whether a paid time is running.
    #[serde(
        rename = "hasActivePaidSubscriptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_active_paid_subscriptions: ::std::option::Option<bool>,
    ///Whether its posts are muted.
    #[serde(rename = "isMuted", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_muted: ::std::option::Option<bool>,
    ///What the subscriber paid for messages, in US dollars.
    #[serde(
        rename = "messagesSumm",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub messages_summ: ::std::option::Option<::serde_json::Number>,
    ///What the next time costs, in US dollars.
    #[serde(rename = "newPrice", skip_serializing_if = "::std::option::Option::is_none")]
    pub new_price: ::std::option::Option<::serde_json::Number>,
    ///What the subscriber paid for posts, in US dollars.
    #[serde(
        rename = "postsSumm",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub posts_summ: ::std::option::Option<::serde_json::Number>,
    ///What was paid last, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<::serde_json::Number>,
    ///What it costs without a discount, in US dollars.
    #[serde(
        rename = "regularPrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub regular_price: ::std::option::Option<::serde_json::Number>,
    ///When it was last renewed.
    #[serde(
        rename = "renewedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub renewed_at: ::std::option::Option<crate::Timestamp>,
    ///Whether its posts are shown in the feed.
    #[serde(
        rename = "showPostsInFeed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub show_posts_in_feed: ::std::option::Option<bool>,
    ///The platform's word for how it stands.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    ///What the subscriber paid for streams, in US dollars.
    #[serde(
        rename = "streamsSumm",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub streams_summ: ::std::option::Option<::serde_json::Number>,
    ///When it began.
    #[serde(
        rename = "subscribeAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_at: ::std::option::Option<crate::Timestamp>,
    ///What a month costs, in US dollars.
    #[serde(
        rename = "subscribePrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_price: ::std::option::Option<::serde_json::Number>,
    ///The times for which it was paid.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscribes: ::std::option::Option<::std::vec::Vec<SubscriptionPeriod>>,
    ///What the subscriber paid for subscribing, in US dollars.
    #[serde(
        rename = "subscribesSumm",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribes_summ: ::std::option::Option<::serde_json::Number>,
    ///Tips of the subscriber, in US dollars.
    #[serde(rename = "tipsSumm", skip_serializing_if = "::std::option::Option::is_none")]
    pub tips_summ: ::std::option::Option<::serde_json::Number>,
    ///What the subscriber paid in all, in US dollars.
    #[serde(
        rename = "totalSumm",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_summ: ::std::option::Option<::serde_json::Number>,
    ///Why it was ended, in the platform's words.
    #[serde(
        rename = "unsubscribeReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unsubscribe_reason: ::std::option::Option<::std::string::String>,
}
///Whether something was done.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SuccessResult {
    ///Whether it was done.
    pub success: bool,
}
///A user of the platform who is tagged as a person in media.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TaggedFriend {
    ///Id of a release form.
    pub id: ReleaseFormId,
    ///Name of the consent.
    pub name: ::std::string::String,
    ///Kind of the consent, as the server words it.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    ///The user.
    pub user: UserSummary,
}
///One page of tagged friends.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TaggedFriendPage {
    ///Whether further tagged friends follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The tagged friends.
    pub list: ::std::vec::Vec<TaggedFriend>,
}
///Countries that visitors come from.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TopCountries {
    ///Whether there are more.
    #[serde(rename = "hasMore", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_more: ::std::option::Option<bool>,
    ///The countries.
    pub rows: ::std::vec::Vec<CountryVisits>,
    ///The visits of all countries.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub totals: ::std::option::Option<VisitTotals>,
}
///Countries of visitors, if there are figures.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TopCountriesAnswer {
    ///Whether there are figures by now.
    #[serde(rename = "hasStats", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_stats: ::std::option::Option<bool>,
    ///Whether there are figures at all.
    #[serde(
        rename = "isAvailable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_available: ::std::option::Option<bool>,
    ///The countries.
    #[serde(
        rename = "topCountries",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub top_countries: ::std::option::Option<TopCountries>,
}
///One page of posts, as analytics words it.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TopPostPage {
    ///Whether further posts follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The posts.
    pub items: ::std::vec::Vec<Post>,
}
///One page of promotions, as analytics words it.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TopPromotionPage {
    ///Whether further promotions follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The promotions.
    pub items: ::std::vec::Vec<Promotion>,
}
///One page of stories, as analytics words it.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TopStoryPage {
    ///Whether further stories follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The stories.
    pub items: ::std::vec::Vec<Story>,
}
///One page of trial links, as analytics words it.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TopTrialPage {
    ///Whether further trial links follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The trial links.
    pub items: ::std::vec::Vec<TrialLink>,
}
/**A link that tells where subscribers come from. The vendor's SDKs know no more of it; its figures are in the raw body.
*/
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TrackingLink {
    ///Id of a tracking link.
    pub id: TrackingLinkId,
    ///What it is called.
    pub name: ::std::string::String,
}
///Id of a tracking link.
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
pub struct TrackingLinkId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for TrackingLinkId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<TrackingLinkId> for i64 {
    fn from(value: TrackingLinkId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for TrackingLinkId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for TrackingLinkId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for TrackingLinkId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for TrackingLinkId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for TrackingLinkId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///One page of tracking links.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TrackingLinkPage {
    ///Whether further tracking links follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The tracking links.
    pub list: ::std::vec::Vec<TrackingLink>,
}
///A tracking link, and a user whom it is shared with.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TrackingLinkShare {
    ///Id of a tracking link.
    #[serde(rename = "campaignId")]
    pub campaign_id: TrackingLinkId,
    ///Id of a user of the platform.
    #[serde(rename = "userId")]
    pub user_id: UserId,
}
///What to change in a tracking link.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TrackingLinkUpdate {
    ///What it is to be called.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
///A payment to the account.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Transaction {
    ///What was paid, and what of it goes where.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amounts: ::std::option::Option<Amounts>,
    ///When it was made.
    #[serde(rename = "createdAt")]
    pub created_at: crate::Timestamp,
    ///Code of the currency.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: ::std::option::Option<::std::string::String>,
    ///What it was for, for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Id of the payment.
    pub id: ::std::string::String,
    ///How long it is held back, in days.
    #[serde(
        rename = "payoutPendingDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub payout_pending_days: ::std::option::Option<i64>,
    ///The platform's word for how it stands.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    ///What it was for, in the platform's words.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    ///Who paid.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<UserSummary>,
}
///One page of transactions.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TransactionPage {
    ///Whether further transactions follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The transactions.
    pub list: ::std::vec::Vec<Transaction>,
    ///What to send as `marker` for the page after this one; it has no unit. Null on the last.
    #[serde(
        rename = "nextMarker",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_marker: ::std::option::Option<i64>,
}
///A link to a free subscription.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TrialLink {
    ///Number of users who have used it.
    #[serde(
        rename = "claimCounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub claim_counts: ::std::option::Option<i64>,
    ///Number of times that it was followed.
    #[serde(
        rename = "clicksCounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub clicks_counts: ::std::option::Option<i64>,
    ///When it was made.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    ///When it ends, if it does.
    #[serde(
        rename = "expiredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    ///Id of a trial link.
    pub id: TrialLinkId,
    ///Whether it has ended.
    #[serde(
        rename = "isFinished",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_finished: ::std::option::Option<bool>,
    ///Whom it is shared with, in a form that is not documented.
    #[serde(
        rename = "sharedWith",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub shared_with: ::std::option::Option<::std::string::String>,
    ///Number of users who can use it.
    #[serde(
        rename = "subscribeCounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_counts: ::std::option::Option<i64>,
    ///How long the trial is, in days.
    #[serde(
        rename = "subscribeDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_days: ::std::option::Option<i64>,
    ///What it is called.
    #[serde(
        rename = "trialLinkName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub trial_link_name: ::std::option::Option<::std::string::String>,
    ///The address to hand out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    ///A user, in a form that is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<::serde_json::Value>,
}
///A trial link to make.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TrialLinkDraft {
    ///When it ends.
    #[serde(
        rename = "expiredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    ///Number of users who can use it. It has no maximum.
    #[serde(
        rename = "subscribeCounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_counts: ::std::option::Option<i64>,
    ///How long the trial is, in days.
    #[serde(rename = "subscribeDays")]
    pub subscribe_days: i64,
    ///What it is to be called.
    #[serde(rename = "trialLinkName")]
    pub trial_link_name: ::std::string::String,
}
///Id of a trial link.
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
pub struct TrialLinkId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for TrialLinkId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<TrialLinkId> for i64 {
    fn from(value: TrialLinkId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for TrialLinkId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for TrialLinkId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for TrialLinkId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for TrialLinkId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for TrialLinkId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///A trial link, and a user whom it is shared with.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TrialLinkShare {
    ///Id of a trial link.
    #[serde(rename = "trialId")]
    pub trial_id: TrialLinkId,
    ///Id of a user of the platform.
    #[serde(rename = "userId")]
    pub user_id: UserId,
}
///What to change in a trial link.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TrialLinkUpdate {
    ///When it ends.
    #[serde(
        rename = "expiredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    ///Number of users who can use it. It has no maximum.
    #[serde(
        rename = "subscribeCounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_counts: ::std::option::Option<i64>,
    ///How long the trial is, in days.
    #[serde(
        rename = "subscribeDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_days: ::std::option::Option<i64>,
    ///What it is to be called.
    #[serde(
        rename = "trialLinkName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub trial_link_name: ::std::option::Option<::std::string::String>,
}
///What the second factor of a login waits for.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TwoFactorState {
    ///Checks of the face.
    #[serde(rename = "faceCode", skip_serializing_if = "::std::option::Option::is_none")]
    pub face_code: ::std::option::Option<CodeAttempts>,
    ///What the user may choose from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub options: ::std::option::Option<::std::vec::Vec<crate::TwoFactorMethod>>,
    ///Codes sent by text message.
    #[serde(
        rename = "phoneCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_code: ::std::option::Option<CodeAttempts>,
    ///The last four digits of the telephone number.
    #[serde(
        rename = "phoneLast4",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_last4: ::std::option::Option<::std::string::String>,
}
///Names the chat that a message is taken back from.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UnsendRequest {
    ///Id of the user at the other end of the chat.
    #[serde(rename = "withUserId")]
    pub with_user_id: ::std::string::String,
}
///What became of a request to take a message back.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UnsendResult {
    ///The message, when it came from a mass message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue: ::std::option::Option<QueuedMessage>,
    ///Whether the message is gone.
    pub success: bool,
}
///What tells a file apart.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UploadCheck {
    ///ETag of the file, as an upload has answered it.
    pub etag: ::std::string::String,
    ///Size of the file, in bytes. It has no maximum.
    pub size: i64,
}
///Whether a file is in the vault already.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UploadCheckResult {
    ///Whether it is.
    pub exists: bool,
    ///The media item that was made of it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media: ::std::option::Option<Media>,
}
///An upload to complete.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UploadCompletion {
    ///Id of the upload, as `upload:…`.
    #[serde(rename = "mediaUploadId")]
    pub media_upload_id: ::std::string::String,
}
///Where an uploaded file is to go.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UploadDestination {
    ///What it is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<crate::UploadMode>,
    ///Id of the user whose chat it is for.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
}
///A file to upload.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UploadDraft {
    ///Media type of the file.
    #[serde(rename = "contentType")]
    pub content_type: ::std::string::String,
    ///Name of the file.
    pub filename: ::std::string::String,
    ///Size of the file, in bytes. It has no maximum.
    pub size: i64,
    ///Where the file is to go.
    #[serde(
        rename = "vaultUpload",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub vault_upload: ::std::option::Option<UploadDestination>,
}
///An upload that is complete.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UploadResult {
    ///The media item that was made of it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media: ::std::option::Option<Media>,
    ///Id of the upload, which messages and posts take as a reference.
    #[serde(rename = "mediaUploadId")]
    pub media_upload_id: ::std::string::String,
}
///A part that has arrived.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UploadedPart {
    ///ETag of the part.
    pub etag: ::std::string::String,
    ///Id of the upload, as `upload:…`.
    #[serde(rename = "mediaUploadId")]
    pub media_upload_id: ::std::string::String,
    ///Position of the part, counted from 1.
    #[serde(rename = "partNumber")]
    pub part_number: i64,
}
///Several users.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserBatch {
    ///The users that were found.
    pub users: ::std::vec::Vec<UserProfile>,
}
///Id of a user of the platform.
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
pub struct UserId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for UserId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<UserId> for i64 {
    fn from(value: UserId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for UserId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for UserId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for UserId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for UserId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for UserId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///A list of users.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserList {
    ///Whether users can be added.
    #[serde(
        rename = "canAddUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_add_users: ::std::option::Option<bool>,
    ///Whether it can be deleted.
    #[serde(
        rename = "canDelete",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_delete: ::std::option::Option<bool>,
    ///Whether its members can be chosen.
    #[serde(
        rename = "canManageUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_manage_users: ::std::option::Option<bool>,
    ///Whether it can be pinned to the chats.
    #[serde(
        rename = "canPinnedToChat",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_pinned_to_chat: ::std::option::Option<bool>,
    ///Whether it can be pinned to the feed.
    #[serde(
        rename = "canPinnedToFeed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_pinned_to_feed: ::std::option::Option<bool>,
    ///Whether it can be renamed.
    #[serde(
        rename = "canUpdate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_update: ::std::option::Option<bool>,
    ///Which end comes first, in the platform's words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direction: ::std::option::Option<::std::string::String>,
    /**Id of a user list: a number for one that the account has made, a word for one that the platform keeps.
*/
    pub id: crate::UserListId,
    ///Whether it is pinned to the chats.
    #[serde(
        rename = "isPinnedToChat",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_pinned_to_chat: ::std::option::Option<bool>,
    ///Whether it is pinned to the feed.
    #[serde(
        rename = "isPinnedToFeed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_pinned_to_feed: ::std::option::Option<bool>,
    ///What it is called.
    pub name: ::std::string::String,
    ///What its members are ordered by, in the platform's words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Number of posts of these users.
    #[serde(
        rename = "postsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub posts_count: ::std::option::Option<i64>,
    ///What they can be ordered by.
    #[serde(rename = "sortList", skip_serializing_if = "::std::option::Option::is_none")]
    pub sort_list: ::std::option::Option<::std::vec::Vec<UserListOrder>>,
    ///The platform's word for the kind of list.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    ///Some of its members.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<::std::vec::Vec<UserSummary>>,
    ///Number of users on it.
    #[serde(
        rename = "usersCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub users_count: ::std::option::Option<i64>,
}
///What became of putting a user on a list.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListAddition {
    /**Id of a user list: a number for one that the account has made, a word for one that the platform keeps.
*/
    #[serde(rename = "listId")]
    pub list_id: crate::UserListId,
    ///Whether the user is on it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub success: ::std::option::Option<bool>,
}
///What became of putting a user on several lists.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListAdditions {
    ///The lists that the user could not be put on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub errors: ::std::option::Option<::std::vec::Vec<UserListError>>,
    ///The lists that the user was put on.
    pub success: ::std::vec::Vec<UserListAddition>,
}
///Lists to put a user on.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListChoice {
    ///Ids of the lists, five at most.
    #[serde(rename = "listIds")]
    pub list_ids: ::std::vec::Vec<i64>,
}
///Why a user could not be put on a list.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListError {
    ///What stood in the way.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<::std::string::String>,
    /**Id of a user list: a number for one that the account has made, a word for one that the platform keeps.
*/
    #[serde(rename = "listId")]
    pub list_id: crate::UserListId,
}
///A list, and where a user stands with it.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListMember {
    ///The list.
    pub list: UserList,
    ///Where the user stands.
    #[serde(
        rename = "userState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_state: ::std::option::Option<UserListState>,
}
///An order that the members of a list can be put in.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListOrder {
    ///Which end comes first, in the platform's words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direction: ::std::option::Option<::std::string::String>,
    ///What it goes by, in the platform's words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
}
///One page of user lists.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListPage {
    ///Whether further lists follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The lists.
    pub list: ::std::vec::Vec<UserList>,
    ///What they are ordered by, in the platform's words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Which end comes first, in the platform's words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<::std::string::String>,
}
///A user list, by name.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListReference {
    /**Id of a user list: a number for one that the account has made, a word for one that the platform keeps.
*/
    pub id: crate::UserListId,
    ///What it is called.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The platform's word for the kind of list.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///Where a user stands with a list.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListState {
    ///Whether the user can be put on it.
    #[serde(
        rename = "canAddUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_add_user: ::std::option::Option<bool>,
    ///Why not.
    #[serde(
        rename = "cannotAddUserReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cannot_add_user_reason: ::std::option::Option<::std::string::String>,
    ///Whether the user is on it.
    #[serde(rename = "hasUser", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_user: ::std::option::Option<bool>,
    /**Id of a user list: a number for one that the account has made, a word for one that the platform keeps.
*/
    pub id: crate::UserListId,
    ///What it is called.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The platform's word for the kind of list.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
/**A user as the connected account sees it. How much of it is there depends on who asks and about whom.
*/
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserProfile {
    ///What the user says about themselves.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub about: ::std::option::Option<::std::string::String>,
    ///Number of archived posts.
    #[serde(
        rename = "archivedPostsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub archived_posts_count: ::std::option::Option<i64>,
    ///Number of audio files.
    #[serde(
        rename = "audiosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub audios_count: ::std::option::Option<i64>,
    ///Picture of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    ///Small pictures of a user.
    #[serde(
        rename = "avatarThumbs",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub avatar_thumbs: ::std::option::Option<AvatarThumbs>,
    ///Whether the account can subscribe.
    #[serde(
        rename = "canAddSubscriber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_add_subscriber: ::std::option::Option<bool>,
    ///Whether the account can write to the user.
    #[serde(rename = "canChat", skip_serializing_if = "::std::option::Option::is_none")]
    pub can_chat: ::std::option::Option<bool>,
    ///Whether the account can comment on them.
    #[serde(
        rename = "canCommentStory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_comment_story: ::std::option::Option<bool>,
    ///Whether the user can create promotions.
    #[serde(
        rename = "canCreatePromotion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_create_promotion: ::std::option::Option<bool>,
    ///Whether the user can create trial links.
    #[serde(
        rename = "canCreateTrial",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_create_trial: ::std::option::Option<bool>,
    ///Whether the account can see the user's stories.
    #[serde(
        rename = "canLookStory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_look_story: ::std::option::Option<bool>,
    ///Whether the account can pay from its balance.
    #[serde(
        rename = "canPayInternal",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_pay_internal: ::std::option::Option<bool>,
    ///Whether the user can be written to.
    #[serde(
        rename = "canReceiveChatMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_receive_chat_message: ::std::option::Option<bool>,
    ///Whether the account can report the user.
    #[serde(
        rename = "canReport",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_report: ::std::option::Option<bool>,
    ///Whether the account can restrict the user.
    #[serde(
        rename = "canRestrict",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_restrict: ::std::option::Option<bool>,
    ///Whether the account can send the user a trial.
    #[serde(
        rename = "canTrialSend",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_trial_send: ::std::option::Option<bool>,
    ///Whether the account can end its subscription.
    #[serde(
        rename = "canUnsubscribe",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_unsubscribe: ::std::option::Option<bool>,
    ///What it costs the account now, in US dollars.
    #[serde(
        rename = "currentSubscribePrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub current_subscribe_price: ::std::option::Option<::serde_json::Number>,
    ///The name that the account has given the user.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///Number of likes that the user has got.
    #[serde(
        rename = "favoritedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub favorited_count: ::std::option::Option<i64>,
    ///Number of posts that the user likes.
    #[serde(
        rename = "favoritesCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub favorites_count: ::std::option::Option<i64>,
    ///Whether the user has labels for posts.
    #[serde(
        rename = "hasLabels",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_labels: ::std::option::Option<bool>,
    ///Whether there is a story that the account has not seen.
    #[serde(
        rename = "hasNotViewedStory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_not_viewed_story: ::std::option::Option<bool>,
    ///Whether the user has pinned posts.
    #[serde(
        rename = "hasPinnedPosts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_pinned_posts: ::std::option::Option<bool>,
    ///Whether a stream is planned.
    #[serde(
        rename = "hasScheduledStream",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_scheduled_stream: ::std::option::Option<bool>,
    ///Whether the user has stories.
    #[serde(
        rename = "hasStories",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_stories: ::std::option::Option<bool>,
    ///Whether a stream is on.
    #[serde(
        rename = "hasStream",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_stream: ::std::option::Option<bool>,
    ///Picture at the top of the profile.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub header: ::std::option::Option<crate::SignedUrl>,
    ///Size of that picture.
    #[serde(
        rename = "headerSize",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub header_size: ::std::option::Option<Size>,
    ///The picture at the top of a profile, smaller.
    #[serde(
        rename = "headerThumbs",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub header_thumbs: ::std::option::Option<HeaderThumbs>,
    ///Whether the chat with the user is hidden.
    #[serde(rename = "hideChat", skip_serializing_if = "::std::option::Option::is_none")]
    pub hide_chat: ::std::option::Option<bool>,
    ///Id of a user of the platform.
    pub id: UserId,
    ///Whether the profile is for adults.
    #[serde(
        rename = "isAdultContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_adult_content: ::std::option::Option<bool>,
    ///Whether the account has blocked the user.
    #[serde(
        rename = "isBlocked",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_blocked: ::std::option::Option<bool>,
    ///Whether both follow each other.
    #[serde(rename = "isFriend", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_friend: ::std::option::Option<bool>,
    ///Whether that is plain text, not Markdown.
    #[serde(
        rename = "isMarkdownDisabledForAbout",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_markdown_disabled_for_about: ::std::option::Option<bool>,
    ///Whether a renewal is under way.
    #[serde(
        rename = "isPendingAutoprolong",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_pending_autoprolong: ::std::option::Option<bool>,
    ///Whether the user is a creator.
    #[serde(
        rename = "isPerformer",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_performer: ::std::option::Option<bool>,
    ///Whether the profile is open to some alone.
    #[serde(
        rename = "isPrivateRestriction",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_private_restriction: ::std::option::Option<bool>,
    ///Whether the user is a creator who has passed the platform's checks.
    #[serde(
        rename = "isRealPerformer",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_real_performer: ::std::option::Option<bool>,
    ///Whether the user can be recommended for a share.
    #[serde(
        rename = "isReferrerAllowed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_referrer_allowed: ::std::option::Option<bool>,
    ///Whether the account has restricted the user.
    #[serde(
        rename = "isRestricted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_restricted: ::std::option::Option<bool>,
    ///Whether the platform has verified the account.
    #[serde(
        rename = "isVerified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_verified: ::std::option::Option<bool>,
    ///When the user joined the platform.
    #[serde(rename = "joinDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub join_date: ::std::option::Option<crate::Timestamp>,
    ///When the user was last seen.
    #[serde(rename = "lastSeen", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_seen: ::std::option::Option<crate::Timestamp>,
    ///The account's lists that the user is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lists: ::std::option::Option<::std::vec::Vec<UserListReference>>,
    ///Where the user says to be.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub location: ::std::option::Option<::std::string::String>,
    ///Number of media of every kind.
    #[serde(
        rename = "mediasCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub medias_count: ::std::option::Option<i64>,
    ///Display name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///What the account has noted about the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notice: ::std::option::Option<::std::string::String>,
    ///Number of photos.
    #[serde(
        rename = "photosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub photos_count: ::std::option::Option<i64>,
    ///Number of posts.
    #[serde(
        rename = "postsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub posts_count: ::std::option::Option<i64>,
    ///Number of archived posts that only the user sees.
    #[serde(
        rename = "privateArchivedPostsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub private_archived_posts_count: ::std::option::Option<i64>,
    ///Whether the number of media is shown.
    #[serde(
        rename = "showMediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub show_media_count: ::std::option::Option<bool>,
    ///Whether the user's posts are shown in the account's feed.
    #[serde(
        rename = "showPostsInFeed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub show_posts_in_feed: ::std::option::Option<bool>,
    ///Whether the number of subscribers is shown.
    #[serde(
        rename = "showSubscribersCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub show_subscribers_count: ::std::option::Option<bool>,
    ///What a month of the user costs, in US dollars.
    #[serde(
        rename = "subscribePrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_price: ::std::option::Option<::serde_json::Number>,
    ///Whether the account subscribes to the user.
    #[serde(
        rename = "subscribedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_by: ::std::option::Option<bool>,
    ///Whether that subscription renews itself.
    #[serde(
        rename = "subscribedByAutoprolong",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_by_autoprolong: ::std::option::Option<bool>,
    ///That subscription in detail.
    #[serde(
        rename = "subscribedByData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_by_data: ::std::option::Option<SubscriptionTerms>,
    ///Whether that subscription ends.
    #[serde(
        rename = "subscribedByExpire",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_by_expire: ::std::option::Option<bool>,
    ///When that subscription ends.
    #[serde(
        rename = "subscribedByExpireDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_by_expire_date: ::std::option::Option<crate::Timestamp>,
    ///Whether that subscription has ended.
    #[serde(
        rename = "subscribedIsExpiredNow",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_is_expired_now: ::std::option::Option<bool>,
    ///Whether the user subscribes to the account.
    #[serde(
        rename = "subscribedOn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_on: ::std::option::Option<bool>,
    ///The user's subscription in detail.
    #[serde(
        rename = "subscribedOnData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_on_data: ::std::option::Option<SubscriptionTerms>,
    ///How long the user has subscribed, in words.
    #[serde(
        rename = "subscribedOnDuration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_on_duration: ::std::option::Option<::std::string::String>,
    ///Whether the user's subscription has ended.
    #[serde(
        rename = "subscribedOnExpiredNow",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_on_expired_now: ::std::option::Option<bool>,
    ///Number of subscribers.
    #[serde(
        rename = "subscribersCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribers_count: ::std::option::Option<i64>,
    ///Whether the user takes tips.
    #[serde(
        rename = "tipsEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tips_enabled: ::std::option::Option<bool>,
    ///The greatest tip, in US dollars.
    #[serde(rename = "tipsMax", skip_serializing_if = "::std::option::Option::is_none")]
    pub tips_max: ::std::option::Option<::serde_json::Number>,
    ///The smallest tip, in US dollars.
    #[serde(rename = "tipsMin", skip_serializing_if = "::std::option::Option::is_none")]
    pub tips_min: ::std::option::Option<::serde_json::Number>,
    ///The smallest tip by the platform's own rule, in US dollars.
    #[serde(
        rename = "tipsMinInternal",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tips_min_internal: ::std::option::Option<::serde_json::Number>,
    ///Whether a tip can carry a text.
    #[serde(
        rename = "tipsTextEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tips_text_enabled: ::std::option::Option<bool>,
    ///Name in the address of the profile.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    ///Number of videos.
    #[serde(
        rename = "videosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub videos_count: ::std::option::Option<i64>,
    ///Address of the user's own site.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub website: ::std::option::Option<::std::string::String>,
    ///Address of the user's wish list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub wishlist: ::std::option::Option<::std::string::String>,
}
///One page of users.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserProfilePage {
    ///Whether further users follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The users.
    pub list: ::std::vec::Vec<UserProfile>,
}
///A user, named in full (`name`) or by reference (`_view`).
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserReference {
    ///Id of a user of the platform.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<UserId>,
    ///Display name; in the full form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The platform's mark for a reference to a user; in the short form.
    #[serde(rename = "_view", skip_serializing_if = "::std::option::Option::is_none")]
    pub view: ::std::option::Option<::std::string::String>,
}
///The little of a user that lists show.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserSummary {
    ///Picture of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    ///Small pictures of a user.
    #[serde(
        rename = "avatarThumbs",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub avatar_thumbs: ::std::option::Option<AvatarThumbs>,
    ///Id of a user of the platform.
    pub id: UserId,
    ///Whether the account has hidden the user; of tagged friends.
    #[serde(rename = "isHidden", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_hidden: ::std::option::Option<bool>,
    ///Whether the platform has verified the account.
    #[serde(
        rename = "isVerified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_verified: ::std::option::Option<bool>,
    ///Display name.
    pub name: ::std::string::String,
    ///Name in the address of the profile.
    pub username: ::std::string::String,
}
///One page of users.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserSummaryPage {
    ///Whether further users follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The users.
    pub list: ::std::vec::Vec<UserSummary>,
    ///What to send as `offset` for the page after this one: the number of users to skip.
    #[serde(
        rename = "nextOffset",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_offset: ::std::option::Option<i64>,
}
///A list of media in the vault.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultList {
    ///Whether it can be deleted.
    #[serde(
        rename = "canDelete",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_delete: ::std::option::Option<bool>,
    ///Whether it can be renamed.
    #[serde(
        rename = "canUpdate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_update: ::std::option::Option<bool>,
    ///Whether there is anything in it.
    #[serde(rename = "hasMedia", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_media: ::std::option::Option<bool>,
    ///Id of a list of the vault.
    pub id: VaultListId,
    ///Some of its media.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub medias: ::std::option::Option<::std::vec::Vec<VaultListPreview>>,
    ///What it is called.
    pub name: ::std::string::String,
    ///What kind of list it is.
    #[serde(rename = "type")]
    pub type_: crate::VaultListType,
}
///Media to put into a list of the vault.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultListAddition {
    ///Ids of the media, 100 at most.
    #[serde(rename = "mediaIds")]
    pub media_ids: ::std::vec::Vec<MediaId>,
}
///A list of the vault to make.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultListDraft {
    ///What it is to be called.
    pub name: ::std::string::String,
}
///Id of a list of the vault.
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
pub struct VaultListId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for VaultListId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<VaultListId> for i64 {
    fn from(value: VaultListId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for VaultListId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for VaultListId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for VaultListId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for VaultListId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for VaultListId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///One page of lists of the vault.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultListPage {
    ///The vault as a whole.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<VaultTotals>,
    ///Whether the account can make more lists.
    #[serde(
        rename = "canCreateVaultLists",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_create_vault_lists: ::std::option::Option<bool>,
    ///Whether further lists follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    ///The lists.
    pub list: ::std::vec::Vec<VaultList>,
    ///What they are ordered by, in the platform's words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Which end comes first, in the platform's words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<::std::string::String>,
}
///A media item of a list of the vault, in short.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultListPreview {
    ///What kind of media it is, in the words of `MediaType`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::serde_json::Value>,
    ///Small picture of it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<crate::SignedUrl>,
}
///A list of the vault, by name.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultListReference {
    ///Id of a list of the vault.
    pub id: VaultListId,
    ///What it is called.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///What kind of list it is.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::VaultListType>,
}
///What to change in a list of the vault.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultListUpdate {
    ///Whether to take all media out of it; they stay in the vault.
    #[serde(
        rename = "clearMedia",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub clear_media: ::std::option::Option<bool>,
    ///What it is to be called.
    pub name: ::std::string::String,
}
///What Vault+ stores, and for how long. In an answer to one connection, only what it has otherwise.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultPlusSettings {
    ///How long a media item is kept that nobody reads, in days. Bounds are not stated.
    #[serde(
        rename = "accessExpiryDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub access_expiry_days: ::std::option::Option<i64>,
    ///Whether media of messages are stored without being asked for.
    #[serde(
        rename = "autoCacheMessages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auto_cache_messages: ::std::option::Option<bool>,
    ///Whether media of posts are stored without being asked for.
    #[serde(
        rename = "autoCachePosts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auto_cache_posts: ::std::option::Option<bool>,
    ///Whether media of stories are stored without being asked for.
    #[serde(
        rename = "autoCacheStories",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auto_cache_stories: ::std::option::Option<bool>,
    ///Whether media of the vault are stored without being asked for.
    #[serde(
        rename = "autoCacheVault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auto_cache_vault: ::std::option::Option<bool>,
    ///Whether audio is stored.
    #[serde(
        rename = "cacheAudio",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cache_audio: ::std::option::Option<bool>,
    ///Whether pictures are stored.
    #[serde(
        rename = "cacheImages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cache_images: ::std::option::Option<bool>,
    ///Whether videos are stored.
    #[serde(
        rename = "cacheVideos",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cache_videos: ::std::option::Option<bool>,
    ///Which variants of a picture are stored.
    #[serde(
        rename = "imageQualities",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub image_qualities: ::std::option::Option<::std::vec::Vec<crate::ImageQuality>>,
    ///Number of reads after which a media item of a message is stored. Bounds are not stated.
    #[serde(
        rename = "minAccessCountMessages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub min_access_count_messages: ::std::option::Option<i64>,
    ///Number of reads after which a media item of a post is stored. Bounds are not stated.
    #[serde(
        rename = "minAccessCountPosts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub min_access_count_posts: ::std::option::Option<i64>,
    ///Number of reads after which a media item of a story is stored. Bounds are not stated.
    #[serde(
        rename = "minAccessCountStories",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub min_access_count_stories: ::std::option::Option<i64>,
    ///Number of reads after which a media item of the vault is stored. Bounds are not stated.
    #[serde(
        rename = "minAccessCountVault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub min_access_count_vault: ::std::option::Option<i64>,
    ///How long an address of a media item is good, in seconds. Bounds are not stated.
    #[serde(
        rename = "presignedUrlTtlSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub presigned_url_ttl_seconds: ::std::option::Option<i64>,
    ///How long a media item is kept, in days. Bounds are not stated.
    #[serde(
        rename = "retentionDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub retention_days: ::std::option::Option<i64>,
    ///Most that a connection may store, in bytes. Bounds are not stated.
    #[serde(
        rename = "storageLimitBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub storage_limit_bytes: ::std::option::Option<i64>,
    ///What gives way when the limit is reached.
    #[serde(
        rename = "storageLimitPurgeStrategy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub storage_limit_purge_strategy: ::std::option::Option<crate::PurgeStrategy>,
    ///Which variants of a video are stored.
    #[serde(
        rename = "videoQualities",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub video_qualities: ::std::option::Option<::std::vec::Vec<crate::VideoQuality>>,
}
///How much a connection stores.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultPlusStats {
    ///Number of media that are known.
    #[serde(
        rename = "mediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_count: ::std::option::Option<i64>,
    ///Most that may be stored, in bytes.
    #[serde(
        rename = "storageLimitBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub storage_limit_bytes: ::std::option::Option<i64>,
    ///Share of the limit that is used, in percent.
    #[serde(
        rename = "storageUsagePercent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub storage_usage_percent: ::std::option::Option<::serde_json::Number>,
    ///Number of media that are stored.
    #[serde(
        rename = "storedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub stored_count: ::std::option::Option<i64>,
    ///What is stored, in bytes.
    #[serde(
        rename = "totalStorageBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_storage_bytes: ::std::option::Option<i64>,
    ///Whether the connection has Vault+.
    #[serde(
        rename = "vaultPlusEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub vault_plus_enabled: ::std::option::Option<bool>,
}
///How many media the vault holds.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultTotals {
    ///Number of audio files.
    #[serde(
        rename = "audiosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub audios_count: ::std::option::Option<i64>,
    ///Number of gifs.
    #[serde(
        rename = "gifsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub gifs_count: ::std::option::Option<i64>,
    ///Some of them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub medias: ::std::option::Option<::std::vec::Vec<VaultListPreview>>,
    ///Number of photos.
    #[serde(
        rename = "photosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub photos_count: ::std::option::Option<i64>,
    ///Number of videos.
    #[serde(
        rename = "videosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub videos_count: ::std::option::Option<i64>,
}
///Addresses of a video by height in pixels; null where there is none.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VideoSources {
    ///The video at 240 pixels.
    #[serde(rename = "240", skip_serializing_if = "::std::option::Option::is_none")]
    pub x240: ::std::option::Option<crate::SignedUrl>,
    ///The video at 720 pixels.
    #[serde(rename = "720", skip_serializing_if = "::std::option::Option::is_none")]
    pub x720: ::std::option::Option<crate::SignedUrl>,
}
///Visits of each kind.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VisitCounts {
    ///Number of those without an account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub guests: ::std::option::Option<i64>,
    ///Number of those who subscribe.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscribers: ::std::option::Option<i64>,
    ///Number of all of them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<i64>,
    ///Number of those with an account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<i64>,
}
///Visits of each kind, of all countries together.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VisitTotals {
    ///Number of those without an account, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub guests: ::std::option::Option<::std::string::String>,
    ///Number of those who subscribe.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscribers: ::std::option::Option<i64>,
    ///Number of all of them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<i64>,
    ///Number of those with an account, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<::std::string::String>,
}
///How many visitors there were, and for how long.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VisitorSeries {
    ///How long they stayed, over time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    ///Visitors over time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visitors: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
}
///All visits of a time, beside those of the time before.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VisitorTotal {
    ///Number of visits, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub current: ::std::option::Option<::std::string::String>,
    ///Change since the time before, in percent (not documented).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delta: ::std::option::Option<::serde_json::Number>,
}
///Visits over time.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VisitorsChart {
    ///The figures.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub chart: ::std::option::Option<VisitorSeries>,
    ///Whether there are figures by now.
    #[serde(rename = "hasStats", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_stats: ::std::option::Option<bool>,
    ///Whether there are figures at all.
    #[serde(
        rename = "isAvailable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_available: ::std::option::Option<bool>,
    ///All of them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<VisitorTotal>,
}
///The organisation that a key belongs to.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Whoami {
    ///Id of the organisation.
    pub id: ::std::string::String,
    ///What the organisation is called; null where it has no name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///What the key may do.
    pub permissions: ::std::vec::Vec<::std::string::String>,
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
