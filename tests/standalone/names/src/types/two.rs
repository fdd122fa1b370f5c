// @generated from names.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Two`
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Two {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
    #[serde(rename = "k\"\n*/", skip_serializing_if = "::std::option::Option::is_none")]
    pub k: ::std::option::Option<::std::string::String>,
}
