// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// The rules by which requests to the platform are signed.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DynamicRules {
    /// Token of the platform's own app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub app_token: ::std::option::Option<::std::string::String>,
    /// Constant that is added to the checksum; it has no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub checksum_constant: ::std::option::Option<i64>,
    /// Position of each character of the hash that the checksum counts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub checksum_indexes: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Suffix of the signature.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end: ::std::option::Option<::std::string::String>,
    /// Format of the signature.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub format: ::std::option::Option<::std::string::String>,
    /// Text before the hash.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prefix: ::std::option::Option<::std::string::String>,
    /// Name of this revision.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub revision: ::std::option::Option<::std::string::String>,
    /// Prefix of the signature.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<::std::string::String>,
    /// Text at the beginning of the signed text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub static_param: ::std::option::Option<::std::string::String>,
    /// Text after the hash.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub suffix: ::std::option::Option<::std::string::String>,
}
