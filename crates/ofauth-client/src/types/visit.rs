// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Visits of each kind.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VisitCounts {
    /// Number of those without an account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub guests: ::std::option::Option<u64>,
    /// Number of those who subscribe.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscribers: ::std::option::Option<u64>,
    /// Number of all of them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<u64>,
    /// Number of those with an account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<u64>,
}
/// Visits of each kind, of all countries together.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VisitTotals {
    /// Number of those without an account, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub guests: ::std::option::Option<::std::string::String>,
    /// Number of those who subscribe.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscribers: ::std::option::Option<u64>,
    /// Number of all of them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<u64>,
    /// Number of those with an account, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<::std::string::String>,
}
