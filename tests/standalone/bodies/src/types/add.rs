// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `AddPartBody`
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct AddPartBody {
    pub drawing: ::std::option::Option<::std::string::String>,
    pub note: ::std::string::String,
    pub picture: ::serde_json::Value,
    pub sheets: ::std::vec::Vec<::serde_json::Value>,
    pub sizes: ::std::vec::Vec<Size>,
}
