// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Small pictures of a user.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AvatarThumbs {
    /// The picture at 144 pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub c144: ::std::option::Option<crate::SignedUrl>,
    /// The picture at 50 pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub c50: ::std::option::Option<crate::SignedUrl>,
}
