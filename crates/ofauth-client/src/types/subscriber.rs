// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A user who subscribes to the account, or did.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Subscriber {
    /// Picture of the user.
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    /// Small pictures of a user.
    #[cfg_attr(feature = "schemars", schemars(rename = "avatarThumbs"))]
    pub avatar_thumbs: ::std::option::Option<AvatarThumbs>,
    /// What the account can do with the user.
    pub capabilities: ::std::option::Option<SubscriberCapabilities>,
    /// The name that the account has given the subscriber.
    #[cfg_attr(feature = "schemars", schemars(rename = "displayName"))]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Id of a user of the platform.
    pub id: UserId,
    /// Whether the account has blocked the user.
    #[cfg_attr(feature = "schemars", schemars(rename = "isBlocked"))]
    pub is_blocked: ::std::option::Option<bool>,
    /// Whether the account has restricted the user.
    #[cfg_attr(feature = "schemars", schemars(rename = "isRestricted"))]
    pub is_restricted: ::std::option::Option<bool>,
    /// Whether the platform has verified the account.
    #[cfg_attr(feature = "schemars", schemars(rename = "isVerified"))]
    pub is_verified: ::std::option::Option<bool>,
    /// When the user was last seen.
    #[cfg_attr(feature = "schemars", schemars(rename = "lastSeen"))]
    pub last_seen: ::std::option::Option<crate::Timestamp>,
    /// The account's lists that the user is on.
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
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberCapabilities {
    /// Whether the account can block the user.
    #[cfg_attr(feature = "schemars", schemars(rename = "canBlock"))]
    pub can_block: ::std::option::Option<bool>,
    /// Whether the user can receive messages.
    #[cfg_attr(feature = "schemars", schemars(rename = "canReceiveMessages"))]
    pub can_receive_messages: ::std::option::Option<bool>,
    /// Whether the account can report the user.
    #[cfg_attr(feature = "schemars", schemars(rename = "canReport"))]
    pub can_report: ::std::option::Option<bool>,
    /// Whether the account can restrict the user.
    #[cfg_attr(feature = "schemars", schemars(rename = "canRestrict"))]
    pub can_restrict: ::std::option::Option<bool>,
    /// Whether the account can send the user a trial.
    #[cfg_attr(feature = "schemars", schemars(rename = "canSendTrial"))]
    pub can_send_trial: ::std::option::Option<bool>,
    /// Whether the subscription can be ended.
    #[cfg_attr(feature = "schemars", schemars(rename = "canUnsubscribe"))]
    pub can_unsubscribe: ::std::option::Option<bool>,
}
/// A discount for one subscriber.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SubscriberDiscount {
    /// The discount, in percent.
    pub discount: u32,
    /// How long it lasts, in months.
    pub period: u32,
}
/// Filter for subscribers. The vendor types all of it as text, and says no more.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberFilter {
    /// How long they have subscribed, in a form that is not documented.
    pub duration: ::std::option::Option<::std::string::String>,
    /// Whether they are online.
    pub online: ::std::option::Option<crate::Flag>,
    /// Id of the promotion that they came by.
    #[cfg_attr(feature = "schemars", schemars(rename = "promoId"))]
    pub promo_id: ::std::option::Option<::std::string::String>,
    /// How much they have tipped, in a form that is not documented.
    pub tips: ::std::option::Option<::std::string::String>,
    /// How much they have spent, in a form that is not documented.
    pub total_spent: ::std::option::Option<::std::string::String>,
    /// Id of the trial link that they came by.
    pub trial_id: ::std::option::Option<::std::string::String>,
}
/// The name by which the account sees a subscriber.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SubscriberName {
    /// Display name.
    #[cfg_attr(feature = "schemars", schemars(rename = "displayName"))]
    pub display_name: ::std::string::String,
}
/// The account's note about a subscriber.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SubscriberNote {
    /// The note; an empty one removes it (not documented).
    pub notice: ::std::string::String,
}
/// One page of subscribers.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SubscriberPage {
    /// Whether further subscribers follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The subscribers.
    pub list: ::std::vec::Vec<Subscriber>,
}
/// What a subscriber has paid.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberSpending {
    /// For messages, in US dollars.
    pub messages: ::std::option::Option<crate::Decimal>,
    /// For posts, in US dollars.
    pub posts: ::std::option::Option<crate::Decimal>,
    /// For streams, in US dollars.
    pub streams: ::std::option::Option<crate::Decimal>,
    /// For subscribing, in US dollars.
    pub subscriptions: ::std::option::Option<crate::Decimal>,
    /// Tips, in US dollars.
    pub tips: ::std::option::Option<crate::Decimal>,
    /// The total, in US dollars.
    pub total: ::std::option::Option<crate::Decimal>,
}
/// State of a subscription.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriberTerms {
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
    /// When it ends, or ended.
    #[cfg_attr(feature = "schemars", schemars(rename = "expiresAt"))]
    pub expires_at: ::std::option::Option<crate::Timestamp>,
    /// The periods for which it was paid.
    pub history: ::std::option::Option<::std::vec::Vec<SubscriptionPeriod>>,
    /// Whether it is running.
    #[cfg_attr(feature = "schemars", schemars(rename = "isActive"))]
    pub is_active: ::std::option::Option<bool>,
    /// Whether the promotion has ended.
    #[cfg_attr(feature = "schemars", schemars(rename = "isExpired"))]
    pub is_expired: ::std::option::Option<bool>,
    /// What it costs, in US dollars.
    pub price: ::std::option::Option<crate::Decimal>,
    /// What it costs without a discount, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "regularPrice"))]
    pub regular_price: ::std::option::Option<crate::Decimal>,
    /// When it was last renewed.
    #[cfg_attr(feature = "schemars", schemars(rename = "renewedAt"))]
    pub renewed_at: ::std::option::Option<crate::Timestamp>,
    /// When it began.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribedAt"))]
    pub subscribed_at: ::std::option::Option<crate::Timestamp>,
}
