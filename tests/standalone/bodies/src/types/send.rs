// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `SendOrderBody`
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SendOrderBody {
    pub address: ::std::option::Option<SendOrderBodyAddress>,
    pub number: i64,
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "::std::vec::Vec::is_empty")
    )]
    pub tags: ::std::vec::Vec<::std::string::String>,
}
/// `SendOrderBodyAddress`
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SendOrderBodyAddress {
    pub street: ::std::option::Option<::std::string::String>,
}
