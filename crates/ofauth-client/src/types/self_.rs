// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// What to change in the profile of the connected account.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SelfUpdate {
    /// What the account says about itself.
    pub about: ::std::option::Option<::std::string::String>,
    /// Display name.
    pub name: ::std::option::Option<::std::string::String>,
}
