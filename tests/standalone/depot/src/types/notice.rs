// @generated from depot.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Notice`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Notice {
    pub what: ::std::string::String,
}
