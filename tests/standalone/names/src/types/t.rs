// @generated from names.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `T`
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
pub struct T(pub ::std::string::String);
impl ::std::ops::Deref for T {
    type Target = ::std::string::String;
    #[inline]
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<T> for ::std::string::String {
    #[inline]
    fn from(value: T) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for T {
    #[inline]
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for T {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for T {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
