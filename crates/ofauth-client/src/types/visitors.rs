// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Visits over time.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VisitorsChart {
    /// The statistics.
    pub chart: ::std::option::Option<VisitorSeries>,
    /// Whether statistics are available yet.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasStats"))]
    pub has_stats: ::std::option::Option<bool>,
    /// Whether there are statistics at all.
    #[cfg_attr(feature = "schemars", schemars(rename = "isAvailable"))]
    pub is_available: ::std::option::Option<bool>,
    /// All of them.
    pub total: ::std::option::Option<VisitorTotal>,
}
