// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Effect of a change of the organisation on its connections.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SettingsBroadcast {
    /// Number of connections that adopted the change.
    #[cfg_attr(feature = "schemars", schemars(rename = "affectedConnections"))]
    pub affected_connections: ::std::option::Option<u64>,
    /// Media that had to be removed from each of them.
    #[cfg_attr(feature = "schemars", schemars(rename = "purgeResults"))]
    pub purge_results: ::std::option::Option<::std::vec::Vec<PurgeResult>>,
}
