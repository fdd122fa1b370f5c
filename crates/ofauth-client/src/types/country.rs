// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Visits from one country.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CountryVisits {
    /// Its code, of two letters.
    #[cfg_attr(feature = "schemars", schemars(rename = "countryCode"))]
    pub country_code: ::std::option::Option<::std::string::String>,
    /// Display name.
    #[cfg_attr(feature = "schemars", schemars(rename = "countryName"))]
    pub country_name: ::std::option::Option<::std::string::String>,
    /// Position in the order, counted from 1.
    pub rank: ::std::option::Option<u64>,
    /// The visits.
    #[cfg_attr(feature = "schemars", schemars(rename = "viewsCount"))]
    pub views_count: ::std::option::Option<VisitCounts>,
}
