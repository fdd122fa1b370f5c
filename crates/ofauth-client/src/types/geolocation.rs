// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A geographical location.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Geolocation {
    /// The town.
    pub city: ::std::option::Option<::std::string::String>,
    /// The country; a form is not stated, samples have two letters.
    pub country: ::std::string::String,
    /// The state or province.
    pub state: ::std::option::Option<::std::string::String>,
}
