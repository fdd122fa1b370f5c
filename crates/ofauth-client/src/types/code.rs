// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// How often a code can still be requested and tried.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CodeAttempts {
    /// Number of times that a code can still be tried.
    #[cfg_attr(feature = "schemars", schemars(rename = "checkAttemptsLeft"))]
    pub check_attempts_left: ::std::option::Option<u64>,
    /// Number of times that a code can be tried.
    #[cfg_attr(feature = "schemars", schemars(rename = "checkAttemptsLimit"))]
    pub check_attempts_limit: ::std::option::Option<u64>,
    /// When the code expires.
    #[cfg_attr(feature = "schemars", schemars(rename = "expirationDate"))]
    pub expiration_date: ::std::option::Option<crate::Timestamp>,
    /// How long the code remains valid.
    #[cfg_attr(feature = "schemars", schemars(rename = "expirationSeconds"))]
    pub expiration_seconds: ::std::option::Option<crate::Decimal>,
    /// When the last code was sent.
    #[cfg_attr(feature = "schemars", schemars(rename = "lastSentDate"))]
    pub last_sent_date: ::std::option::Option<crate::Timestamp>,
    /// Number of times that a code can still be requested.
    #[cfg_attr(feature = "schemars", schemars(rename = "requestAttemptsLeft"))]
    pub request_attempts_left: ::std::option::Option<u64>,
    /// Number of times that a code can be requested.
    #[cfg_attr(feature = "schemars", schemars(rename = "requestAttemptsLimit"))]
    pub request_attempts_limit: ::std::option::Option<u64>,
}
