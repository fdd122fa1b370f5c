// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `User`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct User {
    pub id: ::std::option::Option<i64>,
    pub name: ::std::string::String,
    pub password: ::std::option::Option<::std::string::String>,
}
