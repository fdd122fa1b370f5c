// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Subscriptions of several months at a lower price.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Bundle {
    /// Whether the connected account can buy it.
    #[cfg_attr(feature = "schemars", schemars(rename = "canBuy"))]
    pub can_buy: ::std::option::Option<bool>,
    /// The discount, in percent.
    pub discount: ::std::option::Option<crate::Decimal>,
    /// How long it is; whether in days or in months is not documented.
    pub duration: ::std::option::Option<u64>,
    /// Id of a bundle.
    pub id: BundleId,
    /// What it costs, in US dollars.
    pub price: ::std::option::Option<crate::Decimal>,
}
/// A bundle to offer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct BundleDraft {
    /// The discount, in percent.
    pub discount: u32,
    /// How long it is; whether in days or in months is not documented.
    pub duration: u32,
}
/// Id of a bundle.
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
pub struct BundleId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for BundleId {
    type Target = i64;
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<BundleId> for i64 {
    #[inline]
    fn from(value: BundleId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for BundleId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for BundleId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for BundleId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for BundleId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for BundleId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// What to change in a bundle.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct BundleUpdate {
    /// The discount, in percent.
    pub discount: ::std::option::Option<u32>,
    /// How long it is; whether in days or in months is not documented.
    pub duration: ::std::option::Option<u32>,
}
