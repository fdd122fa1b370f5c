// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Visits from one country.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CountryVisits {
    /// Its code, of two letters.
    #[serde(
        rename = "countryCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub country_code: ::std::option::Option<::std::string::String>,
    /// Display name.
    #[serde(
        rename = "countryName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub country_name: ::std::option::Option<::std::string::String>,
    /// Position in the order, counted from 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rank: ::std::option::Option<u64>,
    /// The visits.
    #[serde(
        rename = "viewsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub views_count: ::std::option::Option<VisitCounts>,
}
