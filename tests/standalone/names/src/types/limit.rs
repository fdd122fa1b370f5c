// @generated from names.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Limit`
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
pub struct Limit(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub u64,
);
impl ::std::ops::Deref for Limit {
    type Target = u64;
    #[inline]
    fn deref(&self) -> &u64 {
        &self.0
    }
}
impl ::std::convert::From<Limit> for u64 {
    #[inline]
    fn from(value: Limit) -> Self {
        value.0
    }
}
impl ::std::convert::From<u64> for Limit {
    #[inline]
    fn from(value: u64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for Limit {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for Limit {
    type Err = <u64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for Limit {
    type Error = <u64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for Limit {
    type Error = <u64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
