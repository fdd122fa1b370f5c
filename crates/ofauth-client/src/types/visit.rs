// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Visits of each kind.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VisitCounts {
    /// Number of those without an account.
    pub guests: ::std::option::Option<u64>,
    /// Number of those who subscribe.
    pub subscribers: ::std::option::Option<u64>,
    /// Number of visits of every kind.
    pub total: ::std::option::Option<u64>,
    /// Number of those with an account.
    pub users: ::std::option::Option<u64>,
}
/// Visits of each kind, of all countries together.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VisitTotals {
    /// Number of those without an account, as text.
    pub guests: ::std::option::Option<::std::string::String>,
    /// Number of those who subscribe.
    pub subscribers: ::std::option::Option<u64>,
    /// Number of visits of every kind.
    pub total: ::std::option::Option<u64>,
    /// Number of those with an account, as text.
    pub users: ::std::option::Option<::std::string::String>,
}
