// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `LogInBody`
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct LogInBody {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stay: ::std::option::Option<bool>,
    pub user: ::std::string::String,
}
