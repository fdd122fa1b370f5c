// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A payment that was charged back.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Chargeback {
    /// When it was charged back.
    #[cfg_attr(feature = "schemars", schemars(rename = "createdAt"))]
    pub created_at: crate::Timestamp,
    /// Id of a chargeback.
    pub id: ChargebackId,
    /// The payment.
    pub payment: ::std::option::Option<ChargedBackPayment>,
    /// Purpose of the payment, as the platform names it.
    #[cfg_attr(feature = "schemars", schemars(rename = "paymentType"))]
    pub payment_type: ::std::option::Option<::std::string::String>,
}
/// Id of a chargeback.
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
pub struct ChargebackId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for ChargebackId {
    type Target = i64;
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<ChargebackId> for i64 {
    #[inline]
    fn from(value: ChargebackId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for ChargebackId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for ChargebackId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for ChargebackId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for ChargebackId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for ChargebackId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// One page of chargebacks.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ChargebackPage {
    /// Whether further chargebacks follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The chargebacks.
    pub list: ::std::vec::Vec<Chargeback>,
    /// What to send as `marker` for the next page; it has no unit. Null on the last.
    #[cfg_attr(feature = "schemars", schemars(rename = "nextMarker"))]
    pub next_marker: ::std::option::Option<i64>,
}
