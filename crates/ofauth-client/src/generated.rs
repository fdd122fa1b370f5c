// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 6602764ed9edd612b98ed32ca53c65e54b78844cbdd81ead05dfe9876230d499
// Generator: ofauth-rs 1, progenitor 0.15.1

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///What was paid, and what of it goes where.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::untyped::present")]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Bundle {
        ///Whether the connected account can buy it.
        #[serde(
            rename = "canBuy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub can_buy: ::std::option::Option<bool>,
        ///The discount, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount: ::std::option::Option<::serde_json::Number>,
        ///How long it is; whether in days or in months is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub duration: ::std::option::Option<i64>,
        ///Id of a bundle.
        pub id: BundleId,
        ///What it costs, in US dollars.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<::serde_json::Number>,
    }
    ///A bundle to offer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BundleDraft {
        ///The discount, in percent.
        #[serde(deserialize_with = "crate::whole::count")]
        pub discount: i64,
        ///How long it is; whether in days or in months is not documented.
        #[serde(deserialize_with = "crate::whole::count")]
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
    pub struct BundleId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BundleUpdate {
        ///The discount, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub discount: ::std::option::Option<i64>,
        ///How long it is; whether in days or in months is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub duration: ::std::option::Option<i64>,
    }
    ///One page of users who bought something.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub next_marker: ::std::option::Option<i64>,
    }
    ///A tracking link and its figures.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Campaign {
        ///The number in its address; it has no unit.
        #[serde(
            rename = "campaignCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub count_subscribers: ::std::option::Option<i64>,
        ///Number of times that it was followed.
        #[serde(
            rename = "countTransitions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub count_transitions: ::std::option::Option<i64>,
        ///When it was made.
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<crate::Timestamp>,
        ///When it ends.
        #[serde(
            rename = "endDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub end_date: ::std::option::Option<crate::Timestamp>,
        ///Id of a tracking link.
        pub id: TrackingLinkId,
    }
    ///One page of tracking links and their figures.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub struct ChargebackId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub next_marker: ::std::option::Option<i64>,
    }
    ///What is known of a payment that was taken back.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChartPoint {
        ///The figure: a number of things, an amount in US dollars or a length in seconds.
        pub count: ::serde_json::Number,
        ///The point in time.
        pub date: crate::Timestamp,
    }
    ///A chat of the connected account with another user.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::untyped::present")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub unread_messages_count: ::std::option::Option<i64>,
        ///Who is at the other end.
        #[serde(rename = "withUser")]
        pub with_user: UserReference,
    }
    ///One page of chats.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub next_offset: ::std::option::Option<i64>,
    }
    ///Users who came by a link.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ClaimerList {
        ///Whether there are more.
        #[serde(
            rename = "hasMore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub has_more: ::std::option::Option<bool>,
        ///The users, in a form that is not documented.
        pub list: ::std::vec::Vec<::serde_json::Value>,
    }
    ///How often a code can still be asked for and tried.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CodeAttempts {
        ///Number of times that a code can still be tried.
        #[serde(
            rename = "checkAttemptsLeft",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub check_attempts_left: ::std::option::Option<i64>,
        ///Number of times that a code can be tried.
        #[serde(
            rename = "checkAttemptsLimit",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub request_attempts_left: ::std::option::Option<i64>,
        ///Number of times that a code can be asked for.
        #[serde(
            rename = "requestAttemptsLimit",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub request_attempts_limit: ::std::option::Option<i64>,
    }
    ///An account of the platform that is or was connected to the organisation.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "userData",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_data: ::std::option::Option<ConnectionUser>,
    }
    ///A session to make a connection of.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub pending_count: ::std::option::Option<i64>,
        ///Number of media that are stored.
        #[serde(
            rename = "storedCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub stored_count: ::std::option::Option<i64>,
        ///Number of media that are known.
        #[serde(
            rename = "totalMedia",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub total_media: ::std::option::Option<i64>,
        ///What is stored, in bytes.
        #[serde(
            rename = "totalSizeBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub total_size_bytes: ::std::option::Option<i64>,
    }
    ///The user behind a connection.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ConnectionVaultPlusUpdate {
        ///Whether the connection has Vault+.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///What it is to have otherwise than the organisation.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::untyped::present")]
        pub settings: ::std::option::Option<
            crate::Nullable<crate::types::VaultPlusSettings>,
        >,
    }
    ///Visits from one country.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub photos_count: ::std::option::Option<i64>,
        ///Number of posts.
        #[serde(
            rename = "postsCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub posts_count: ::std::option::Option<i64>,
        ///Number of subscribers.
        #[serde(
            rename = "subscribersCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub subscribers_count: ::std::option::Option<i64>,
        ///Name in the address of the profile.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
        ///Number of videos.
        #[serde(
            rename = "videosCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub videos_count: ::std::option::Option<i64>,
    }
    ///The rules by which requests to the platform are signed.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DynamicRules {
        ///Token of the platform's own app.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub app_token: ::std::option::Option<::std::string::String>,
        ///What is added to the checksum; it has no unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub struct EarningId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(
            rename = "userData",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_data: ::std::option::Option<ConnectionUser>,
    }
    ///Settings of a Link session that the vendor advises against.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(
            rename = "user-id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<crate::Secret>,
        ///The browser's token.
        #[serde(rename = "x-bc", skip_serializing_if = "::std::option::Option::is_none")]
        pub x_bc: ::std::option::Option<crate::Secret>,
    }
    ///A mass message, and how far it has got.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "hasError",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "isDone",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_done: ::std::option::Option<bool>,
        ///Whether it is ready to be sent.
        #[serde(
            rename = "isReady",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_ready: ::std::option::Option<bool>,
        ///Number of users who have not got it yet.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub pending: ::std::option::Option<i64>,
        ///Number of users who are to get it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
    pub struct MassMessageId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "giphyId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "isFree",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "isTip",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_tip: ::std::option::Option<bool>,
        ///What is attached, in the order in which it is shown.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub media: ::std::option::Option<::std::vec::Vec<Media>>,
        ///Number of attachments.
        #[serde(
            rename = "mediaCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub purchased_count: ::std::option::Option<i64>,
        ///The message as it was written.
        #[serde(
            rename = "rawText",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub viewed_count: ::std::option::Option<i64>,
    }
    ///One page of mass messages, as analytics words it.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "hasPosts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MediaCounters {
        ///Number of likes.
        #[serde(
            rename = "likesCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub likes_count: ::std::option::Option<i64>,
        ///Tips, in US dollars.
        #[serde(
            rename = "tipsSumm",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tips_summ: ::std::option::Option<::serde_json::Number>,
    }
    ///How many media there are of each kind.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MediaCounts {
        ///Number of audio files.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub audio: ::std::option::Option<i64>,
        ///Number of gifs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub gif: ::std::option::Option<i64>,
        ///Number of photos.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub photo: ::std::option::Option<i64>,
        ///Number of videos.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub video: ::std::option::Option<i64>,
    }
    ///A file in one size.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MediaFile {
        ///Height in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub height: ::std::option::Option<i64>,
        ///Size in bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub size: ::std::option::Option<i64>,
        ///An address that anyone who knows it can read from until it expires. Treat it as a secret.
        pub url: crate::SignedUrl,
        ///Width in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub width: ::std::option::Option<i64>,
    }
    ///The files of one media item.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MediaFullFile {
        ///Height in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub height: ::std::option::Option<i64>,
        ///Size in bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub size: ::std::option::Option<i64>,
        ///Renditions of the file.
        pub sources: ::std::vec::Vec<MediaRendition>,
        ///An address that anyone who knows it can read from until it expires. Treat it as a secret.
        pub url: crate::SignedUrl,
        ///Width in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
    pub struct MediaId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MediaPreviewFile {
        ///Height in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub height: ::std::option::Option<i64>,
        ///Renditions of the preview.
        pub options: ::std::vec::Vec<MediaRendition>,
        ///Size in bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub size: ::std::option::Option<i64>,
        ///An address that anyone who knows it can read from until it expires. Treat it as a secret.
        pub url: crate::SignedUrl,
        ///Width in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub width: ::std::option::Option<i64>,
    }
    ///One rendition of a file.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MediaRendition {
        ///Height in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub height: ::std::option::Option<i64>,
        ///Media type of the rendition, as the server words it.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        ///An address that anyone who knows it can read from until it expires. Treat it as a secret.
        pub url: crate::SignedUrl,
        ///Width in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub width: ::std::option::Option<i64>,
    }
    ///One message of a chat.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "giphyId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "isFree",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_free: ::std::option::Option<bool>,
        ///Whether it was sent by a mass message.
        #[serde(
            rename = "isFromQueue",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_from_queue: ::std::option::Option<bool>,
        ///Whether it has been liked.
        #[serde(
            rename = "isLiked",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "isNew",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_new: ::std::option::Option<bool>,
        ///Whether it has been opened (bought, where it has a price).
        #[serde(
            rename = "isOpened",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_opened: ::std::option::Option<bool>,
        ///Whether it is pinned to the top of the chat.
        #[serde(
            rename = "isPinned",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_pinned: ::std::option::Option<bool>,
        ///Whether the connected account has reported it.
        #[serde(
            rename = "isReportedByMe",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_reported_by_me: ::std::option::Option<bool>,
        ///Whether the message accompanies a tip.
        #[serde(
            rename = "isTip",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub media_count: ::std::option::Option<i64>,
        ///Ids of those attachments that can be seen without paying. A maximum is not stated.
        pub previews: ::std::vec::Vec<MediaId>,
        ///What it costs to unlock the message; 0 or absent when it is free.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<::serde_json::Number>,
        ///Queue entry behind the message when it came from a mass message.
        #[serde(
            rename = "queueId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub queue_id: ::std::option::Option<QueueId>,
        ///Release forms of the message as a whole, in a form that is not documented.
        #[serde(
            rename = "releaseForms",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::untyped::present")]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
    pub struct MessageId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewName {
        ///What it is to be called.
        pub name: ::std::string::String,
    }
    ///Something that has happened to the account.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "isRead",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_read: ::std::option::Option<bool>,
        ///What the placeholders of a text stand for.
        #[serde(
            rename = "replacePairs",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub replace_pairs: ::std::option::Option<crate::Entries<::std::string::String>>,
        ///The platform's word for what it was more exactly.
        #[serde(
            rename = "subType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sub_type: ::std::option::Option<::std::string::String>,
        ///What happened, with placeholders for what `replacePairs` holds.
        pub text: ::std::string::String,
        ///What kind of thing.
        #[serde(rename = "type")]
        pub type_: crate::NotificationType,
        ///Id of the user who did it.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    pub struct NotificationId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OrganisationSettings {
        ///Settings of Vault+.
        #[serde(rename = "vaultPlus")]
        pub vault_plus: OrganisationVaultPlus,
    }
    ///The settings of an organisation after a change.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OrganisationStorage {
        ///Number of connections that have Vault+.
        #[serde(
            rename = "connectionsWithVaultPlus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub connections_with_vault_plus: ::std::option::Option<i64>,
        ///Number of connections.
        #[serde(
            rename = "totalConnections",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub total_connections: ::std::option::Option<i64>,
        ///Number of media that are stored.
        #[serde(
            rename = "totalMediaCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub total_media_count: ::std::option::Option<i64>,
        ///What is stored, in bytes.
        #[serde(
            rename = "totalStorageBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub total_storage_bytes: ::std::option::Option<i64>,
    }
    ///The settings of Vault+ that an organisation has.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub total: ::std::option::Option<i64>,
    }
    ///An answer that a poll offers.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PollOption {
        ///Number of votes for it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub count: ::std::option::Option<i64>,
        ///Id of an answer that a poll offers.
        pub id: PollOptionId,
        ///Whether it has won.
        #[serde(
            rename = "isWinner",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    pub struct PollOptionId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "canEdit",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(
            rename = "isOpened",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_opened: ::std::option::Option<bool>,
        ///What is attached, in the order in which it is shown.
        pub media: ::std::vec::Vec<Media>,
        ///Number of attachments, those behind the paywall included.
        #[serde(
            rename = "mediaCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(
            rename = "rawText",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub voting_type: ::std::option::Option<i64>,
    }
    ///How many posts and media an account has.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PostCounts {
        ///Number of archived posts.
        #[serde(
            rename = "archivedPostsCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub archived_posts_count: ::std::option::Option<i64>,
        ///Number of audio files.
        #[serde(
            rename = "audiosCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub audios_count: ::std::option::Option<i64>,
        ///Number of media of every kind.
        #[serde(
            rename = "mediasCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub medias_count: ::std::option::Option<i64>,
        ///Number of photos.
        #[serde(
            rename = "photosCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub photos_count: ::std::option::Option<i64>,
        ///Number of posts.
        #[serde(
            rename = "postsCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub posts_count: ::std::option::Option<i64>,
        ///Number of archived posts that only the account sees.
        #[serde(
            rename = "privateArchivedPostsCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub private_archived_posts_count: ::std::option::Option<i64>,
        ///Number of streams.
        #[serde(
            rename = "streamsCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub streams_count: ::std::option::Option<i64>,
        ///Number of videos.
        #[serde(
            rename = "videosCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub videos_count: ::std::option::Option<i64>,
    }
    ///A post to publish. The vendor requires none of it; a post of nothing is refused.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
    pub struct PostId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub comment_count: ::std::option::Option<i64>,
        ///Whether there are figures by now.
        #[serde(
            rename = "hasStats",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub has_stats: ::std::option::Option<bool>,
        ///Whether there is a video in it.
        #[serde(
            rename = "hasVideo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(
            rename = "tipChart",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tip_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
        ///Number of tips.
        #[serde(
            rename = "tipCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub tip_count: ::std::option::Option<i64>,
        ///Tips, in US dollars.
        #[serde(
            rename = "tipSum",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub unique_look_count: ::std::option::Option<i64>,
    }
    ///A discount for new subscribers.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Promotion {
        ///Whether the connected account can use it.
        #[serde(
            rename = "canClaim",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub can_claim: ::std::option::Option<bool>,
        ///Number of users who have used it.
        #[serde(
            rename = "claimsCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub subscribe_counts: ::std::option::Option<i64>,
        ///How long it lasts for each of them, in days.
        #[serde(
            rename = "subscribeDays",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub subscribe_days: ::std::option::Option<i64>,
        ///Whom it is for, in the platform's words.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    ///A promotion to start.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PromotionDraft {
        ///The discount, in percent.
        #[serde(deserialize_with = "crate::whole::count")]
        pub discount: i64,
        ///How long it runs, in days.
        #[serde(rename = "finishDays")]
        #[serde(deserialize_with = "crate::whole::count")]
        pub finish_days: i64,
        ///What to tell the users who see it.
        pub message: ::std::string::String,
        ///Number of users who can use it. It has no maximum.
        #[serde(rename = "subscribeCounts")]
        #[serde(deserialize_with = "crate::whole::count")]
        pub subscribe_counts: i64,
        ///How long the discount lasts for each of them, in days.
        #[serde(rename = "subscribeDays")]
        #[serde(deserialize_with = "crate::whole::count")]
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
    pub struct PromotionId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PromotionUpdate {
        ///The discount, in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub discount: ::std::option::Option<i64>,
        ///How long it runs, in days.
        #[serde(
            rename = "finishDays",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub finish_days: ::std::option::Option<i64>,
        ///What to tell the users who see it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        ///Number of users who can use it. It has no maximum.
        #[serde(
            rename = "subscribeCounts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub subscribe_counts: ::std::option::Option<i64>,
        ///How long the discount lasts for each of them, in days.
        #[serde(
            rename = "subscribeDays",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub subscribe_days: ::std::option::Option<i64>,
        ///Whom it is for, in words of the platform that are not documented.
        #[serde(
            rename = "type",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub type_: ::std::vec::Vec<::std::string::String>,
    }
    ///Stored media that were removed.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub freed_bytes: ::std::option::Option<i64>,
        ///Number of media removed.
        #[serde(
            rename = "purgedCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
    pub struct QueueId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "fromUser",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub from_user: ::std::option::Option<UserReference>,
        ///Id of the GIPHY animation shown in place of text, if there is one.
        #[serde(
            rename = "giphyId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub giphy_id: ::std::option::Option<::std::string::String>,
        ///Whether sending it failed.
        #[serde(
            rename = "hasError",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "isFree",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_free: ::std::option::Option<bool>,
        ///Whether it was sent by a mass message.
        #[serde(
            rename = "isFromQueue",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_from_queue: ::std::option::Option<bool>,
        ///Whether it has been liked.
        #[serde(
            rename = "isLiked",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "isNew",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_new: ::std::option::Option<bool>,
        ///Whether it has been opened.
        #[serde(
            rename = "isOpened",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_opened: ::std::option::Option<bool>,
        ///Whether it is pinned to the top of the chat.
        #[serde(
            rename = "isPinned",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_pinned: ::std::option::Option<bool>,
        ///Whether the connected account has reported it.
        #[serde(
            rename = "isReportedByMe",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_reported_by_me: ::std::option::Option<bool>,
        ///Whether the message accompanies a tip.
        #[serde(
            rename = "isTip",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub purchased_count: ::std::option::Option<i64>,
        ///Id of the queue entry that a mass message was sent through.
        #[serde(
            rename = "queueId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub queue_id: ::std::option::Option<QueueId>,
        ///Release forms of the message as a whole, in a form that is not documented.
        #[serde(
            rename = "releaseForms",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::untyped::present")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub viewed_count: ::std::option::Option<i64>,
    }
    ///Media that were put in line to be stored.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct QueuedStorage {
        ///Number of media, about.
        #[serde(
            rename = "estimatedItems",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub estimated_items: ::std::option::Option<i64>,
        ///Id of the list of the vault.
        #[serde(
            rename = "listId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub list_id: ::std::option::Option<::std::string::String>,
        ///Whether they are in line.
        pub queued: bool,
    }
    ///Consent of a person whom a media item shows.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub struct ReleaseFormId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "hasUser",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub has_user: ::std::option::Option<bool>,
        ///Id of a release form.
        pub id: ReleaseFormId,
        ///Whether the account has hidden it.
        #[serde(
            rename = "isHidden",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "userName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_name: ::std::option::Option<::std::string::String>,
    }
    ///One page of release forms.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SettingsBroadcast {
        ///Number of connections that took the change over.
        #[serde(
            rename = "affectedConnections",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub affected_connections: ::std::option::Option<i64>,
        ///What had to be removed from each of them.
        #[serde(
            rename = "purgeResults",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub purge_results: ::std::option::Option<::std::vec::Vec<PurgeResult>>,
    }
    ///A request to the platform that is to be signed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SignRequest {
        ///Path and query of the request, as the platform knows them.
        pub endpoint: ::std::string::String,
        ///The moment to sign for, in milliseconds since the Unix epoch (not documented); now when it is left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time: ::std::option::Option<::std::string::String>,
        ///Id of the user who asks.
        #[serde(
            rename = "user-id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<::std::string::String>,
    }
    ///The headers of a signed request, and by which rules.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "user-id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<::std::string::String>,
        ///The revision of the rules.
        #[serde(
            rename = "x-of-rev",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub x_of_rev: ::std::option::Option<::std::string::String>,
    }
    ///A size on the screen.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Size {
        ///Height, in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub height: ::std::option::Option<i64>,
        ///Width, in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub width: ::std::option::Option<i64>,
    }
    ///An upload that has begun.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct StartedUpload {
        ///Id of the upload, as `upload:…`.
        #[serde(rename = "mediaUploadId")]
        pub media_upload_id: ::std::string::String,
    }
    ///A media item and its stored variants.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct StoredMediaBatch {
        ///The media that are known.
        pub items: ::std::vec::Vec<StoredMedia>,
    }
    ///One page of stored media.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct StoredMediaQuery {
        ///Ids of the media on the platform, 100 at most.
        #[serde(rename = "mediaIds")]
        pub media_ids: ::std::vec::Vec<::std::string::String>,
    }
    ///A stored media item that was removed.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct StoredMediaRemoval {
        ///What it took, in bytes.
        #[serde(
            rename = "freedBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub freed_bytes: ::std::option::Option<i64>,
        ///Id of the media on the platform.
        #[serde(
            rename = "mediaId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_id: ::std::option::Option<::std::string::String>,
        ///Whether it is gone.
        pub success: bool,
    }
    ///One variant of a stored media item.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct StoredVariant {
        ///Number of times that it was read.
        #[serde(
            rename = "accessCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub created_at: ::std::option::Option<i64>,
        ///When it is removed, in milliseconds since the Unix epoch.
        #[serde(
            rename = "expiresAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub expires_at: ::std::option::Option<i64>,
        ///Id of the variant.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///When it was last read, in milliseconds since the Unix epoch.
        #[serde(
            rename = "lastAccessedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub last_accessed_at: ::std::option::Option<i64>,
        ///Which variant it is, as `full` or `720p`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quality: ::std::option::Option<::std::string::String>,
        ///Its size, in bytes.
        #[serde(
            rename = "sizeBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub size_bytes: ::std::option::Option<i64>,
        ///Where it comes from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<crate::MediaOrigin>,
        ///Whether it is stored.
        pub status: crate::StorageStatus,
        ///When it was stored, in milliseconds since the Unix epoch; null while it is not.
        #[serde(
            rename = "storedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub stored_at: ::std::option::Option<i64>,
        ///Where it can be read from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<crate::SignedUrl>,
    }
    ///A story.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Story {
        ///Whether it can be deleted.
        #[serde(
            rename = "canDelete",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub can_delete: ::std::option::Option<bool>,
        ///Whether the connected account can like it.
        #[serde(
            rename = "canLike",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub can_like: ::std::option::Option<bool>,
        ///Height of what it was laid out on, in pixels.
        #[serde(
            rename = "canvasHeight",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub canvas_height: ::std::option::Option<i64>,
        ///Width of what it was laid out on, in pixels.
        #[serde(
            rename = "canvasWidth",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub canvas_width: ::std::option::Option<i64>,
        ///Number of comments.
        #[serde(
            rename = "commentsCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub comments_count: ::std::option::Option<i64>,
        ///When it was published.
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<crate::Timestamp>,
        ///Whether it shows a post.
        #[serde(
            rename = "hasPost",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "isLiked",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_liked: ::std::option::Option<bool>,
        ///Whether it has been processed.
        #[serde(
            rename = "isReady",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub tips_count: ::std::option::Option<i64>,
        ///Id of the user whose story it is.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<UserId>,
        ///Some of them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub viewers: ::std::option::Option<::std::vec::Vec<StoryViewer>>,
        ///Number of users who have seen it.
        #[serde(
            rename = "viewersCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
    pub struct StoryId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(
            rename = "zIndex",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub z_index: ::std::option::Option<::serde_json::Number>,
    }
    ///A post that a story shows.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::untyped::present")]
        pub id: ::std::option::Option<::serde_json::Value>,
        ///The question.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
    }
    ///A text on a story.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "lastSeen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SubscriberCapabilities {
        ///Whether the account can block the user.
        #[serde(
            rename = "canBlock",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SubscriberDiscount {
        ///The discount, in percent.
        #[serde(deserialize_with = "crate::whole::count")]
        pub discount: i64,
        ///How long it lasts, in months.
        #[serde(deserialize_with = "crate::whole::count")]
        pub period: i64,
    }
    ///What subscribers must have in common. The vendor types all of it as text, and says no more.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SubscriberFilter {
        ///How long they have subscribed, in a form that is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration: ::std::option::Option<::std::string::String>,
        ///Whether they are online.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub online: ::std::option::Option<crate::Flag>,
        ///Id of the promotion that they came by.
        #[serde(
            rename = "promoId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SubscriberName {
        ///The name.
        #[serde(rename = "displayName")]
        pub display_name: ::std::string::String,
    }
    ///What the account notes about a subscriber.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SubscriberNote {
        ///The note; an empty one takes it back (not documented).
        pub notice: ::std::string::String,
    }
    ///One page of subscribers.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(
            rename = "isActive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "isActive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "tipsSumm",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SubscriptionCounts {
        ///Number of bookmarks.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub bookmarks: ::std::option::Option<i64>,
        ///Who follows the account.
        pub subscribers: SubscriptionTally,
        ///Whom the account follows.
        pub subscriptions: SubscriptionTally,
    }
    ///A time for which a subscription was paid.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub struct SubscriptionId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(
            rename = "offerEnd",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<UserId>,
    }
    ///How many there are of each kind.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SubscriptionTally {
        ///Number of those that are running.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub active: ::std::option::Option<i64>,
        ///Number of those that are running, and whose user is online; of subscribers.
        #[serde(
            rename = "activeOnline",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub active_online: ::std::option::Option<i64>,
        ///Number of all of them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub all: ::std::option::Option<i64>,
        ///Number of those that something is wrong with; of subscriptions.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub attention: ::std::option::Option<i64>,
        ///Number of those that are blocked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub blocked: ::std::option::Option<i64>,
        ///Number of those that have ended.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub expired: ::std::option::Option<i64>,
        ///Number of those that are muted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub muted: ::std::option::Option<i64>,
        ///Number of those that are restricted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub restricted: ::std::option::Option<i64>,
    }
    ///What a subscription costs, how it stands and what it has brought in.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(
            rename = "isMuted",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_muted: ::std::option::Option<bool>,
        ///What the subscriber paid for messages, in US dollars.
        #[serde(
            rename = "messagesSumm",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub messages_summ: ::std::option::Option<::serde_json::Number>,
        ///What the next time costs, in US dollars.
        #[serde(
            rename = "newPrice",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "tipsSumm",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SuccessResult {
        ///Whether it was done.
        pub success: bool,
    }
    ///A user of the platform who is tagged as a person in media.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TopCountries {
        ///Whether there are more.
        #[serde(
            rename = "hasMore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub has_more: ::std::option::Option<bool>,
        ///The countries.
        pub rows: ::std::vec::Vec<CountryVisits>,
        ///The visits of all countries.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub totals: ::std::option::Option<VisitTotals>,
    }
    ///Countries of visitors, if there are figures.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TopCountriesAnswer {
        ///Whether there are figures by now.
        #[serde(
            rename = "hasStats",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub struct TrackingLinkId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TrackingLinkPage {
        ///Whether further tracking links follow.
        #[serde(rename = "hasMore")]
        pub has_more: bool,
        ///The tracking links.
        pub list: ::std::vec::Vec<TrackingLink>,
    }
    ///A tracking link, and a user whom it is shared with.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TrackingLinkUpdate {
        ///What it is to be called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///A payment to the account.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub next_marker: ::std::option::Option<i64>,
    }
    ///A link to a free subscription.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TrialLink {
        ///Number of users who have used it.
        #[serde(
            rename = "claimCounts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub claim_counts: ::std::option::Option<i64>,
        ///Number of times that it was followed.
        #[serde(
            rename = "clicksCounts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub subscribe_counts: ::std::option::Option<i64>,
        ///How long the trial is, in days.
        #[serde(
            rename = "subscribeDays",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::untyped::present")]
        pub user: ::std::option::Option<::serde_json::Value>,
    }
    ///A trial link to make.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub subscribe_counts: ::std::option::Option<i64>,
        ///How long the trial is, in days.
        #[serde(rename = "subscribeDays")]
        #[serde(deserialize_with = "crate::whole::count")]
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
    pub struct TrialLinkId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub subscribe_counts: ::std::option::Option<i64>,
        ///How long the trial is, in days.
        #[serde(
            rename = "subscribeDays",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TwoFactorState {
        ///Checks of the face.
        #[serde(
            rename = "faceCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UnsendRequest {
        ///Id of the user at the other end of the chat.
        #[serde(rename = "withUserId")]
        pub with_user_id: ::std::string::String,
    }
    ///What became of a request to take a message back.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UnsendResult {
        ///The message, when it came from a mass message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub queue: ::std::option::Option<QueuedMessage>,
        ///Whether the message is gone.
        pub success: bool,
    }
    ///What tells a file apart.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UploadCheck {
        ///ETag of the file, as an upload has answered it.
        pub etag: ::std::string::String,
        ///Size of the file, in bytes. It has no maximum.
        #[serde(deserialize_with = "crate::whole::count")]
        pub size: i64,
    }
    ///Whether a file is in the vault already.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UploadCheckResult {
        ///Whether it is.
        pub exists: bool,
        ///The media item that was made of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub media: ::std::option::Option<Media>,
    }
    ///An upload to complete.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UploadCompletion {
        ///Id of the upload, as `upload:…`.
        #[serde(rename = "mediaUploadId")]
        pub media_upload_id: ::std::string::String,
    }
    ///Where an uploaded file is to go.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UploadDestination {
        ///What it is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<crate::UploadMode>,
        ///Id of the user whose chat it is for.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<::std::string::String>,
    }
    ///A file to upload.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UploadDraft {
        ///Media type of the file.
        #[serde(rename = "contentType")]
        pub content_type: ::std::string::String,
        ///Name of the file.
        pub filename: ::std::string::String,
        ///Size of the file, in bytes. It has no maximum.
        #[serde(deserialize_with = "crate::whole::count")]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UploadedPart {
        ///ETag of the part.
        pub etag: ::std::string::String,
        ///Id of the upload, as `upload:…`.
        #[serde(rename = "mediaUploadId")]
        pub media_upload_id: ::std::string::String,
        ///Position of the part, counted from 1.
        #[serde(rename = "partNumber")]
        #[serde(deserialize_with = "crate::whole::count")]
        pub part_number: i64,
    }
    ///Several users.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub struct UserId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub posts_count: ::std::option::Option<i64>,
        ///What they can be ordered by.
        #[serde(
            rename = "sortList",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub users_count: ::std::option::Option<i64>,
    }
    ///What became of putting a user on a list.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserListAdditions {
        ///The lists that the user could not be put on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub errors: ::std::option::Option<::std::vec::Vec<UserListError>>,
        ///The lists that the user was put on.
        pub success: ::std::vec::Vec<UserListAddition>,
    }
    ///Lists to put a user on.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserListChoice {
        ///Ids of the lists, five at most.
        #[serde(rename = "listIds")]
        #[serde(deserialize_with = "crate::whole::counts")]
        pub list_ids: ::std::vec::Vec<i64>,
    }
    ///Why a user could not be put on a list.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "hasUser",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub archived_posts_count: ::std::option::Option<i64>,
        ///Number of audio files.
        #[serde(
            rename = "audiosCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(
            rename = "canChat",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub favorited_count: ::std::option::Option<i64>,
        ///Number of posts that the user likes.
        #[serde(
            rename = "favoritesCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(
            rename = "hideChat",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "isFriend",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(
            rename = "joinDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub join_date: ::std::option::Option<crate::Timestamp>,
        ///When the user was last seen.
        #[serde(
            rename = "lastSeen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub photos_count: ::std::option::Option<i64>,
        ///Number of posts.
        #[serde(
            rename = "postsCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub posts_count: ::std::option::Option<i64>,
        ///Number of archived posts that only the user sees.
        #[serde(
            rename = "privateArchivedPostsCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub subscribers_count: ::std::option::Option<i64>,
        ///Whether the user takes tips.
        #[serde(
            rename = "tipsEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tips_enabled: ::std::option::Option<bool>,
        ///The greatest tip, in US dollars.
        #[serde(
            rename = "tipsMax",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tips_max: ::std::option::Option<::serde_json::Number>,
        ///The smallest tip, in US dollars.
        #[serde(
            rename = "tipsMin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserReference {
        ///Id of a user of the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<UserId>,
        ///Display name; in the full form.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The platform's mark for a reference to a user; in the short form.
        #[serde(
            rename = "_view",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub view: ::std::option::Option<::std::string::String>,
    }
    ///The little of a user that lists show.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "isHidden",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub next_offset: ::std::option::Option<i64>,
    }
    ///A list of media in the vault.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "hasMedia",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VaultListAddition {
        ///Ids of the media, 100 at most.
        #[serde(rename = "mediaIds")]
        pub media_ids: ::std::vec::Vec<MediaId>,
    }
    ///A list of the vault to make.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    pub struct VaultListId(#[serde(deserialize_with = "crate::whole::id")] pub i64);
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VaultListPreview {
        ///What kind of media it is, in the words of `MediaType`.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::untyped::present")]
        pub type_: ::std::option::Option<::serde_json::Value>,
        ///Small picture of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<crate::SignedUrl>,
    }
    ///A list of the vault, by name.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VaultPlusSettings {
        ///How long a media item is kept that nobody reads, in days. Bounds are not stated.
        #[serde(
            rename = "accessExpiryDays",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub min_access_count_messages: ::std::option::Option<i64>,
        ///Number of reads after which a media item of a post is stored. Bounds are not stated.
        #[serde(
            rename = "minAccessCountPosts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub min_access_count_posts: ::std::option::Option<i64>,
        ///Number of reads after which a media item of a story is stored. Bounds are not stated.
        #[serde(
            rename = "minAccessCountStories",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub min_access_count_stories: ::std::option::Option<i64>,
        ///Number of reads after which a media item of the vault is stored. Bounds are not stated.
        #[serde(
            rename = "minAccessCountVault",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub min_access_count_vault: ::std::option::Option<i64>,
        ///How long an address of a media item is good, in seconds. Bounds are not stated.
        #[serde(
            rename = "presignedUrlTtlSeconds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub presigned_url_ttl_seconds: ::std::option::Option<i64>,
        ///How long a media item is kept, in days. Bounds are not stated.
        #[serde(
            rename = "retentionDays",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub retention_days: ::std::option::Option<i64>,
        ///Most that a connection may store, in bytes. Bounds are not stated.
        #[serde(
            rename = "storageLimitBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VaultPlusStats {
        ///Number of media that are known.
        #[serde(
            rename = "mediaCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub media_count: ::std::option::Option<i64>,
        ///Most that may be stored, in bytes.
        #[serde(
            rename = "storageLimitBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub stored_count: ::std::option::Option<i64>,
        ///What is stored, in bytes.
        #[serde(
            rename = "totalStorageBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VaultTotals {
        ///Number of audio files.
        #[serde(
            rename = "audiosCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub audios_count: ::std::option::Option<i64>,
        ///Number of gifs.
        #[serde(
            rename = "gifsCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub gifs_count: ::std::option::Option<i64>,
        ///Some of them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub medias: ::std::option::Option<::std::vec::Vec<VaultListPreview>>,
        ///Number of photos.
        #[serde(
            rename = "photosCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub photos_count: ::std::option::Option<i64>,
        ///Number of videos.
        #[serde(
            rename = "videosCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub videos_count: ::std::option::Option<i64>,
    }
    ///Addresses of a video by height in pixels; null where there is none.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VisitCounts {
        ///Number of those without an account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub guests: ::std::option::Option<i64>,
        ///Number of those who subscribe.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub subscribers: ::std::option::Option<i64>,
        ///Number of all of them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub total: ::std::option::Option<i64>,
        ///Number of those with an account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub users: ::std::option::Option<i64>,
    }
    ///Visits of each kind, of all countries together.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VisitTotals {
        ///Number of those without an account, as text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub guests: ::std::option::Option<::std::string::String>,
        ///Number of those who subscribe.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub subscribers: ::std::option::Option<i64>,
        ///Number of all of them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::whole::optional_count")]
        pub total: ::std::option::Option<i64>,
        ///Number of those with an account, as text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub users: ::std::option::Option<::std::string::String>,
    }
    ///How many visitors there were, and for how long.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VisitorsChart {
        ///The figures.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub chart: ::std::option::Option<VisitorSeries>,
        ///Whether there are figures by now.
        #[serde(
            rename = "hasStats",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
}
#[derive(Clone, Debug)]
/**Client for OFAuth API

The OFAuth HTTP API. Every call carries the organisation's key in `apiKey`; calls under `/v2/access`, and most under
`/v2/vault-plus`, also name the connected account in `x-connection-id`.


Version: 1.0.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Runtime,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str, inner: crate::Runtime) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap(), inner)
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::Runtime,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::Runtime> for Client {
    fn api_version() -> &'static str {
        "1.0.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::Runtime {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::Runtime>,
    {}
};
#[allow(clippy::all)]
impl Client {
    /**Get the chart of tracking links

Answers figures of tracking links over time.


Sends a `GET` request to `/v2/access/analytics/campaigns/chart`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_campaigns_chart<'a>(
        &'a self,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<crate::Entries<crate::types::Chart>>, Error<()>> {
        let url = format!("{}/v2/access/analytics/campaigns/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_campaigns_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the top tracking links

Answers one page of tracking links, the most successful first.


Sends a `GET` request to `/v2/access/analytics/campaigns/top`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_top_campaigns<'a>(
        &'a self,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::CampaignPage>, Error<()>> {
        let url = format!("{}/v2/access/analytics/campaigns/top", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_top_campaigns",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of messages

Answers figures of messages over time.


Sends a `GET` request to `/v2/access/analytics/mass-messages/chart`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_mass_messages_chart<'a>(
        &'a self,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<types::MassMessageCharts>, Error<()>> {
        let url = format!("{}/v2/access/analytics/mass-messages/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_mass_messages_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the mass messages that were bought

Answers one page of the mass messages that someone has paid for.


Sends a `GET` request to `/v2/access/analytics/mass-messages/purchased`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_purchased_mass_messages<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<types::MassMessageReportPage>, Error<()>> {
        let url = format!(
            "{}/v2/access/analytics/mass-messages/purchased", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_purchased_mass_messages",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the mass messages that were sent

Answers mass messages of the time asked for. It says whether there are more, and has no parameter that leads
to them: narrow the range down.


Sends a `GET` request to `/v2/access/analytics/mass-messages/sent`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `limit`: Most items to answer in one page. Bounds are not stated.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_sent_mass_messages<'a>(
        &'a self,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::MassMessageReportPage>, Error<()>> {
        let url = format!("{}/v2/access/analytics/mass-messages/sent", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_sent_mass_messages",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List who bought a mass message

Answers one page of the users who have paid for a mass message. It takes `marker` as well as `offset`.


Sends a `GET` request to `/v2/access/analytics/mass-messages/{massMessageId}/buyers`

Arguments:
- `mass_message_id`: Id of the mass message, as a listing answers it.
- `limit`: Most items to answer in one page.
- `marker`: Cursor: `nextMarker` of the page before. It has no unit, bounds are not stated.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_mass_message_buyers<'a>(
        &'a self,
        mass_message_id: &'a str,
        limit: Option<i64>,
        marker: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<types::BuyerPage>, Error<()>> {
        let url = format!(
            "{}/v2/access/analytics/mass-messages/{}/buyers", self.baseurl, encode_path(&
            mass_message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("marker", &marker))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_mass_message_buyers",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of posts

Answers figures of posts over time.


Sends a `GET` request to `/v2/access/analytics/posts/chart`

Arguments:
- `by`: Which figure to show.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_posts_chart<'a>(
        &'a self,
        by: Option<&'a crate::PostMetric>,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<crate::Entries<crate::types::Chart>>, Error<()>> {
        let url = format!("{}/v2/access/analytics/posts/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_posts_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the top posts

Answers one page of posts, the most successful first.


Sends a `GET` request to `/v2/access/analytics/posts/top`

Arguments:
- `by`: What success means.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_top_posts<'a>(
        &'a self,
        by: Option<&'a crate::TopPostMetric>,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::TopPostPage>, Error<()>> {
        let url = format!("{}/v2/access/analytics/posts/top", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_top_posts",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the figures of a post

Answers how one post has done.


Sends a `GET` request to `/v2/access/analytics/posts/{postId}`

Arguments:
- `post_id`: Id of the post, as a listing answers it.
*/
    pub async fn get_post_stats<'a>(
        &'a self,
        post_id: &'a str,
    ) -> Result<ResponseValue<types::PostStats>, Error<()>> {
        let url = format!(
            "{}/v2/access/analytics/posts/{}", self.baseurl, encode_path(& post_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_post_stats",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of promotions

Answers figures of promotions over time.


Sends a `GET` request to `/v2/access/analytics/promotions/chart`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_promotions_chart<'a>(
        &'a self,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<crate::Entries<crate::types::Chart>>, Error<()>> {
        let url = format!("{}/v2/access/analytics/promotions/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_promotions_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the top promotions

Answers one page of promotions, the most successful first.


Sends a `GET` request to `/v2/access/analytics/promotions/top`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_top_promotions<'a>(
        &'a self,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::TopPromotionPage>, Error<()>> {
        let url = format!("{}/v2/access/analytics/promotions/top", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_top_promotions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of stories

Answers figures of stories over time.


Sends a `GET` request to `/v2/access/analytics/stories/chart`

Arguments:
- `by`: Which figure to show.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_stories_chart<'a>(
        &'a self,
        by: Option<&'a crate::StoryMetric>,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<crate::Entries<crate::types::Chart>>, Error<()>> {
        let url = format!("{}/v2/access/analytics/stories/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_stories_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the top stories

Answers one page of stories, the most successful first.


Sends a `GET` request to `/v2/access/analytics/stories/top`

Arguments:
- `by`: What success means.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_top_stories<'a>(
        &'a self,
        by: Option<&'a crate::TopStoryMetric>,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::TopStoryPage>, Error<()>> {
        let url = format!("{}/v2/access/analytics/stories/top", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_top_stories",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of streams

Answers figures of streams over time.


Sends a `GET` request to `/v2/access/analytics/streams/chart`

Arguments:
- `by`: Which figure to show.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_streams_chart<'a>(
        &'a self,
        by: Option<&'a crate::StreamMetric>,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<crate::Entries<crate::types::Chart>>, Error<()>> {
        let url = format!("{}/v2/access/analytics/streams/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_streams_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the top streams

Answers one page of streams, the most successful first.


Sends a `GET` request to `/v2/access/analytics/streams/top`

Arguments:
- `by`: What success means.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_top_streams<'a>(
        &'a self,
        by: Option<&'a crate::StreamMetric>,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::TopPostPage>, Error<()>> {
        let url = format!("{}/v2/access/analytics/streams/top", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_top_streams",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of trial links

Answers figures of trial links over time.


Sends a `GET` request to `/v2/access/analytics/trials/chart`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_trials_chart<'a>(
        &'a self,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<crate::Entries<crate::types::Chart>>, Error<()>> {
        let url = format!("{}/v2/access/analytics/trials/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_trials_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the top trial links

Answers one page of trial links, the most successful first.


Sends a `GET` request to `/v2/access/analytics/trials/top`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_top_trials<'a>(
        &'a self,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::TopTrialPage>, Error<()>> {
        let url = format!("{}/v2/access/analytics/trials/top", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_top_trials",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of visitors

Answers how many have visited the profile, and for how long, over time.


Sends a `GET` request to `/v2/access/analytics/visitor-countries/chart`

Arguments:
- `by`: Which visitors count.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn get_visitors_chart<'a>(
        &'a self,
        by: Option<&'a crate::VisitorMetric>,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::VisitorsChart>, Error<()>> {
        let url = format!(
            "{}/v2/access/analytics/visitor-countries/chart", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_visitors_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the top countries of visitors

Answers the countries that most visitors come from.


Sends a `GET` request to `/v2/access/analytics/visitor-countries/top`

Arguments:
- `by`: Which visitors count.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn get_top_countries<'a>(
        &'a self,
        by: Option<&'a crate::VisitorMetric>,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::TopCountriesAnswer>, Error<()>> {
        let url = format!("{}/v2/access/analytics/visitor-countries/top", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_top_countries",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the chats

Answers one page of the chats of the account, each with its last message.


Sends a `GET` request to `/v2/access/chats`

Arguments:
- `filter`: Answer only chats of this kind.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `order`: Which chats come first.
- `query`: Answer only what contains this text.
- `user_list_id`: Id of a user list; answer only chats with its members.
*/
    pub async fn list_chats<'a>(
        &'a self,
        filter: Option<&'a crate::ChatFilter>,
        limit: Option<i64>,
        offset: Option<i64>,
        order: Option<&'a crate::ChatOrder>,
        query: Option<&'a str>,
        user_list_id: Option<i64>,
    ) -> Result<ResponseValue<types::ChatPage>, Error<()>> {
        let url = format!("{}/v2/access/chats", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .query(&progenitor_client::QueryParam::new("userListId", &user_list_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_chats",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the media of a chat

Answers one page of the messages of a chat that carry media.


Sends a `GET` request to `/v2/access/chats/{userId}/media`

Arguments:
- `user_id`: Id of the user, digits only.
- `last_id`: Cursor. The id of the last message of the previous page; the answer starts after it.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `opened`: Answer only media that have been opened, or only those that have not.
- `skip_users`: Whether to leave the user data out, in a form that is not documented.
- `type_`: Answer only media of this kind.
*/
    pub async fn list_chat_media<'a>(
        &'a self,
        user_id: &'a str,
        last_id: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        opened: Option<&'a crate::Flag>,
        skip_users: Option<&'a str>,
        type_: Option<&'a crate::ChatMediaType>,
    ) -> Result<ResponseValue<types::MessagePage>, Error<()>> {
        let url = format!(
            "{}/v2/access/chats/{}/media", self.baseurl, encode_path(& user_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("last_id", &last_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("opened", &opened))
            .query(&progenitor_client::QueryParam::new("skip_users", &skip_users))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_chat_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the messages of a chat

Answers one page of the chat between the connected account and another user, newest message first. Page on
with `last_id`: unlike `offset` it neither repeats nor skips messages when new ones arrive meanwhile.


Sends a `GET` request to `/v2/access/chats/{userId}/messages`

Arguments:
- `user_id`: Id of the user, digits only.
- `first_id`: Start the page at this message and include it, for instance one that a search has found.
- `include_users`: Whether to embed the senders' user data.
- `last_id`: Cursor. The id of the last message of the previous page; the answer starts after it.
- `limit`: Most items to answer in one page. What the server takes when it is left out is not documented.
- `offset`: Number of messages to skip, counted from the newest. A maximum is not stated.
- `query`: Answer only messages that contain this text.
*/
    pub async fn list_chat_messages<'a>(
        &'a self,
        user_id: &'a str,
        first_id: Option<&'a str>,
        include_users: Option<bool>,
        last_id: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        query: Option<&'a str>,
    ) -> Result<ResponseValue<types::MessagePage>, Error<()>> {
        let url = format!(
            "{}/v2/access/chats/{}/messages", self.baseurl, encode_path(& user_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("first_id", &first_id))
            .query(&progenitor_client::QueryParam::new("include_users", &include_users))
            .query(&progenitor_client::QueryParam::new("last_id", &last_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_chat_messages",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Send a message

Sends a message from the connected account to the user at the other end of the chat. The API has no
idempotency key: sent twice, the message is there twice.


Sends a `POST` request to `/v2/access/chats/{userId}/messages`

Arguments:
- `user_id`: Id of the user, digits only.
- `body`: The message.
*/
    pub async fn send_chat_message<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::MessageDraft,
    ) -> Result<ResponseValue<types::Message>, Error<()>> {
        let url = format!(
            "{}/v2/access/chats/{}/messages", self.baseurl, encode_path(& user_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "send_chat_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Unsend a message

Takes a message back, as long as its `cancelSeconds` have not run out. Asking twice does no more than asking
once.


Sends a `DELETE` request to `/v2/access/chats/{userId}/messages/{messageId}`

Arguments:
- `user_id`: Id of the user, digits only.
- `message_id`: Id of the message that was sent.
- `body`: Names the chat once more.
*/
    pub async fn unsend_chat_message<'a>(
        &'a self,
        user_id: &'a str,
        message_id: &'a str,
        body: &'a types::UnsendRequest,
    ) -> Result<ResponseValue<types::UnsendResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/chats/{}/messages/{}", self.baseurl, encode_path(& user_id
            .to_string()), encode_path(& message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "unsend_chat_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the chargebacks

Answers one page of the payments that were taken back. The size of a page is the server's.


Sends a `GET` request to `/v2/access/earnings/chargebacks`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `marker`: Cursor: `nextMarker` of the page before.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_chargebacks<'a>(
        &'a self,
        end_date: Option<&'a str>,
        marker: Option<&'a str>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::ChargebackPage>, Error<()>> {
        let url = format!("{}/v2/access/earnings/chargebacks", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("marker", &marker))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_chargebacks",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of earnings

Answers what the account has earned, over time.


Sends a `GET` request to `/v2/access/earnings/chart`

Arguments:
- `by`: Which earnings to show.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `monthly_total`: Whether to answer the totals of months as well.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_earnings_chart<'a>(
        &'a self,
        by: Option<&'a crate::EarningsMetric>,
        end_date: Option<&'a str>,
        monthly_total: Option<bool>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<types::Chart>, Error<()>> {
        let url = format!("{}/v2/access/earnings/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("monthlyTotal", &monthly_total))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_earnings_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the transactions

Answers one page of the payments to the account. The size of a page is the server's.


Sends a `GET` request to `/v2/access/earnings/transactions`

Arguments:
- `marker`: Cursor: `nextMarker` of the page before.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `tips_source`: Answer only tips made there, with `type=tips`.
- `type_`: Answer only payments of this kind.
*/
    pub async fn list_transactions<'a>(
        &'a self,
        marker: Option<&'a str>,
        start_date: Option<&'a str>,
        tips_source: Option<&'a crate::TipSource>,
        type_: Option<&'a crate::TransactionType>,
    ) -> Result<ResponseValue<types::TransactionPage>, Error<()>> {
        let url = format!("{}/v2/access/earnings/transactions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("marker", &marker))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("tipsSource", &tips_source))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_transactions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Send a mass message

Sends a message to many users, at once or at a later time. Sent twice, it is there twice.


Sends a `POST` request to `/v2/access/mass-messages`

Arguments:
- `body`: The message, and who gets it.
*/
    pub async fn create_mass_message<'a>(
        &'a self,
        body: &'a types::MassMessageDraft,
    ) -> Result<ResponseValue<types::MassMessage>, Error<()>> {
        let url = format!("{}/v2/access/mass-messages", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_mass_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a scheduled mass message

Takes back a mass message that waits for its time.


Sends a `DELETE` request to `/v2/access/mass-messages/scheduled/{massMessageId}`

Arguments:
- `mass_message_id`: Id of the mass message, as a listing answers it.
*/
    pub async fn delete_scheduled_mass_message<'a>(
        &'a self,
        mass_message_id: &'a str,
    ) -> Result<ResponseValue<types::UnsendResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/mass-messages/scheduled/{}", self.baseurl, encode_path(&
            mass_message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_scheduled_mass_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a mass message

Answers the message as its readers see it. The documentation speaks of scheduled ones alone.


Sends a `GET` request to `/v2/access/mass-messages/{massMessageId}`

Arguments:
- `mass_message_id`: Id of the mass message, as a listing answers it.
*/
    pub async fn get_mass_message<'a>(
        &'a self,
        mass_message_id: &'a str,
    ) -> Result<ResponseValue<types::Message>, Error<()>> {
        let url = format!(
            "{}/v2/access/mass-messages/{}", self.baseurl, encode_path(& mass_message_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_mass_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a mass message

Replaces a mass message that has not been sent yet.


Sends a `PUT` request to `/v2/access/mass-messages/{massMessageId}`

Arguments:
- `mass_message_id`: Id of the mass message, as a listing answers it.
- `body`: The message, and who gets it.
*/
    pub async fn update_mass_message<'a>(
        &'a self,
        mass_message_id: &'a str,
        body: &'a types::MassMessageDraft,
    ) -> Result<ResponseValue<types::MassMessage>, Error<()>> {
        let url = format!(
            "{}/v2/access/mass-messages/{}", self.baseurl, encode_path(& mass_message_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_mass_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a mass message

Takes a mass message back: one that waits is not sent, one that was sent is unsent as long as its
`unsendSeconds` have not run out.


Sends a `DELETE` request to `/v2/access/mass-messages/{massMessageId}`

Arguments:
- `mass_message_id`: Id of the mass message, as a listing answers it.
*/
    pub async fn delete_mass_message<'a>(
        &'a self,
        mass_message_id: &'a str,
    ) -> Result<ResponseValue<types::UnsendResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/mass-messages/{}", self.baseurl, encode_path(& mass_message_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_mass_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List own posts

Answers one page of the posts of the connected account.


Sends a `GET` request to `/v2/access/posts`

Arguments:
- `before_publish_time`: Cursor. The time of the last post of the previous page; the answer holds only posts published before.

- `include_post_counts`: Whether to answer `counters` as well.
- `limit`: Most items to answer in one page. What the server takes when it is left out is not documented.
- `pinned`: Whether to answer pinned posts as well.
- `sort_by`: What the order goes by.
- `sort_direction`: Which end comes first.
*/
    pub async fn list_posts<'a>(
        &'a self,
        before_publish_time: Option<&'a str>,
        include_post_counts: Option<bool>,
        limit: Option<i64>,
        pinned: Option<bool>,
        sort_by: Option<&'a crate::PostOrder>,
        sort_direction: Option<&'a crate::SortDirection>,
    ) -> Result<ResponseValue<types::PostPage>, Error<()>> {
        let url = format!("{}/v2/access/posts", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "beforePublishTime",
                    &before_publish_time,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "includePostCounts",
                    &include_post_counts,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("pinned", &pinned))
            .query(&progenitor_client::QueryParam::new("sortBy", &sort_by))
            .query(&progenitor_client::QueryParam::new("sortDirection", &sort_direction))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_posts",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a post

Publishes a post, at once or at a later time. Sent twice, it is there twice.


Sends a `POST` request to `/v2/access/posts`

Arguments:
- `body`: The post.
*/
    pub async fn create_post<'a>(
        &'a self,
        body: &'a types::PostDraft,
    ) -> Result<ResponseValue<types::Post>, Error<()>> {
        let url = format!("{}/v2/access/posts", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_post",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a post

Answers one post of the connected account.


Sends a `GET` request to `/v2/access/posts/{postId}`

Arguments:
- `post_id`: Id of the post, as a listing answers it.
*/
    pub async fn get_post<'a>(
        &'a self,
        post_id: &'a str,
    ) -> Result<ResponseValue<crate::Open<crate::types::Post>>, Error<()>> {
        let url = format!(
            "{}/v2/access/posts/{}", self.baseurl, encode_path(& post_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_post",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a post

Replaces what a post says and shows.


Sends a `PUT` request to `/v2/access/posts/{postId}`

Arguments:
- `post_id`: Id of the post, as a listing answers it.
- `body`: The post.
*/
    pub async fn update_post<'a>(
        &'a self,
        post_id: &'a str,
        body: &'a types::PostDraft,
    ) -> Result<ResponseValue<types::Post>, Error<()>> {
        let url = format!(
            "{}/v2/access/posts/{}", self.baseurl, encode_path(& post_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_post",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a post

Deletes a post for good.


Sends a `DELETE` request to `/v2/access/posts/{postId}`

Arguments:
- `post_id`: Id of the post, as a listing answers it.
*/
    pub async fn delete_post<'a>(
        &'a self,
        post_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/posts/{}", self.baseurl, encode_path(& post_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "delete_post",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the promotions

Answers one page of the promotions of the account.


Sends a `GET` request to `/v2/access/promotions`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_promotions<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<crate::Listing<crate::types::Promotion>>, Error<()>> {
        let url = format!("{}/v2/access/promotions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_promotions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a promotion

Starts a promotion.


Sends a `POST` request to `/v2/access/promotions`

Arguments:
- `body`: The promotion.
*/
    pub async fn create_promotion<'a>(
        &'a self,
        body: &'a types::PromotionDraft,
    ) -> Result<ResponseValue<crate::Listing<crate::types::Promotion>>, Error<()>> {
        let url = format!("{}/v2/access/promotions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_promotion",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the bundles

Answers one page of the bundles of the account.


Sends a `GET` request to `/v2/access/promotions/bundles`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_bundles<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<crate::Listing<crate::types::Bundle>>, Error<()>> {
        let url = format!("{}/v2/access/promotions/bundles", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_bundles",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a bundle

Offers several months at a lower price.


Sends a `POST` request to `/v2/access/promotions/bundles`

Arguments:
- `body`: The bundle.
*/
    pub async fn create_bundle<'a>(
        &'a self,
        body: &'a types::BundleDraft,
    ) -> Result<ResponseValue<types::Bundle>, Error<()>> {
        let url = format!("{}/v2/access/promotions/bundles", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_bundle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a bundle

Answers one bundle.


Sends a `GET` request to `/v2/access/promotions/bundles/{bundleId}`

Arguments:
- `bundle_id`: Id of the bundle, as a listing answers it.
*/
    pub async fn get_bundle<'a>(
        &'a self,
        bundle_id: &'a str,
    ) -> Result<ResponseValue<types::Bundle>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/bundles/{}", self.baseurl, encode_path(& bundle_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_bundle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a bundle

Changes what is sent and leaves the rest as it is.


Sends a `PUT` request to `/v2/access/promotions/bundles/{bundleId}`

Arguments:
- `bundle_id`: Id of the bundle, as a listing answers it.
- `body`: What to change.
*/
    pub async fn update_bundle<'a>(
        &'a self,
        bundle_id: &'a str,
        body: &'a types::BundleUpdate,
    ) -> Result<ResponseValue<types::Bundle>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/bundles/{}", self.baseurl, encode_path(& bundle_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_bundle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a bundle

Withdraws a bundle.


Sends a `DELETE` request to `/v2/access/promotions/bundles/{bundleId}`

Arguments:
- `bundle_id`: Id of the bundle, as a listing answers it.
*/
    pub async fn delete_bundle<'a>(
        &'a self,
        bundle_id: &'a str,
    ) -> Result<ResponseValue<types::Bundle>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/bundles/{}", self.baseurl, encode_path(& bundle_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_bundle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the tracking links

Answers one page of the tracking links of the account.


Sends a `GET` request to `/v2/access/promotions/tracking-links`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `pagination`: The platform's own flag for paging; no unit, bounds are not documented.
- `sorting_deleted`: How deleted links are put in order, in a form that is not documented.
- `stats`: Whether to answer figures as well.
- `with_deleted`: Whether to answer deleted links as well: 1 if so. It has no unit, bounds are not documented.
*/
    pub async fn list_tracking_links<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        pagination: Option<i64>,
        sorting_deleted: Option<&'a str>,
        stats: Option<&'a crate::TrueOrFalse>,
        with_deleted: Option<i64>,
    ) -> Result<ResponseValue<types::TrackingLinkPage>, Error<()>> {
        let url = format!("{}/v2/access/promotions/tracking-links", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("pagination", &pagination))
            .query(
                &progenitor_client::QueryParam::new("sorting_deleted", &sorting_deleted),
            )
            .query(&progenitor_client::QueryParam::new("stats", &stats))
            .query(&progenitor_client::QueryParam::new("with_deleted", &with_deleted))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_tracking_links",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a tracking link

Makes a tracking link.


Sends a `POST` request to `/v2/access/promotions/tracking-links`

Arguments:
- `body`: The link.
*/
    pub async fn create_tracking_link<'a>(
        &'a self,
        body: &'a types::NewName,
    ) -> Result<ResponseValue<crate::OneOrMany<crate::types::TrackingLink>>, Error<()>> {
        let url = format!("{}/v2/access/promotions/tracking-links", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_tracking_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Share a tracking link with a user

Lets another user see the figures of a tracking link.


Sends a `POST` request to `/v2/access/promotions/tracking-links/share-access`

Arguments:
- `body`: Which link, and with whom.
*/
    pub async fn share_tracking_link<'a>(
        &'a self,
        body: &'a types::TrackingLinkShare,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/tracking-links/share-access", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "share_tracking_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Stop sharing a tracking link

Keeps the figures of a tracking link from a user again.


Sends a `DELETE` request to `/v2/access/promotions/tracking-links/share-access`

Arguments:
- `body`: Which link, and with whom.
*/
    pub async fn unshare_tracking_link<'a>(
        &'a self,
        body: &'a types::TrackingLinkShare,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/tracking-links/share-access", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "unshare_tracking_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a tracking link

Answers one tracking link.


Sends a `GET` request to `/v2/access/promotions/tracking-links/{trackingLinkId}`

Arguments:
- `tracking_link_id`: Id of the tracking link, as a listing answers it.
*/
    pub async fn get_tracking_link<'a>(
        &'a self,
        tracking_link_id: &'a str,
    ) -> Result<ResponseValue<types::TrackingLink>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/tracking-links/{}", self.baseurl, encode_path(&
            tracking_link_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_tracking_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Rename a tracking link

Gives the link another name.


Sends a `PUT` request to `/v2/access/promotions/tracking-links/{trackingLinkId}`

Arguments:
- `tracking_link_id`: Id of the tracking link, as a listing answers it.
- `body`: What to change.
*/
    pub async fn update_tracking_link<'a>(
        &'a self,
        tracking_link_id: &'a str,
        body: &'a types::TrackingLinkUpdate,
    ) -> Result<ResponseValue<types::TrackingLink>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/tracking-links/{}", self.baseurl, encode_path(&
            tracking_link_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_tracking_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a tracking link

Deletes a tracking link.


Sends a `DELETE` request to `/v2/access/promotions/tracking-links/{trackingLinkId}`

Arguments:
- `tracking_link_id`: Id of the tracking link, as a listing answers it.
*/
    pub async fn delete_tracking_link<'a>(
        &'a self,
        tracking_link_id: &'a str,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/tracking-links/{}", self.baseurl, encode_path(&
            tracking_link_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_tracking_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List who came by a tracking link

Answers users who came by the link. It says whether there are more, and has no parameter that leads to them.


Sends a `GET` request to `/v2/access/promotions/tracking-links/{trackingLinkId}/claimers`

Arguments:
- `tracking_link_id`: Id of the tracking link, as a listing answers it.
*/
    pub async fn list_tracking_link_claimers<'a>(
        &'a self,
        tracking_link_id: &'a str,
    ) -> Result<ResponseValue<types::ClaimerList>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/tracking-links/{}/claimers", self.baseurl,
            encode_path(& tracking_link_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_tracking_link_claimers",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the trial links

Answers one page of the trial links of the account.


Sends a `GET` request to `/v2/access/promotions/trial-links`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_trial_links<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<crate::Listing<crate::types::TrialLink>>, Error<()>> {
        let url = format!("{}/v2/access/promotions/trial-links", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_trial_links",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a trial link

Makes a trial link.


Sends a `POST` request to `/v2/access/promotions/trial-links`

Arguments:
- `body`: The link.
*/
    pub async fn create_trial_link<'a>(
        &'a self,
        body: &'a types::TrialLinkDraft,
    ) -> Result<ResponseValue<types::TrialLink>, Error<()>> {
        let url = format!("{}/v2/access/promotions/trial-links", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_trial_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Share a trial link with a user

Lets another user see the figures of a trial link.


Sends a `POST` request to `/v2/access/promotions/trial-links/share-access`

Arguments:
- `body`: Which link, and with whom.
*/
    pub async fn share_trial_link<'a>(
        &'a self,
        body: &'a types::TrialLinkShare,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/trial-links/share-access", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "share_trial_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Stop sharing a trial link

Keeps the figures of a trial link from a user again.


Sends a `DELETE` request to `/v2/access/promotions/trial-links/share-access`

Arguments:
- `body`: Which link, and with whom.
*/
    pub async fn unshare_trial_link<'a>(
        &'a self,
        body: &'a types::TrialLinkShare,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/trial-links/share-access", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "unshare_trial_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a trial link

Answers one trial link.


Sends a `GET` request to `/v2/access/promotions/trial-links/{trialLinkId}`

Arguments:
- `trial_link_id`: Id of the trial link, as a listing answers it.
*/
    pub async fn get_trial_link<'a>(
        &'a self,
        trial_link_id: &'a str,
    ) -> Result<ResponseValue<types::TrialLink>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/trial-links/{}", self.baseurl, encode_path(&
            trial_link_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_trial_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a trial link

Changes what is sent and leaves the rest as it is.


Sends a `PUT` request to `/v2/access/promotions/trial-links/{trialLinkId}`

Arguments:
- `trial_link_id`: Id of the trial link, as a listing answers it.
- `body`: What to change.
*/
    pub async fn update_trial_link<'a>(
        &'a self,
        trial_link_id: &'a str,
        body: &'a types::TrialLinkUpdate,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/trial-links/{}", self.baseurl, encode_path(&
            trial_link_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_trial_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a trial link

Deletes a trial link; those who have used it keep their trial.


Sends a `DELETE` request to `/v2/access/promotions/trial-links/{trialLinkId}`

Arguments:
- `trial_link_id`: Id of the trial link, as a listing answers it.
*/
    pub async fn delete_trial_link<'a>(
        &'a self,
        trial_link_id: &'a str,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/trial-links/{}", self.baseurl, encode_path(&
            trial_link_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_trial_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a promotion

Changes what is sent and leaves the rest as it is.


Sends a `PUT` request to `/v2/access/promotions/{promotionId}`

Arguments:
- `promotion_id`: Id of the promotion, as a listing answers it.
- `body`: What to change.
*/
    pub async fn update_promotion<'a>(
        &'a self,
        promotion_id: &'a str,
        body: &'a types::PromotionUpdate,
    ) -> Result<ResponseValue<types::Promotion>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/{}", self.baseurl, encode_path(& promotion_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_promotion",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a promotion

Deletes a promotion; those who have used it keep it.


Sends a `DELETE` request to `/v2/access/promotions/{promotionId}`

Arguments:
- `promotion_id`: Id of the promotion, as a listing answers it.
*/
    pub async fn delete_promotion<'a>(
        &'a self,
        promotion_id: &'a str,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/{}", self.baseurl, encode_path(& promotion_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_promotion",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Stop a promotion

Ends a promotion before its time. Asking twice does no more than asking once.


Sends a `POST` request to `/v2/access/promotions/{promotionId}/stop`

Arguments:
- `promotion_id`: Id of the promotion, as a listing answers it.
*/
    pub async fn stop_promotion<'a>(
        &'a self,
        promotion_id: &'a str,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/{}/stop", self.baseurl, encode_path(& promotion_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "stop_promotion",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the connected account

Answers the profile of the account that the connection is for.


Sends a `GET` request to `/v2/access/self`

*/
    pub async fn get_self<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::CurrentUser>, Error<()>> {
        let url = format!("{}/v2/access/self", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_self",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change the profile of the connected account

Changes what is sent and leaves the rest as it is.


Sends a `PATCH` request to `/v2/access/self`

Arguments:
- `body`: What to change.
*/
    pub async fn update_self<'a>(
        &'a self,
        body: &'a types::SelfUpdate,
    ) -> Result<ResponseValue<types::UserProfile>, Error<()>> {
        let url = format!("{}/v2/access/self", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_self",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List notifications

Answers one page of what has happened to the account, newest first (not documented).


Sends a `GET` request to `/v2/access/self/notifications`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `related_username`: Answer only notifications about the user of this name.
- `type_`: Answer only notifications of this kind.
*/
    pub async fn list_notifications<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        related_username: Option<&'a str>,
        type_: Option<&'a crate::NotificationType>,
    ) -> Result<ResponseValue<types::NotificationPage>, Error<()>> {
        let url = format!("{}/v2/access/self/notifications", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(
                &progenitor_client::QueryParam::new("relatedUsername", &related_username),
            )
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_notifications",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List release forms

Answers one page of the consents of people whom media of the account show.


Sends a `GET` request to `/v2/access/self/release-forms`

Arguments:
- `filter`: Answer only those in this state.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `search`: Answer only what contains this text.
- `sort_by`: What the order goes by.
- `sort_direction`: Which end comes first.
*/
    pub async fn list_release_forms<'a>(
        &'a self,
        filter: Option<&'a crate::ReleaseFormFilter>,
        limit: Option<i64>,
        offset: Option<i64>,
        search: Option<&'a str>,
        sort_by: Option<&'a crate::ReleaseFormOrder>,
        sort_direction: Option<&'a crate::SortDirection>,
    ) -> Result<ResponseValue<types::ReleaseFormRecordPage>, Error<()>> {
        let url = format!("{}/v2/access/self/release-forms", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(&progenitor_client::QueryParam::new("sortBy", &sort_by))
            .query(&progenitor_client::QueryParam::new("sortDirection", &sort_direction))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_release_forms",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List tagged friends

Answers one page of the users of the platform whom the account has tagged as people in its media.


Sends a `GET` request to `/v2/access/self/tagged-friend-users`

Arguments:
- `filter`: Answer only those in this state.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `search`: Answer only what contains this text.
- `sort_by`: What the order goes by.
- `sort_direction`: Which end comes first.
*/
    pub async fn list_tagged_friends<'a>(
        &'a self,
        filter: Option<&'a crate::ReleaseFormFilter>,
        limit: Option<i64>,
        offset: Option<i64>,
        search: Option<&'a str>,
        sort_by: Option<&'a crate::ReleaseFormOrder>,
        sort_direction: Option<&'a crate::SortDirection>,
    ) -> Result<ResponseValue<types::TaggedFriendPage>, Error<()>> {
        let url = format!("{}/v2/access/self/tagged-friend-users", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(&progenitor_client::QueryParam::new("sortBy", &sort_by))
            .query(&progenitor_client::QueryParam::new("sortDirection", &sort_direction))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_tagged_friends",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the subscribers

Answers one page of the users who subscribe to the account, or did.


Sends a `GET` request to `/v2/access/subscribers`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `filter_duration`: How long they have subscribed, in a form that is not documented.
- `filter_online`: Whether they are online.
- `filter_promo_id`: Id of the promotion that they came by.
- `filter_tips`: How much they have tipped, in a form that is not documented.
- `filter_total_spent`: How much they have spent, in a form that is not documented.
- `filter_trial_id`: Id of the trial link that they came by.
- `latest_type`: Which events count, with `type=latest`.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `query`: Answer only what contains this text.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `type_`: Answer only subscribers of this kind.
*/
    pub async fn list_subscribers<'a>(
        &'a self,
        end_date: Option<&'a str>,
        filter_duration: Option<&'a str>,
        filter_online: Option<&'a crate::Flag>,
        filter_promo_id: Option<&'a str>,
        filter_tips: Option<&'a str>,
        filter_total_spent: Option<&'a str>,
        filter_trial_id: Option<&'a str>,
        latest_type: Option<&'a crate::LatestSubscriberType>,
        limit: Option<i64>,
        offset: Option<i64>,
        query: Option<&'a str>,
        start_date: Option<&'a str>,
        type_: Option<&'a crate::SubscriberType>,
    ) -> Result<ResponseValue<types::SubscriberPage>, Error<()>> {
        let url = format!("{}/v2/access/subscribers", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(
                &progenitor_client::QueryParam::new("filter[duration]", &filter_duration),
            )
            .query(&progenitor_client::QueryParam::new("filter[online]", &filter_online))
            .query(
                &progenitor_client::QueryParam::new("filter[promoId]", &filter_promo_id),
            )
            .query(&progenitor_client::QueryParam::new("filter[tips]", &filter_tips))
            .query(
                &progenitor_client::QueryParam::new(
                    "filter[total_spent]",
                    &filter_total_spent,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("filter[trial_id]", &filter_trial_id),
            )
            .query(&progenitor_client::QueryParam::new("latestType", &latest_type))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_subscribers",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Set the name of a subscriber

Sets the name by which the account sees a subscriber.


Sends a `PUT` request to `/v2/access/subscribers/{userId}/custom-name`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
- `body`: The name.
*/
    pub async fn set_subscriber_name<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::SubscriberName,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/subscribers/{}/custom-name", self.baseurl, encode_path(&
            user_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "set_subscriber_name",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Give a subscriber a discount

Lowers what one subscriber pays for some months.


Sends a `PUT` request to `/v2/access/subscribers/{userId}/discount`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
- `body`: The discount.
*/
    pub async fn set_subscriber_discount<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::SubscriberDiscount,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/subscribers/{}/discount", self.baseurl, encode_path(& user_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "set_subscriber_discount",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Set the note on a subscriber

Sets what the account notes about a subscriber, for its own eyes.


Sends a `PUT` request to `/v2/access/subscribers/{userId}/note`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
- `body`: The note.
*/
    pub async fn set_subscriber_note<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::SubscriberNote,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/subscribers/{}/note", self.baseurl, encode_path(& user_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "set_subscriber_note",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the subscriptions

Answers one page of the creators whom the account subscribes to, or did.


Sends a `GET` request to `/v2/access/subscriptions`

Arguments:
- `filter_online`: Whether the creator is online.
- `filter_paid`: Whether it costs something.
- `limit`: Most items to answer in one page. What the server takes when it is left out is not documented.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `query`: Answer only what contains this text.
- `type_`: Answer only subscriptions of this kind.
*/
    pub async fn list_subscriptions<'a>(
        &'a self,
        filter_online: Option<&'a crate::Flag>,
        filter_paid: Option<&'a crate::Flag>,
        limit: Option<i64>,
        offset: Option<i64>,
        query: Option<&'a str>,
        type_: Option<&'a crate::SubscriptionType>,
    ) -> Result<ResponseValue<types::SubscriptionPage>, Error<()>> {
        let url = format!("{}/v2/access/subscriptions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter[online]", &filter_online))
            .query(&progenitor_client::QueryParam::new("filter[paid]", &filter_paid))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_subscriptions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Count subscriptions and subscribers

Answers how many there are of each kind.


Sends a `GET` request to `/v2/access/subscriptions/count`

*/
    pub async fn get_subscription_counts<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::SubscriptionCounts>, Error<()>> {
        let url = format!("{}/v2/access/subscriptions/count", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_subscription_counts",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the history of a subscription

Answers the times for which a subscription was paid. It says whether there are more, and has no parameter that
leads to them other than `all`.


Sends a `GET` request to `/v2/access/subscriptions/{subscriptionId}/history`

Arguments:
- `subscription_id`: Id of the subscription, as a listing answers it.
- `all`: Whether to answer the whole history, not only its recent part.
*/
    pub async fn get_subscription_history<'a>(
        &'a self,
        subscription_id: &'a str,
        all: Option<&'a crate::Flag>,
    ) -> Result<ResponseValue<types::SubscriptionHistory>, Error<()>> {
        let url = format!(
            "{}/v2/access/subscriptions/{}/history", self.baseurl, encode_path(&
            subscription_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("all", &all))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_subscription_history",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Look whether a file is in the vault already

Answers the media item that was made of a file of this ETag and size, if there is one.


Sends a `POST` request to `/v2/access/uploads/check`

Arguments:
- `body`: What tells the file apart.
*/
    pub async fn check_upload<'a>(
        &'a self,
        body: &'a types::UploadCheck,
    ) -> Result<ResponseValue<types::UploadCheckResult>, Error<()>> {
        let url = format!("{}/v2/access/uploads/check", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "check_upload",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Complete an upload

Puts the parts together. The upload can then be used in messages and posts, once.


Sends a `POST` request to `/v2/access/uploads/complete`

Arguments:
- `body`: Which upload.
*/
    pub async fn complete_upload<'a>(
        &'a self,
        body: &'a types::UploadCompletion,
    ) -> Result<ResponseValue<types::UploadResult>, Error<()>> {
        let url = format!("{}/v2/access/uploads/complete", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "complete_upload",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Start an upload

Answers the id of an upload, and in its headers in how many parts the file is to be sent. With one part, or
without these headers, send the whole file by `uploadMedia`; else send each part by `uploadPart`, then call
`completeUpload`.


Sends a `POST` request to `/v2/access/uploads/init`

Arguments:
- `body`: The file.
*/
    pub async fn start_upload<'a>(
        &'a self,
        body: &'a types::UploadDraft,
    ) -> Result<ResponseValue<types::StartedUpload>, Error<()>> {
        let url = format!("{}/v2/access/uploads/init", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "start_upload",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "Upload a file in one piece\n\nSends the whole file and completes the upload; `completeUpload` must not follow.\n\n\nSends a `PUT` request to `/v2/access/uploads/{mediaUploadId}`\n\nArguments:\n- `media_upload_id`: Id of the upload, as `upload:…`; the colon is percent-encoded in the path.\n- `content_type`: Media type of the body: */*\n- `body`: The bytes of the file. `Content-Type` is the media type of the file.\n"]
    pub async fn upload_media<'a, B: Into<reqwest::Body>>(
        &'a self,
        media_upload_id: &'a str,
        content_type: &'a str,
        body: B,
    ) -> Result<ResponseValue<types::UploadResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/uploads/{}", self.baseurl, encode_path(& media_upload_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        header_map.append("content-type", content_type.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "upload_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "Upload a part of a file\n\nSends one part. Sent twice, it takes its own place.\n\n\nSends a `PUT` request to `/v2/access/uploads/{mediaUploadId}/parts/{partNumber}`\n\nArguments:\n- `media_upload_id`: Id of the upload, as `upload:…`; the colon is percent-encoded in the path.\n- `part_number`: Position of the part, counted from 1. A maximum is not stated.\n- `content_type`: Media type of the body: */*\n- `body`: The bytes of the part. `Content-Type` is the media type of the file.\n"]
    pub async fn upload_part<'a, B: Into<reqwest::Body>>(
        &'a self,
        media_upload_id: &'a str,
        part_number: i64,
        content_type: &'a str,
        body: B,
    ) -> Result<ResponseValue<types::UploadedPart>, Error<()>> {
        let url = format!(
            "{}/v2/access/uploads/{}/parts/{}", self.baseurl, encode_path(&
            media_upload_id.to_string()), encode_path(& part_number.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        header_map.append("content-type", content_type.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "upload_part",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List blocked users

Answers one page of the users whom the account has blocked. The permission is one to write, oddly.


Sends a `GET` request to `/v2/access/users/blocked`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_blocked_users<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<types::UserProfilePage>, Error<()>> {
        let url = format!("{}/v2/access/users/blocked", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_blocked_users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get users by their ids

Answers up to ten users at once.


Sends a `GET` request to `/v2/access/users/list`

Arguments:
- `user_ids`: Ids of the users, ten at most; the key is repeated. One value with commas in it would do as well.

*/
    pub async fn list_users<'a>(
        &'a self,
        user_ids: &'a ::std::vec::Vec<::std::string::String>,
    ) -> Result<ResponseValue<types::UserBatch>, Error<()>> {
        let url = format!("{}/v2/access/users/list", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("userIds", &user_ids))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the user lists

Answers one page of the lists of users that the account keeps, and of those that the platform keeps for it.


Sends a `GET` request to `/v2/access/users/lists`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `query`: Answer only what contains this text.
*/
    pub async fn list_user_lists<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        query: Option<&'a str>,
    ) -> Result<ResponseValue<types::UserListPage>, Error<()>> {
        let url = format!("{}/v2/access/users/lists", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_user_lists",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a user list

Makes an empty list.


Sends a `POST` request to `/v2/access/users/lists`

Arguments:
- `body`: The list.
*/
    pub async fn create_user_list<'a>(
        &'a self,
        body: &'a types::NewName,
    ) -> Result<ResponseValue<types::UserList>, Error<()>> {
        let url = format!("{}/v2/access/users/lists", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_user_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a user list

Answers one list, with some of its members.


Sends a `GET` request to `/v2/access/users/lists/{listId}`

Arguments:
- `list_id`: Id of the user list: a number, or the word of a list that the platform keeps.
*/
    pub async fn get_user_list<'a>(
        &'a self,
        list_id: &'a str,
    ) -> Result<ResponseValue<types::UserList>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/lists/{}", self.baseurl, encode_path(& list_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_user_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a user list

Deletes the list; its members stay what they are.


Sends a `DELETE` request to `/v2/access/users/lists/{listId}`

Arguments:
- `list_id`: Id of the user list: a number, or the word of a list that the platform keeps.
*/
    pub async fn delete_user_list<'a>(
        &'a self,
        list_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/lists/{}", self.baseurl, encode_path(& list_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "delete_user_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Rename a user list

Gives the list another name.


Sends a `PATCH` request to `/v2/access/users/lists/{listId}`

Arguments:
- `list_id`: Id of the user list: a number, or the word of a list that the platform keeps.
- `body`: What to change.
*/
    pub async fn update_user_list<'a>(
        &'a self,
        list_id: &'a str,
        body: &'a types::NewName,
    ) -> Result<ResponseValue<types::UserList>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/lists/{}", self.baseurl, encode_path(& list_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_user_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the members of a user list

Answers one page of the users on a list.


Sends a `GET` request to `/v2/access/users/lists/{listId}/users`

Arguments:
- `list_id`: Id of the user list: a number, or the word of a list that the platform keeps.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_user_list_members<'a>(
        &'a self,
        list_id: &'a str,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<types::UserSummaryPage>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/lists/{}/users", self.baseurl, encode_path(& list_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_user_list_members",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add a user to a user list

Puts a user on one list. Asking twice does no more than asking once.


Sends a `POST` request to `/v2/access/users/lists/{listId}/users/{userId}`

Arguments:
- `list_id`: Id of the user list: a number, or the word of a list that the platform keeps.
- `user_id`: Id of the user, or the name in the address of the profile.
*/
    pub async fn add_user_list_member<'a>(
        &'a self,
        list_id: &'a str,
        user_id: &'a str,
    ) -> Result<ResponseValue<crate::Open<crate::types::UserListMember>>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/lists/{}/users/{}", self.baseurl, encode_path(& list_id
            .to_string()), encode_path(& user_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_user_list_member",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Take a user off a user list

Takes a user off one list.


Sends a `DELETE` request to `/v2/access/users/lists/{listId}/users/{userId}`

Arguments:
- `list_id`: Id of the user list: a number, or the word of a list that the platform keeps.
- `user_id`: Id of the user, or the name in the address of the profile.
*/
    pub async fn remove_user_list_member<'a>(
        &'a self,
        list_id: &'a str,
        user_id: &'a str,
    ) -> Result<ResponseValue<crate::Open<crate::types::UserSummaryPage>>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/lists/{}/users/{}", self.baseurl, encode_path(& list_id
            .to_string()), encode_path(& user_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "remove_user_list_member",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List restricted users

Answers one page of the users whom the account has restricted. The permission is one to write, oddly.


Sends a `GET` request to `/v2/access/users/restrict`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_restricted_users<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<types::UserProfilePage>, Error<()>> {
        let url = format!("{}/v2/access/users/restrict", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_restricted_users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Search for creators

Answers one page of the creators who match a text.


Sends a `GET` request to `/v2/access/users/search`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `query`: Answer only what contains this text.
*/
    pub async fn search_users<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        query: Option<&'a str>,
    ) -> Result<
        ResponseValue<crate::Listing<crate::Open<crate::types::UserProfile>>>,
        Error<()>,
    > {
        let url = format!("{}/v2/access/users/search", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "search_users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a user

Answers the profile of a user, as the connected account sees it.


Sends a `GET` request to `/v2/access/users/{userId}`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
*/
    pub async fn get_user<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<crate::Open<crate::types::UserProfile>>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/{}", self.baseurl, encode_path(& user_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_user",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add a user to several user lists

Puts a user on up to five lists, and tells for each whether that went well.


Sends a `POST` request to `/v2/access/users/{userId}/lists`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
- `body`: Which lists.
*/
    pub async fn add_user_to_lists<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::UserListChoice,
    ) -> Result<ResponseValue<types::UserListAdditions>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/{}/lists", self.baseurl, encode_path(& user_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_user_to_lists",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the posts of a user

Answers one page of the posts of another user, as far as the connected account may see them.


Sends a `GET` request to `/v2/access/users/{userId}/posts`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
- `before_publish_time`: Cursor. The time of the last post of the previous page; the answer holds only posts published before.

- `include_post_counts`: Whether to answer `counters` as well.
- `limit`: Most items to answer in one page. What the server takes when it is left out is not documented.
- `pinned`: Whether to answer pinned posts as well.
- `sort_by`: What the order goes by.
- `sort_direction`: Which end comes first.
*/
    pub async fn list_user_posts<'a>(
        &'a self,
        user_id: &'a str,
        before_publish_time: Option<&'a str>,
        include_post_counts: Option<bool>,
        limit: Option<i64>,
        pinned: Option<bool>,
        sort_by: Option<&'a crate::PostOrder>,
        sort_direction: Option<&'a crate::SortDirection>,
    ) -> Result<ResponseValue<types::PostPage>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/{}/posts", self.baseurl, encode_path(& user_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "beforePublishTime",
                    &before_publish_time,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "includePostCounts",
                    &include_post_counts,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("pinned", &pinned))
            .query(&progenitor_client::QueryParam::new("sortBy", &sort_by))
            .query(&progenitor_client::QueryParam::new("sortDirection", &sort_direction))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_user_posts",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Restrict a user

Keeps a user from writing to the account. Asking twice does no more than asking once.


Sends a `POST` request to `/v2/access/users/{userId}/restrict`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
*/
    pub async fn restrict_user<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/{}/restrict", self.baseurl, encode_path(& user_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "restrict_user",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Lift the restriction of a user

Lets a user write to the account again.


Sends a `DELETE` request to `/v2/access/users/{userId}/restrict`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
*/
    pub async fn unrestrict_user<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/{}/restrict", self.baseurl, encode_path(& user_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "unrestrict_user",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the stories of a user

Answers the stories of a user that can be seen now.


Sends a `GET` request to `/v2/access/users/{userId}/stories`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
*/
    pub async fn list_user_stories<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Story>>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/{}/stories", self.baseurl, encode_path(& user_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_user_stories",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the lists of the vault

Answers one page of the lists that media of the account are kept in.


Sends a `GET` request to `/v2/access/vault/lists`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `query`: Answer only what contains this text.
*/
    pub async fn list_vault_lists<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        query: Option<&'a str>,
    ) -> Result<ResponseValue<types::VaultListPage>, Error<()>> {
        let url = format!("{}/v2/access/vault/lists", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_vault_lists",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a list of the vault

Makes an empty list.


Sends a `POST` request to `/v2/access/vault/lists`

Arguments:
- `body`: The list.
*/
    pub async fn create_vault_list<'a>(
        &'a self,
        body: &'a types::VaultListDraft,
    ) -> Result<ResponseValue<types::VaultList>, Error<()>> {
        let url = format!("{}/v2/access/vault/lists", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_vault_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a list of the vault

Deletes the list; its media stay in the vault.


Sends a `DELETE` request to `/v2/access/vault/lists/{listId}`

Arguments:
- `list_id`: Id of the list of the vault.
*/
    pub async fn delete_vault_list<'a>(
        &'a self,
        list_id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/vault/lists/{}", self.baseurl, encode_path(& list_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "delete_vault_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a list of the vault

Gives the list a name, and empties it if asked to.


Sends a `PATCH` request to `/v2/access/vault/lists/{listId}`

Arguments:
- `list_id`: Id of the list of the vault.
- `body`: What to change.
*/
    pub async fn update_vault_list<'a>(
        &'a self,
        list_id: i64,
        body: &'a types::VaultListUpdate,
    ) -> Result<ResponseValue<types::VaultList>, Error<()>> {
        let url = format!(
            "{}/v2/access/vault/lists/{}", self.baseurl, encode_path(& list_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_vault_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the media of a list of the vault

Answers one page of the media in one list.


Sends a `GET` request to `/v2/access/vault/lists/{listId}/media`

Arguments:
- `list_id`: Id of the list of the vault.
- `limit`: Most items to answer in one page.
- `media_type`: Answer only media of this kind.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `query`: Answer only what contains this text.
- `sort_by`: What the order goes by.
- `sort_direction`: Which end comes first.
*/
    pub async fn list_vault_list_media<'a>(
        &'a self,
        list_id: i64,
        limit: Option<i64>,
        media_type: Option<&'a crate::MediaType>,
        offset: Option<i64>,
        query: Option<&'a str>,
        sort_by: Option<&'a crate::VaultMediaOrder>,
        sort_direction: Option<&'a crate::SortDirection>,
    ) -> Result<ResponseValue<types::MediaPage>, Error<()>> {
        let url = format!(
            "{}/v2/access/vault/lists/{}/media", self.baseurl, encode_path(& list_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("mediaType", &media_type))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .query(&progenitor_client::QueryParam::new("sortBy", &sort_by))
            .query(&progenitor_client::QueryParam::new("sortDirection", &sort_direction))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_vault_list_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add media to a list of the vault

Puts up to 100 media of the vault into a list. Asking twice does no more than asking once.


Sends a `POST` request to `/v2/access/vault/lists/{listId}/media`

Arguments:
- `list_id`: Id of the list of the vault.
- `body`: Which media.
*/
    pub async fn add_vault_list_media<'a>(
        &'a self,
        list_id: i64,
        body: &'a types::VaultListAddition,
    ) -> Result<ResponseValue<types::VaultList>, Error<()>> {
        let url = format!(
            "{}/v2/access/vault/lists/{}/media", self.baseurl, encode_path(& list_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_vault_list_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the media of the vault

Answers one page of all media of the account.


Sends a `GET` request to `/v2/access/vault/media`

Arguments:
- `limit`: Most items to answer in one page.
- `list_id`: Id of a list; answer only the media in it.
- `media_type`: Answer only media of this kind.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `query`: Answer only what contains this text.
- `sort_by`: What the order goes by.
- `sort_direction`: Which end comes first.
*/
    pub async fn list_vault_media<'a>(
        &'a self,
        limit: Option<i64>,
        list_id: Option<i64>,
        media_type: Option<&'a crate::MediaType>,
        offset: Option<i64>,
        query: Option<&'a str>,
        sort_by: Option<&'a crate::VaultMediaOrder>,
        sort_direction: Option<&'a crate::SortDirection>,
    ) -> Result<ResponseValue<types::MediaPage>, Error<()>> {
        let url = format!("{}/v2/access/vault/media", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("listId", &list_id))
            .query(&progenitor_client::QueryParam::new("mediaType", &media_type))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .query(&progenitor_client::QueryParam::new("sortBy", &sort_by))
            .query(&progenitor_client::QueryParam::new("sortDirection", &sort_direction))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_vault_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the connections

Answers one page of the accounts that are or were connected to the organisation.


Sends a `GET` request to `/v2/account/connections`

Arguments:
- `imported`: `true` for imported connections alone, `false` for those made by Link alone.
- `limit`: Most items to answer in one page. Bounds are not stated.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `status`: Answer only connections in this state.
*/
    pub async fn list_connections<'a>(
        &'a self,
        imported: Option<&'a crate::TrueOrFalse>,
        limit: Option<i64>,
        offset: Option<i64>,
        status: Option<&'a crate::ConnectionStatus>,
    ) -> Result<ResponseValue<types::ConnectionPage>, Error<()>> {
        let url = format!("{}/v2/account/connections", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("imported", &imported))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_connections",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Import a connection

Makes a connection of a session that the caller already has, without Link. What it takes are secrets.


Sends a `POST` request to `/v2/account/connections/import`

Arguments:
- `body`: The session.
*/
    pub async fn import_connection<'a>(
        &'a self,
        body: &'a types::ConnectionImport,
    ) -> Result<ResponseValue<types::Connection>, Error<()>> {
        let url = format!("{}/v2/account/connections/import", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "import_connection",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Renew the session of an imported connection

Gives an imported connection a newer session of the same user of the platform. What it takes are secrets.


Sends a `PATCH` request to `/v2/account/connections/import/{connectionId}`

Arguments:
- `connection_id`: Id of the connection, as `conn_…`.
- `body`: The newer session.
*/
    pub async fn update_imported_connection<'a>(
        &'a self,
        connection_id: &'a str,
        body: &'a types::SessionUpdate,
    ) -> Result<ResponseValue<types::Connection>, Error<()>> {
        let url = format!(
            "{}/v2/account/connections/import/{}", self.baseurl, encode_path(&
            connection_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_imported_connection",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Disconnect an account

Ends the connection for good, and with it what it costs. To keep its record, invalidate it instead.


Sends a `DELETE` request to `/v2/account/connections/{connectionId}`

Arguments:
- `connection_id`: Id of the connection, as `conn_…`.
*/
    pub async fn disconnect_connection<'a>(
        &'a self,
        connection_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/account/connections/{}", self.baseurl, encode_path(& connection_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "disconnect_connection",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Let a connection expire

Ends the session of the connection and keeps its record, so that the user can connect it again.


Sends a `POST` request to `/v2/account/connections/{connectionId}/invalidate`

Arguments:
- `connection_id`: Id of the connection, as `conn_…`.
*/
    pub async fn invalidate_connection<'a>(
        &'a self,
        connection_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/account/connections/{}/invalidate", self.baseurl, encode_path(&
            connection_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "invalidate_connection",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the settings of a connection

Answers what the connection has otherwise than the organisation, and how much it stores.


Sends a `GET` request to `/v2/account/connections/{connectionId}/settings`

Arguments:
- `connection_id`: Id of the connection, as `conn_…`.
*/
    pub async fn get_connection_settings<'a>(
        &'a self,
        connection_id: &'a str,
    ) -> Result<ResponseValue<types::ConnectionSettings>, Error<()>> {
        let url = format!(
            "{}/v2/account/connections/{}/settings", self.baseurl, encode_path(&
            connection_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_connection_settings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change the settings of a connection

Changes what is sent and leaves the rest as it is. `settings: null` takes back all that the connection has
otherwise than the organisation.


Sends a `PATCH` request to `/v2/account/connections/{connectionId}/settings`

Arguments:
- `connection_id`: Id of the connection, as `conn_…`.
- `body`: What to change.
*/
    pub async fn update_connection_settings<'a>(
        &'a self,
        connection_id: &'a str,
        body: &'a types::ConnectionSettingsUpdate,
    ) -> Result<ResponseValue<types::ConnectionSettingsChange>, Error<()>> {
        let url = format!(
            "{}/v2/account/connections/{}/settings", self.baseurl, encode_path(&
            connection_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_connection_settings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the settings of the organisation

Answers what new connections start with. Needs a key with the scope `ACCOUNT`, as all of `/v2/account` does.


Sends a `GET` request to `/v2/account/settings`

*/
    pub async fn get_organisation_settings<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::OrganisationSettings>, Error<()>> {
        let url = format!("{}/v2/account/settings", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_organisation_settings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change the settings of the organisation

Changes what is sent and leaves the rest as it is. With `applyToExistingConnections` the new settings reach
the connections that are there already, which may remove media that they have stored.


Sends a `PATCH` request to `/v2/account/settings`

Arguments:
- `body`: What to change.
*/
    pub async fn update_organisation_settings<'a>(
        &'a self,
        body: &'a types::OrganisationSettingsUpdate,
    ) -> Result<ResponseValue<types::OrganisationSettingsChange>, Error<()>> {
        let url = format!("{}/v2/account/settings", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_organisation_settings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Tell whose the key is

Answers the organisation that the key belongs to, and what the key may do.


Sends a `GET` request to `/v2/account/whoami`

*/
    pub async fn get_whoami<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Whoami>, Error<()>> {
        let url = format!("{}/v2/account/whoami", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_whoami",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the rules of signing

Answers the rules by which requests to the platform are signed now. The organisation may ask once a minute.


Sends a `GET` request to `/v2/dynamic-rules`

*/
    pub async fn get_dynamic_rules<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::CurrentDynamicRules>, Error<()>> {
        let url = format!("{}/v2/dynamic-rules", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_dynamic_rules",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sign a request to the platform

Answers the headers that a request to the platform needs. The organisation may ask ten times a minute.


Sends a `POST` request to `/v2/dynamic-rules/sign`

Arguments:
- `body`: What is to be signed.
*/
    pub async fn sign_request<'a>(
        &'a self,
        body: &'a types::SignRequest,
    ) -> Result<ResponseValue<types::SignResult>, Error<()>> {
        let url = format!("{}/v2/dynamic-rules/sign", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "sign_request",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the state of the rules of signing

Answers which revisions there are, without the rules themselves.


Sends a `GET` request to `/v2/dynamic-rules/status`

*/
    pub async fn get_dynamic_rules_status<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::DynamicRulesStatus>, Error<()>> {
        let url = format!("{}/v2/dynamic-rules/status", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_dynamic_rules_status",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Start a Link session

Answers the address to send a user to, who logs in there and connects the account. The address is good for 30
to 60 minutes. Afterwards the user comes back to `redirectUrl` with the outcome in its query.


Sends a `POST` request to `/v2/link/init`

Arguments:
- `body`: How the session is to go; an empty object will do.
*/
    pub async fn start_link<'a>(
        &'a self,
        body: &'a types::LinkRequest,
    ) -> Result<ResponseValue<types::LinkSession>, Error<()>> {
        let url = format!("{}/v2/link/init", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "start_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the state of a Link session

Tells how far the user has come. Once the session is complete it may hold the raw session of the account:
never log what it answers.


Sends a `GET` request to `/v2/link/{clientSecret}`

Arguments:
- `client_secret`: What opens the Link session, as `cs_…`. Treat it as a secret.
*/
    pub async fn get_link<'a>(
        &'a self,
        client_secret: &'a str,
    ) -> Result<ResponseValue<types::LinkState>, Error<()>> {
        let url = format!(
            "{}/v2/link/{}", self.baseurl, encode_path(& client_secret.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Cancel a Link session

Ends the session, whatever its state. Asking twice does no more than asking once.


Sends a `DELETE` request to `/v2/link/{clientSecret}`

Arguments:
- `client_secret`: What opens the Link session, as `cs_…`. Treat it as a secret.
*/
    pub async fn cancel_link<'a>(
        &'a self,
        client_secret: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/link/{}", self.baseurl, encode_path(& client_secret.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "cancel_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get several stored media

Answers up to 100 media with all their variants. It reads, and changes nothing.


Sends a `POST` request to `/v2/vault-plus/batch`

Arguments:
- `body`: Which media.
*/
    pub async fn batch_stored_media<'a>(
        &'a self,
        body: &'a types::StoredMediaQuery,
    ) -> Result<ResponseValue<types::StoredMediaBatch>, Error<()>> {
        let url = format!("{}/v2/vault-plus/batch", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "batch_stored_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List stored media

Answers one page of the media of the connection that are stored or about to be.


Sends a `GET` request to `/v2/vault-plus/list`

Arguments:
- `content_type`: Answer only media with a variant of exactly this media type.
- `cursor`: Where the page begins: `nextCursor` of the page before.
- `limit`: Most items to answer in one page. Bounds are not stated.
- `source`: Answer only media from this place.
- `status`: Answer only media with a variant in this state.
*/
    pub async fn list_stored_media<'a>(
        &'a self,
        content_type: Option<&'a str>,
        cursor: Option<&'a str>,
        limit: Option<i64>,
        source: Option<&'a crate::MediaOrigin>,
        status: Option<&'a crate::StorageStatus>,
    ) -> Result<ResponseValue<types::StoredMediaPage>, Error<()>> {
        let url = format!("{}/v2/vault-plus/list", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("contentType", &content_type))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("source", &source))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_stored_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Query stored media

Answers one page of the media of the connection that are stored or about to be. It takes the place of
`listStoredMedia`.


Sends a `GET` request to `/v2/vault-plus/media`

Arguments:
- `content_type`: Answer only media with a variant of exactly this media type.
- `created_at_from`: Answer only media first stored at this moment or later, as an ISO 8601 date and time.
- `cursor`: Where the page begins: `nextCursor` of the page before.
- `duration_max`: Greatest length, in seconds. Bounds are not stated.
- `duration_min`: Shortest length, in seconds. Bounds are not stated.
- `status`: Answer only media with a variant in this state.
- `type_`: Answer only media of this type.
*/
    pub async fn query_stored_media<'a>(
        &'a self,
        content_type: Option<&'a str>,
        created_at_from: Option<&'a str>,
        cursor: Option<&'a str>,
        duration_max: Option<f64>,
        duration_min: Option<f64>,
        status: Option<&'a crate::StorageStatus>,
        type_: Option<&'a crate::StoredMediaType>,
    ) -> Result<ResponseValue<types::StoredMediaPage>, Error<()>> {
        let url = format!("{}/v2/vault-plus/media", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("contentType", &content_type))
            .query(
                &progenitor_client::QueryParam::new("createdAtFrom", &created_at_from),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("durationMax", &duration_max))
            .query(&progenitor_client::QueryParam::new("durationMin", &duration_min))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "query_stored_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete all stored media

Removes everything that is stored for the connection. It takes the place of `purgeStoredMedia`.


Sends a `DELETE` request to `/v2/vault-plus/media`

*/
    pub async fn delete_all_stored_media<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::PurgeResult>, Error<()>> {
        let url = format!("{}/v2/vault-plus/media", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_all_stored_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete all stored media of a connection

Removes everything that is stored for the connection; the platform keeps its own.


Sends a `DELETE` request to `/v2/vault-plus/purge`

*/
    pub async fn purge_stored_media<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::PurgeResult>, Error<()>> {
        let url = format!("{}/v2/vault-plus/purge", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "purge_stored_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the storage of the organisation

Counts what all connections of the organisation store. It takes the place of `getStorageStats`.


Sends a `GET` request to `/v2/vault-plus/stats`

*/
    pub async fn get_organisation_storage<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::OrganisationStorage>, Error<()>> {
        let url = format!("{}/v2/vault-plus/stats", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_organisation_storage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the storage of a connection

Counts the media of the connection that are stored or about to be. It takes the place of `getStorageStatus`.


Sends a `GET` request to `/v2/vault-plus/status`

*/
    pub async fn get_connection_storage<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ConnectionStorage>, Error<()>> {
        let url = format!("{}/v2/vault-plus/status", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_connection_storage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Store the media of a vault list

Puts all media of a list of the vault in line to be stored.


Sends a `POST` request to `/v2/vault-plus/store/list/{listId}`

Arguments:
- `list_id`: Id of the list of the vault.
*/
    pub async fn store_vault_list<'a>(
        &'a self,
        list_id: &'a str,
    ) -> Result<ResponseValue<types::QueuedStorage>, Error<()>> {
        let url = format!(
            "{}/v2/vault-plus/store/list/{}", self.baseurl, encode_path(& list_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "store_vault_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get how much the organisation stores

Counts what all connections of the organisation store.


Sends a `GET` request to `/v2/vault-plus/store/stats`

*/
    pub async fn get_storage_stats<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::OrganisationStorage>, Error<()>> {
        let url = format!("{}/v2/vault-plus/store/stats", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_storage_stats",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get how much a connection stores

Counts the media of the connection that are stored or about to be.


Sends a `GET` request to `/v2/vault-plus/store/status`

*/
    pub async fn get_storage_status<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ConnectionStorage>, Error<()>> {
        let url = format!("{}/v2/vault-plus/store/status", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_storage_status",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a stored media item

Answers one media item with all its variants.


Sends a `GET` request to `/v2/vault-plus/{mediaId}`

Arguments:
- `media_id`: Id of the media on the platform.
*/
    pub async fn get_stored_media<'a>(
        &'a self,
        media_id: &'a str,
    ) -> Result<ResponseValue<types::StoredMedia>, Error<()>> {
        let url = format!(
            "{}/v2/vault-plus/{}", self.baseurl, encode_path(& media_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_stored_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a stored media item

Removes what is stored of the media item; the platform keeps its own.


Sends a `DELETE` request to `/v2/vault-plus/{mediaId}`

Arguments:
- `media_id`: Id of the media on the platform.
*/
    pub async fn delete_stored_media<'a>(
        &'a self,
        media_id: &'a str,
    ) -> Result<ResponseValue<types::StoredMediaRemoval>, Error<()>> {
        let url = format!(
            "{}/v2/vault-plus/{}", self.baseurl, encode_path(& media_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_stored_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
