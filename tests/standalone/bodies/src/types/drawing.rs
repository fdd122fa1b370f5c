// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Drawing`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Drawing {
    pub id: i64,
    pub lines: ::std::vec::Vec<f64>,
    pub sold: ::std::option::Option<bool>,
    pub title: ::std::option::Option<::std::string::String>,
    pub within: ::std::option::Option<::std::vec::Vec<Drawing>>,
}
