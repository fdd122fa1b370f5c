// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// The rules by which requests to the platform are signed.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DynamicRules {
    /// Token of the platform's own app.
    pub app_token: ::std::option::Option<::std::string::String>,
    /// Constant that is added to the checksum; it has no unit.
    pub checksum_constant: ::std::option::Option<i64>,
    /// Position of each character of the hash that the checksum counts.
    pub checksum_indexes: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Suffix of the signature.
    pub end: ::std::option::Option<::std::string::String>,
    /// Format of the signature.
    pub format: ::std::option::Option<::std::string::String>,
    /// Text before the hash.
    pub prefix: ::std::option::Option<::std::string::String>,
    /// Name of this revision.
    pub revision: ::std::option::Option<::std::string::String>,
    /// Prefix of the signature.
    pub start: ::std::option::Option<::std::string::String>,
    /// Text at the beginning of the signed text.
    pub static_param: ::std::option::Option<::std::string::String>,
    /// Text after the hash.
    pub suffix: ::std::option::Option<::std::string::String>,
}
/// The revisions of the signing rules.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct DynamicRulesStatus {
    /// Whether the organisation may have it.
    pub access_granted: ::std::option::Option<bool>,
    /// The newest revision.
    pub early_access_revision: ::std::option::Option<::std::string::String>,
    /// Whether the organisation's revision is the newest.
    pub is_current: ::std::option::Option<bool>,
    /// Whether it is newer than the public revision.
    pub is_early_access: ::std::option::Option<bool>,
    /// Whether it is public.
    pub is_public: ::std::option::Option<bool>,
    /// Newest revision that is public.
    pub public_revision: ::std::option::Option<::std::string::String>,
    /// The revision that the organisation gets.
    pub revision: ::std::string::String,
}
