// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Flat`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Flat {
    pub form: ::std::string::String,
    /// How it looks
    pub within: ::std::option::Option<crate::open::Shape>,
}
