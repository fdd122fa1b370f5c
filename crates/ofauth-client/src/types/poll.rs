// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A poll in a post.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Poll {
    /// When it ends, or ended.
    #[cfg_attr(feature = "schemars", schemars(rename = "finishedAt"))]
    pub finished_at: ::std::option::Option<crate::Timestamp>,
    /// What can be voted for.
    pub options: ::std::option::Option<::std::vec::Vec<PollOption>>,
    /// Number of votes.
    pub total: ::std::option::Option<u64>,
}
/// An answer that a poll offers.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct PollOption {
    /// Number of votes for it.
    pub count: ::std::option::Option<u64>,
    /// Id of an answer that a poll offers.
    pub id: PollOptionId,
    /// Whether it has won.
    #[cfg_attr(feature = "schemars", schemars(rename = "isWinner"))]
    pub is_winner: ::std::option::Option<bool>,
    /// Its share of the votes, in percent.
    pub percent: ::std::option::Option<crate::Decimal>,
    /// The answer.
    pub text: ::std::option::Option<::std::string::String>,
}
/// Id of an answer that a poll offers.
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
pub struct PollOptionId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for PollOptionId {
    type Target = i64;
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<PollOptionId> for i64 {
    #[inline]
    fn from(value: PollOptionId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for PollOptionId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for PollOptionId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for PollOptionId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for PollOptionId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for PollOptionId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
