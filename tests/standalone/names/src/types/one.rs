// @generated from names.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `One`
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct One {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<i64>,
    #[serde(rename = "k\"\n*/", skip_serializing_if = "::std::option::Option::is_none")]
    pub k: ::std::option::Option<::std::string::String>,
}
