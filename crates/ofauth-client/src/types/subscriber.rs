// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A user who subscribes to the account, or did.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Subscriber {
    /// Picture of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    /// Small pictures of a user.
    #[serde(
        rename = "avatarThumbs",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub avatar_thumbs: ::std::option::Option<AvatarThumbs>,
    /// What the account can do with the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub capabilities: ::std::option::Option<SubscriberCapabilities>,
    /// The name that the account has given the subscriber.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Id of a user of the platform.
    pub id: UserId,
    /// Whether the account has blocked the user.
    #[serde(
        rename = "isBlocked",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_blocked: ::std::option::Option<bool>,
    /// Whether the account has restricted the user.
    #[serde(
        rename = "isRestricted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_restricted: ::std::option::Option<bool>,
    /// Whether the platform has verified the account.
    #[serde(
        rename = "isVerified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_verified: ::std::option::Option<bool>,
    /// When the user was last seen.
    #[serde(rename = "lastSeen", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_seen: ::std::option::Option<crate::Timestamp>,
    /// The account's lists that the user is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lists: ::std::option::Option<::std::vec::Vec<UserListReference>>,
    /// Display name.
    pub name: ::std::string::String,
    /// What the subscriber has paid.
    pub spending: SubscriberSpending,
    /// The subscription.
    pub subscription: SubscriberTerms,
    /// Name in the address of the profile.
    pub username: ::std::string::String,
}
/// What the account can do with a subscriber.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberCapabilities {
    /// Whether the account can block the user.
    #[serde(rename = "canBlock", skip_serializing_if = "::std::option::Option::is_none")]
    pub can_block: ::std::option::Option<bool>,
    /// Whether the user can receive messages.
    #[serde(
        rename = "canReceiveMessages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_receive_messages: ::std::option::Option<bool>,
    /// Whether the account can report the user.
    #[serde(
        rename = "canReport",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_report: ::std::option::Option<bool>,
    /// Whether the account can restrict the user.
    #[serde(
        rename = "canRestrict",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_restrict: ::std::option::Option<bool>,
    /// Whether the account can send the user a trial.
    #[serde(
        rename = "canSendTrial",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_send_trial: ::std::option::Option<bool>,
    /// Whether the subscription can be ended.
    #[serde(
        rename = "canUnsubscribe",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_unsubscribe: ::std::option::Option<bool>,
}
/// A discount for one subscriber.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SubscriberDiscount {
    /// The discount, in percent.
    pub discount: u32,
    /// How long it lasts, in months.
    pub period: u32,
}
/// Filter for subscribers. The vendor types all of it as text, and says no more.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberFilter {
    /// How long they have subscribed, in a form that is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<::std::string::String>,
    /// Whether they are online.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub online: ::std::option::Option<crate::Flag>,
    /// Id of the promotion that they came by.
    #[serde(rename = "promoId", skip_serializing_if = "::std::option::Option::is_none")]
    pub promo_id: ::std::option::Option<::std::string::String>,
    /// How much they have tipped, in a form that is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tips: ::std::option::Option<::std::string::String>,
    /// How much they have spent, in a form that is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_spent: ::std::option::Option<::std::string::String>,
    /// Id of the trial link that they came by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trial_id: ::std::option::Option<::std::string::String>,
}
/// The name by which the account sees a subscriber.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SubscriberName {
    /// Display name.
    #[serde(rename = "displayName")]
    pub display_name: ::std::string::String,
}
/// The account's note about a subscriber.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SubscriberNote {
    /// The note; an empty one removes it (not documented).
    pub notice: ::std::string::String,
}
/// One page of subscribers.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SubscriberPage {
    /// Whether further subscribers follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The subscribers.
    pub list: ::std::vec::Vec<Subscriber>,
}
/// What a subscriber has paid.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberSpending {
    /// For messages, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub messages: ::std::option::Option<crate::Decimal>,
    /// For posts, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub posts: ::std::option::Option<crate::Decimal>,
    /// For streams, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub streams: ::std::option::Option<crate::Decimal>,
    /// For subscribing, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscriptions: ::std::option::Option<crate::Decimal>,
    /// Tips, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tips: ::std::option::Option<crate::Decimal>,
    /// All of it, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<crate::Decimal>,
}
/// State of a subscription.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberTerms {
    /// When the discount ended.
    #[serde(
        rename = "discountFinishedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub discount_finished_at: ::std::option::Option<crate::Timestamp>,
    /// The discount, in percent.
    #[serde(
        rename = "discountPercent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub discount_percent: ::std::option::Option<crate::Decimal>,
    /// How long the discount lasts, in months.
    #[serde(
        rename = "discountPeriod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub discount_period: ::std::option::Option<u64>,
    /// When the discount began.
    #[serde(
        rename = "discountStartedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub discount_started_at: ::std::option::Option<crate::Timestamp>,
    /// When it ends, or ended.
    #[serde(
        rename = "expiresAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_at: ::std::option::Option<crate::Timestamp>,
    /// The periods for which it was paid.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub history: ::std::option::Option<::std::vec::Vec<SubscriptionPeriod>>,
    /// Whether it is running.
    #[serde(rename = "isActive", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    /// Whether the promotion has ended.
    #[serde(
        rename = "isExpired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_expired: ::std::option::Option<bool>,
    /// What it costs, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<crate::Decimal>,
    /// What it costs without a discount, in US dollars.
    #[serde(
        rename = "regularPrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub regular_price: ::std::option::Option<crate::Decimal>,
    /// When it was last renewed.
    #[serde(
        rename = "renewedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub renewed_at: ::std::option::Option<crate::Timestamp>,
    /// When it began.
    #[serde(
        rename = "subscribedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_at: ::std::option::Option<crate::Timestamp>,
}
