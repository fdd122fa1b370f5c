// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// How often a code can still be asked for and tried.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CodeAttempts {
    /// Number of times that a code can still be tried.
    #[serde(
        rename = "checkAttemptsLeft",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub check_attempts_left: ::std::option::Option<u64>,
    /// Number of times that a code can be tried.
    #[serde(
        rename = "checkAttemptsLimit",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub check_attempts_limit: ::std::option::Option<u64>,
    /// When the code expires.
    #[serde(
        rename = "expirationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expiration_date: ::std::option::Option<crate::Timestamp>,
    /// How long the code remains valid.
    #[serde(
        rename = "expirationSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expiration_seconds: ::std::option::Option<crate::Decimal>,
    /// When the last code was sent.
    #[serde(
        rename = "lastSentDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_sent_date: ::std::option::Option<crate::Timestamp>,
    /// Number of times that a code can still be asked for.
    #[serde(
        rename = "requestAttemptsLeft",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_attempts_left: ::std::option::Option<u64>,
    /// Number of times that a code can be asked for.
    #[serde(
        rename = "requestAttemptsLimit",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_attempts_limit: ::std::option::Option<u64>,
}
