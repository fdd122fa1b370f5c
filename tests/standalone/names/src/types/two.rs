// @generated from names.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Two`
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Two {
    pub b: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(rename = "k\"\n*/"))]
    pub k: ::std::option::Option<::std::string::String>,
}
