// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Number of visitors and duration of their visits.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VisitorSeries {
    /// How long they stayed, over time.
    pub duration: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    /// Visitors over time.
    pub visitors: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
}
/// All visits of a period, compared with the previous period.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VisitorTotal {
    /// Number of visits, as text.
    pub current: ::std::option::Option<::std::string::String>,
    /// Change since the previous period, in percent (not documented).
    pub delta: ::std::option::Option<crate::Decimal>,
}
