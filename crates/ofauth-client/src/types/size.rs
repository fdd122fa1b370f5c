// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A size on the screen.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Size {
    /// Height, in pixels.
    pub height: ::std::option::Option<u64>,
    /// Width, in pixels.
    pub width: ::std::option::Option<u64>,
}
