// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A link to a free subscription.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TrialLink {
    /// Number of users who have used it.
    #[serde(
        rename = "claimCounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub claim_counts: ::std::option::Option<u64>,
    /// Number of clicks.
    #[serde(
        rename = "clicksCounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub clicks_counts: ::std::option::Option<u64>,
    /// When it was made.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// When it ends, if it does.
    #[serde(
        rename = "expiredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    /// Id of a trial link.
    pub id: TrialLinkId,
    /// Whether the promotion has ended.
    #[serde(
        rename = "isFinished",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_finished: ::std::option::Option<bool>,
    /// Whom it is shared with, in a form that is not documented.
    #[serde(
        rename = "sharedWith",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub shared_with: ::std::option::Option<::std::string::String>,
    /// Number of users who can use it.
    #[serde(
        rename = "subscribeCounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_counts: ::std::option::Option<u64>,
    /// How long the trial is, in days.
    #[serde(
        rename = "subscribeDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_days: ::std::option::Option<u64>,
    /// Display name.
    #[serde(
        rename = "trialLinkName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub trial_link_name: ::std::option::Option<::std::string::String>,
    /// URL to share.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// A user, in a form that is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<::serde_json::Value>,
}
/// A trial link to create.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TrialLinkDraft {
    /// When it ends.
    #[serde(
        rename = "expiredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    /// Number of users who can use it. It has no maximum.
    #[serde(
        rename = "subscribeCounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_counts: ::std::option::Option<u64>,
    /// How long the trial is, in days.
    #[serde(rename = "subscribeDays")]
    pub subscribe_days: u32,
    /// The new name.
    #[serde(rename = "trialLinkName")]
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
/// A trial link, and a user whom it is shared with.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TrialLinkShare {
    /// Id of a trial link.
    #[serde(rename = "trialId")]
    pub trial_id: TrialLinkId,
    /// Id of a user of the platform.
    #[serde(rename = "userId")]
    pub user_id: UserId,
}
/// What to change in a trial link.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TrialLinkUpdate {
    /// When it ends.
    #[serde(
        rename = "expiredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    /// Number of users who can use it. It has no maximum.
    #[serde(
        rename = "subscribeCounts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_counts: ::std::option::Option<u64>,
    /// How long the trial is, in days.
    #[serde(
        rename = "subscribeDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_days: ::std::option::Option<u32>,
    /// The new name.
    #[serde(
        rename = "trialLinkName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub trial_link_name: ::std::option::Option<::std::string::String>,
}
