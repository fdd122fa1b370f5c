// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
///What a user list or a tracking link is to be called.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct NewName {
    ///What it is to be called.
    pub name: ::std::string::String,
}
