// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Square`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Square {
    pub color: ::std::option::Option<::std::string::String>,
    pub form: ::std::string::String,
    pub side: ::std::option::Option<i64>,
    pub within: ::std::option::Option<crate::open::Shape>,
}
