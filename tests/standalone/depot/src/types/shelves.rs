// @generated from depot.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Shelves`
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Shelves {
    pub shelves: ::std::option::Option<::std::vec::Vec<Crate>>,
}
