// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A link to a free subscription.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TrialLink {
    /// Number of users who have used it.
    #[cfg_attr(feature = "schemars", schemars(rename = "claimCounts"))]
    pub claim_counts: ::std::option::Option<u64>,
    /// Number of clicks.
    #[cfg_attr(feature = "schemars", schemars(rename = "clicksCounts"))]
    pub clicks_counts: ::std::option::Option<u64>,
    /// When it was made.
    #[cfg_attr(feature = "schemars", schemars(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// When it ends, if it does.
    #[cfg_attr(feature = "schemars", schemars(rename = "expiredAt"))]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    /// Id of a trial link.
    pub id: TrialLinkId,
    /// Whether the promotion has ended.
    #[cfg_attr(feature = "schemars", schemars(rename = "isFinished"))]
    pub is_finished: ::std::option::Option<bool>,
    /// Whom it is shared with, in a form that is not documented.
    #[cfg_attr(feature = "schemars", schemars(rename = "sharedWith"))]
    pub shared_with: ::std::option::Option<::std::string::String>,
    /// Number of users who can use it.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribeCounts"))]
    pub subscribe_counts: ::std::option::Option<u64>,
    /// How long the trial is, in days.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribeDays"))]
    pub subscribe_days: ::std::option::Option<u64>,
    /// Display name.
    #[cfg_attr(feature = "schemars", schemars(rename = "trialLinkName"))]
    pub trial_link_name: ::std::option::Option<::std::string::String>,
    /// URL to share.
    pub url: ::std::option::Option<::std::string::String>,
    /// A user, in a form that is not documented.
    pub user: ::std::option::Option<::serde_json::Value>,
}
/// A trial link to create.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TrialLinkDraft {
    /// When it ends.
    #[cfg_attr(feature = "schemars", schemars(rename = "expiredAt"))]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    /// Number of users who can use it. It has no maximum.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribeCounts"))]
    pub subscribe_counts: ::std::option::Option<u64>,
    /// How long the trial is, in days.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribeDays"))]
    pub subscribe_days: u32,
    /// The new name.
    #[cfg_attr(feature = "schemars", schemars(rename = "trialLinkName"))]
    pub trial_link_name: ::std::string::String,
}
/// Id of a trial link.
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
pub struct TrialLinkId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for TrialLinkId {
    type Target = i64;
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<TrialLinkId> for i64 {
    #[inline]
    fn from(value: TrialLinkId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for TrialLinkId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for TrialLinkId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for TrialLinkId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for TrialLinkId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for TrialLinkId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// A trial link, and a user whom it is shared with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TrialLinkShare {
    /// Id of a trial link.
    #[cfg_attr(feature = "schemars", schemars(rename = "trialId"))]
    pub trial_id: TrialLinkId,
    /// Id of a user of the platform.
    #[cfg_attr(feature = "schemars", schemars(rename = "userId"))]
    pub user_id: UserId,
}
/// What to change in a trial link.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TrialLinkUpdate {
    /// When it ends.
    #[cfg_attr(feature = "schemars", schemars(rename = "expiredAt"))]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    /// Number of users who can use it. It has no maximum.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribeCounts"))]
    pub subscribe_counts: ::std::option::Option<u64>,
    /// How long the trial is, in days.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribeDays"))]
    pub subscribe_days: ::std::option::Option<u32>,
    /// The new name.
    #[cfg_attr(feature = "schemars", schemars(rename = "trialLinkName"))]
    pub trial_link_name: ::std::option::Option<::std::string::String>,
}
