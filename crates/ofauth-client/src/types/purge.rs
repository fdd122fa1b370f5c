// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Stored media that were removed.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PurgeResult {
    /// Id of the connection; if there are several.
    #[cfg_attr(feature = "schemars", schemars(rename = "connectionId"))]
    pub connection_id: ::std::option::Option<crate::Secret>,
    /// Storage that they used, in bytes.
    #[cfg_attr(feature = "schemars", schemars(rename = "freedBytes"))]
    pub freed_bytes: ::std::option::Option<u64>,
    /// Number of media removed.
    #[cfg_attr(feature = "schemars", schemars(rename = "purgedCount"))]
    pub purged_count: ::std::option::Option<u64>,
    /// Whether it succeeded; if it was requested.
    pub success: ::std::option::Option<bool>,
}
