// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A statistic over time.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Chart {
    /// The value at each point in time.
    pub chart: ::std::vec::Vec<ChartPoint>,
    /// Change since the previous period, in percent (not documented).
    pub delta: ::std::option::Option<crate::Decimal>,
    /// The total before the platform's share, in US dollars.
    pub gross: ::std::option::Option<crate::Decimal>,
    /// The total: a count, an amount in US dollars or a length in seconds.
    pub total: ::std::option::Option<crate::Decimal>,
}
/// The value of a statistic at a point in time.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ChartPoint {
    /// The value: a count, an amount in US dollars or a length in seconds.
    pub count: crate::Decimal,
    /// The point in time.
    pub date: crate::Timestamp,
}
