// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A discount for new subscribers.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Promotion {
    /// Whether the connected account can use it.
    #[serde(rename = "canClaim", skip_serializing_if = "::std::option::Option::is_none")]
    pub can_claim: ::std::option::Option<bool>,
    /// Number of users who have used it.
    #[serde(
        rename = "claimsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub claims_count: ::std::option::Option<u64>,
    /// When it was made.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// When it ends, or ended.
    #[serde(
        rename = "finishedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub finished_at: ::std::option::Option<crate::Timestamp>,
    /// Whether another promotion belongs to it.
    #[serde(
        rename = "hasRelatedPromo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_related_promo: ::std::option::Option<bool>,
    /// Id of a promotion.
    pub id: PromotionId,
    /// Whether the promotion has ended.
    #[serde(
        rename = "isFinished",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_finished: ::std::option::Option<bool>,
    /// Message to the users who see it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// What a subscription costs with it, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<crate::Decimal>,
    /// The message as the author entered it.
    #[serde(
        rename = "rawMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub raw_message: ::std::option::Option<::std::string::String>,
    /// Number of users who can use it.
    #[serde(
        rename = "subscribeCounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_counts: ::std::option::Option<u64>,
    /// How long it lasts for each of them, in days.
    #[serde(
        rename = "subscribeDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_days: ::std::option::Option<u64>,
    /// Audience, as the platform names it.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
/// A promotion to start.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct PromotionDraft {
    /// The discount, in percent.
    pub discount: u32,
    /// How long it runs, in days.
    #[serde(rename = "finishDays")]
    pub finish_days: u32,
    /// Message to the users who see it.
    pub message: ::std::string::String,
    /// Number of users who can use it. It has no maximum.
    #[serde(rename = "subscribeCounts")]
    pub subscribe_counts: u64,
    /// How long the discount lasts for each of them, in days.
    #[serde(rename = "subscribeDays")]
    pub subscribe_days: u32,
    /// Audience, in names of the platform that are not documented.
    #[serde(rename = "type")]
    pub type_: ::std::vec::Vec<::std::string::String>,
}
/// Id of a promotion.
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
/// What to change in a promotion.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PromotionUpdate {
    /// The discount, in percent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub discount: ::std::option::Option<u32>,
    /// How long it runs, in days.
    #[serde(
        rename = "finishDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub finish_days: ::std::option::Option<u32>,
    /// Message to the users who see it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Number of users who can use it. It has no maximum.
    #[serde(
        rename = "subscribeCounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_counts: ::std::option::Option<u64>,
    /// How long the discount lasts for each of them, in days.
    #[serde(
        rename = "subscribeDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_days: ::std::option::Option<u32>,
    /// Audience, in names of the platform that are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub type_: ::std::vec::Vec<::std::string::String>,
}
