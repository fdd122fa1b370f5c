// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Id of the queue entry that a mass message was sent through.
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
pub struct QueueId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for QueueId {
    type Target = i64;
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<QueueId> for i64 {
    #[inline]
    fn from(value: QueueId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for QueueId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for QueueId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for QueueId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for QueueId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for QueueId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
