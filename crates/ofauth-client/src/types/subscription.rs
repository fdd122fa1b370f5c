// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A creator whom the account subscribes to, or did.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Subscription {
    /// Picture of the user.
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    /// Small pictures of a user.
    #[cfg_attr(feature = "schemars", schemars(rename = "avatarThumbs"))]
    pub avatar_thumbs: ::std::option::Option<AvatarThumbs>,
    /// When it ends, or ended.
    #[cfg_attr(feature = "schemars", schemars(rename = "expiredAt"))]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    /// Id of a user of the platform.
    pub id: UserId,
    /// Whether it is running.
    #[cfg_attr(feature = "schemars", schemars(rename = "isActive"))]
    pub is_active: ::std::option::Option<bool>,
    /// The account's lists that the creator is on.
    pub lists: ::std::option::Option<::std::vec::Vec<UserListReference>>,
    /// What the account paid for messages, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "messagesSumm"))]
    pub messages_summ: ::std::option::Option<crate::Decimal>,
    /// Display name.
    pub name: ::std::string::String,
    /// What the account paid for posts, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "postsSumm"))]
    pub posts_summ: ::std::option::Option<crate::Decimal>,
    /// When it was last renewed.
    #[cfg_attr(feature = "schemars", schemars(rename = "renewedAt"))]
    pub renewed_at: ::std::option::Option<crate::Timestamp>,
    /// What the account paid for streams, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "streamsSumm"))]
    pub streams_summ: ::std::option::Option<crate::Decimal>,
    /// When it began.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribedAt"))]
    pub subscribed_at: ::std::option::Option<crate::Timestamp>,
    /// What the account paid for subscribing, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribesSumm"))]
    pub subscribes_summ: ::std::option::Option<crate::Decimal>,
    /// What it costs, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscriptionPrice"))]
    pub subscription_price: ::std::option::Option<crate::Decimal>,
    /// Tips of the account, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipsSumm"))]
    pub tips_summ: ::std::option::Option<crate::Decimal>,
    /// What the account paid in all, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "totalSumm"))]
    pub total_summ: ::std::option::Option<crate::Decimal>,
    /// Name in the address of the profile.
    pub username: ::std::string::String,
}
/// Number of subscriptions and subscribers.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SubscriptionCounts {
    /// Number of bookmarks.
    pub bookmarks: ::std::option::Option<u64>,
    /// Who follows the account.
    pub subscribers: SubscriptionTally,
    /// Whom the account follows.
    pub subscriptions: SubscriptionTally,
}
/// A period for which a subscription was paid.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionEntry {
    /// When it ends.
    #[cfg_attr(feature = "schemars", schemars(rename = "expireDate"))]
    pub expire_date: crate::Timestamp,
    /// What was paid, in US dollars.
    pub price: crate::Decimal,
    /// When it begins.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribeDate"))]
    pub subscribe_date: crate::Timestamp,
}
/// Filter for subscriptions.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionFilter {
    /// Whether the creator is online.
    pub online: ::std::option::Option<crate::Flag>,
    /// Whether it costs something.
    pub paid: ::std::option::Option<crate::Flag>,
}
/// The periods for which a subscription was paid.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SubscriptionHistory {
    /// Whether there are more.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The periods.
    pub list: ::std::vec::Vec<SubscriptionEntry>,
}
/// Id of one paid period of a subscription.
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
pub struct SubscriptionId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for SubscriptionId {
    type Target = i64;
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<SubscriptionId> for i64 {
    #[inline]
    fn from(value: SubscriptionId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for SubscriptionId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for SubscriptionId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for SubscriptionId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for SubscriptionId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for SubscriptionId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// One page of subscriptions.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SubscriptionPage {
    /// Whether further subscriptions follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The subscriptions.
    pub list: ::std::vec::Vec<Subscription>,
}
/// A period for which a subscription was paid.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionPeriod {
    /// The platform's name for what happened.
    pub action: ::std::option::Option<::std::string::String>,
    /// When it was cancelled, if it was.
    #[cfg_attr(feature = "schemars", schemars(rename = "cancelDate"))]
    pub cancel_date: ::std::option::Option<crate::Timestamp>,
    /// When it was paid.
    pub date: ::std::option::Option<crate::Timestamp>,
    /// The discount, in percent.
    pub discount: ::std::option::Option<crate::Decimal>,
    /// How long it is, in days.
    pub duration: ::std::option::Option<u64>,
    /// Id of the earning behind a payment.
    #[cfg_attr(feature = "schemars", schemars(rename = "earningId"))]
    pub earning_id: ::std::option::Option<EarningId>,
    /// When it ends.
    #[cfg_attr(feature = "schemars", schemars(rename = "expireDate"))]
    pub expire_date: ::std::option::Option<crate::Timestamp>,
    /// Id of one paid period of a subscription.
    pub id: ::std::option::Option<SubscriptionId>,
    /// Whether it is the one that is running.
    #[cfg_attr(feature = "schemars", schemars(rename = "isCurrent"))]
    pub is_current: ::std::option::Option<bool>,
    /// When that offer ended.
    #[cfg_attr(feature = "schemars", schemars(rename = "offerEnd"))]
    pub offer_end: ::std::option::Option<crate::Timestamp>,
    /// When the offer began that it was bought under.
    #[cfg_attr(feature = "schemars", schemars(rename = "offerStart"))]
    pub offer_start: ::std::option::Option<crate::Timestamp>,
    /// What was paid, in US dollars.
    pub price: ::std::option::Option<crate::Decimal>,
    /// What it costs without a discount, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "regularPrice"))]
    pub regular_price: ::std::option::Option<crate::Decimal>,
    /// When it begins.
    #[cfg_attr(feature = "schemars", schemars(rename = "startDate"))]
    pub start_date: ::std::option::Option<crate::Timestamp>,
    /// Id of the subscriber.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscriberId"))]
    pub subscriber_id: ::std::option::Option<UserId>,
    /// The platform's name for the kind of subscription.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Id of the creator.
    #[cfg_attr(feature = "schemars", schemars(rename = "userId"))]
    pub user_id: ::std::option::Option<UserId>,
}
/// How many there are of each kind.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionTally {
    /// Number of active ones.
    pub active: ::std::option::Option<u64>,
    /// Number of active ones whose user is online; of subscribers.
    #[cfg_attr(feature = "schemars", schemars(rename = "activeOnline"))]
    pub active_online: ::std::option::Option<u64>,
    /// Number of all of them, in any state.
    pub all: ::std::option::Option<u64>,
    /// Number of those that need attention; of subscriptions.
    pub attention: ::std::option::Option<u64>,
    /// Number of blocked ones.
    pub blocked: ::std::option::Option<u64>,
    /// Number of those that have ended.
    pub expired: ::std::option::Option<u64>,
    /// Number of muted ones.
    pub muted: ::std::option::Option<u64>,
    /// Number of restricted ones.
    pub restricted: ::std::option::Option<u64>,
}
/// Price, state and revenue of a subscription.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionTerms {
    /// When the discount ended.
    #[cfg_attr(feature = "schemars", schemars(rename = "discountFinishedAt"))]
    pub discount_finished_at: ::std::option::Option<crate::Timestamp>,
    /// The discount, in percent.
    #[cfg_attr(feature = "schemars", schemars(rename = "discountPercent"))]
    pub discount_percent: ::std::option::Option<crate::Decimal>,
    /// How long the discount lasts, in months.
    #[cfg_attr(feature = "schemars", schemars(rename = "discountPeriod"))]
    pub discount_period: ::std::option::Option<u64>,
    /// When the discount began.
    #[cfg_attr(feature = "schemars", schemars(rename = "discountStartedAt"))]
    pub discount_started_at: ::std::option::Option<crate::Timestamp>,
    /// How long it has lasted, in words.
    pub duration: ::std::option::Option<::std::string::String>,
    /// When it ends, or ended.
    #[cfg_attr(feature = "schemars", schemars(rename = "expiredAt"))]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    /// Whether a paid period is running.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasActivePaidSubscriptions"))]
    pub has_active_paid_subscriptions: ::std::option::Option<bool>,
    /// Whether its posts are muted.
    #[cfg_attr(feature = "schemars", schemars(rename = "isMuted"))]
    pub is_muted: ::std::option::Option<bool>,
    /// What the subscriber paid for messages, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "messagesSumm"))]
    pub messages_summ: ::std::option::Option<crate::Decimal>,
    /// What the next period costs, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "newPrice"))]
    pub new_price: ::std::option::Option<crate::Decimal>,
    /// What the subscriber paid for posts, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "postsSumm"))]
    pub posts_summ: ::std::option::Option<crate::Decimal>,
    /// What was paid last, in US dollars.
    pub price: ::std::option::Option<crate::Decimal>,
    /// What it costs without a discount, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "regularPrice"))]
    pub regular_price: ::std::option::Option<crate::Decimal>,
    /// When it was last renewed.
    #[cfg_attr(feature = "schemars", schemars(rename = "renewedAt"))]
    pub renewed_at: ::std::option::Option<crate::Timestamp>,
    /// Whether its posts are shown in the feed.
    #[cfg_attr(feature = "schemars", schemars(rename = "showPostsInFeed"))]
    pub show_posts_in_feed: ::std::option::Option<bool>,
    /// State of the subscription, as the platform names it.
    pub status: ::std::option::Option<::std::string::String>,
    /// What the subscriber paid for streams, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "streamsSumm"))]
    pub streams_summ: ::std::option::Option<crate::Decimal>,
    /// When it began.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribeAt"))]
    pub subscribe_at: ::std::option::Option<crate::Timestamp>,
    /// What a month costs, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribePrice"))]
    pub subscribe_price: ::std::option::Option<crate::Decimal>,
    /// The periods for which it was paid.
    pub subscribes: ::std::option::Option<::std::vec::Vec<SubscriptionPeriod>>,
    /// What the subscriber paid for subscribing, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribesSumm"))]
    pub subscribes_summ: ::std::option::Option<crate::Decimal>,
    /// Tips of the subscriber, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipsSumm"))]
    pub tips_summ: ::std::option::Option<crate::Decimal>,
    /// What the subscriber paid in all, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "totalSumm"))]
    pub total_summ: ::std::option::Option<crate::Decimal>,
    /// Why it was ended, as the platform names it.
    #[cfg_attr(feature = "schemars", schemars(rename = "unsubscribeReason"))]
    pub unsubscribe_reason: ::std::option::Option<::std::string::String>,
}
