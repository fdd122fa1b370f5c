// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// The picture at the top of a profile, smaller.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct HeaderThumbs {
    /// The picture at 480 pixels.
    pub w480: ::std::option::Option<crate::SignedUrl>,
    /// The picture at 760 pixels.
    pub w760: ::std::option::Option<crate::SignedUrl>,
}
