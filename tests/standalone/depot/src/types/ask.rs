// @generated from depot.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `AskBody`
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct AskBody {
    pub stream: ::std::option::Option<bool>,
    pub text: ::std::string::String,
}
/// `AskResponseEvent`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct AskResponseEvent {
    pub delta: ::std::string::String,
}
