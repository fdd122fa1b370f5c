// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Visits over time.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VisitorsChart {
    /// The statistics.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub chart: ::std::option::Option<VisitorSeries>,
    /// Whether there are figures by now.
    #[serde(rename = "hasStats", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_stats: ::std::option::Option<bool>,
    /// Whether there are figures at all.
    #[serde(
        rename = "isAvailable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_available: ::std::option::Option<bool>,
    /// All of them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<VisitorTotal>,
}
