// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A discount for new subscribers.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Promotion {
    /// Whether the connected account can use it.
    #[cfg_attr(feature = "schemars", schemars(rename = "canClaim"))]
    pub can_claim: ::std::option::Option<bool>,
    /// Number of users who have used it.
    #[cfg_attr(feature = "schemars", schemars(rename = "claimsCount"))]
    pub claims_count: ::std::option::Option<u64>,
    /// When it was made.
    #[cfg_attr(feature = "schemars", schemars(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// When it ends, or ended.
    #[cfg_attr(feature = "schemars", schemars(rename = "finishedAt"))]
    pub finished_at: ::std::option::Option<crate::Timestamp>,
    /// Whether another promotion belongs to it.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasRelatedPromo"))]
    pub has_related_promo: ::std::option::Option<bool>,
    /// Id of a promotion.
    pub id: PromotionId,
    /// Whether the promotion has ended.
    #[cfg_attr(feature = "schemars", schemars(rename = "isFinished"))]
    pub is_finished: ::std::option::Option<bool>,
    /// Message to the users who see it.
    pub message: ::std::option::Option<::std::string::String>,
    /// What a subscription costs with it, in US dollars.
    pub price: ::std::option::Option<crate::Decimal>,
    /// The message as the author entered it.
    #[cfg_attr(feature = "schemars", schemars(rename = "rawMessage"))]
    pub raw_message: ::std::option::Option<::std::string::String>,
    /// Number of users who can use it.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribeCounts"))]
    pub subscribe_counts: ::std::option::Option<u64>,
    /// How long it lasts for each of them, in days.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribeDays"))]
    pub subscribe_days: ::std::option::Option<u64>,
    /// Audience, as the platform names it.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::option::Option<::std::string::String>,
}
/// A promotion to start.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct PromotionDraft {
    /// The discount, in percent.
    pub discount: u32,
    /// How long it runs, in days.
    #[cfg_attr(feature = "schemars", schemars(rename = "finishDays"))]
    pub finish_days: u32,
    /// Message to the users who see it.
    pub message: ::std::string::String,
    /// Number of users who can use it. It has no maximum.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribeCounts"))]
    pub subscribe_counts: u64,
    /// How long the discount lasts for each of them, in days.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribeDays"))]
    pub subscribe_days: u32,
    /// Audience, in names of the platform that are not documented.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
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
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<PromotionId> for i64 {
    #[inline]
    fn from(value: PromotionId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for PromotionId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for PromotionId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for PromotionId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for PromotionId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for PromotionId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// What to change in a promotion.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PromotionUpdate {
    /// The discount, in percent.
    pub discount: ::std::option::Option<u32>,
    /// How long it runs, in days.
    #[cfg_attr(feature = "schemars", schemars(rename = "finishDays"))]
    pub finish_days: ::std::option::Option<u32>,
    /// Message to the users who see it.
    pub message: ::std::option::Option<::std::string::String>,
    /// Number of users who can use it. It has no maximum.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribeCounts"))]
    pub subscribe_counts: ::std::option::Option<u64>,
    /// How long the discount lasts for each of them, in days.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribeDays"))]
    pub subscribe_days: ::std::option::Option<u32>,
    /// Audience, in names of the platform that are not documented.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "type",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
    )]
    pub type_: ::std::vec::Vec<::std::string::String>,
}
