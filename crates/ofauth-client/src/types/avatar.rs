// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Small pictures of a user.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AvatarThumbs {
    /// The picture at 144 pixels.
    pub c144: ::std::option::Option<crate::SignedUrl>,
    /// The picture at 50 pixels.
    pub c50: ::std::option::Option<crate::SignedUrl>,
}
