// @generated from names.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Builder`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
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
pub struct Builder(pub ::std::string::String);
impl ::std::ops::Deref for Builder {
    type Target = ::std::string::String;
    #[inline]
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<Builder> for ::std::string::String {
    #[inline]
    fn from(value: Builder) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for Builder {
    #[inline]
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for Builder {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for Builder {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
