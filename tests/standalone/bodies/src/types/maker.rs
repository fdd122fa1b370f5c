// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Maker`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Maker {
    pub name: ::std::string::String,
    pub town: ::std::option::Option<::std::string::String>,
}
/// `MakerPatch`
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MakerPatch {
    pub name: ::std::option::Option<crate::Nullable<::std::string::String>>,
    pub town: ::std::option::Option<crate::Nullable<::std::string::String>>,
}
