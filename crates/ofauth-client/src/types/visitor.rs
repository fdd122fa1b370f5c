// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
///How many visitors there were, and for how long.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VisitorSeries {
    ///How long they stayed, over time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    ///Visitors over time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visitors: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
}
///All visits of a time, beside those of the time before.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VisitorTotal {
    ///Number of visits, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub current: ::std::option::Option<::std::string::String>,
    ///Change since the time before, in percent (not documented).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delta: ::std::option::Option<::serde_json::Number>,
}
