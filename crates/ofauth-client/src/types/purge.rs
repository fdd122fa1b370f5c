// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Stored media that were removed.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PurgeResult {
    /// Id of the connection; where there are several.
    #[serde(
        rename = "connectionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub connection_id: ::std::option::Option<crate::Secret>,
    /// Storage that they used, in bytes.
    #[serde(
        rename = "freedBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub freed_bytes: ::std::option::Option<u64>,
    /// Number of media removed.
    #[serde(
        rename = "purgedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purged_count: ::std::option::Option<u64>,
    /// Whether it succeeded; where it was requested.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub success: ::std::option::Option<bool>,
}
