// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// The organisation that a key belongs to.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Whoami {
    /// Id of the organisation.
    pub id: ::std::string::String,
    /// Name of the organisation; null if it has none.
    pub name: ::std::option::Option<::std::string::String>,
    /// Scopes of the key.
    pub permissions: ::std::vec::Vec<::std::string::String>,
}
