// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Addresses of a video by height in pixels; null if there is none.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VideoSources {
    /// The video at 240 pixels.
    #[cfg_attr(feature = "schemars", schemars(rename = "240"))]
    pub x240: ::std::option::Option<crate::SignedUrl>,
    /// The video at 720 pixels.
    #[cfg_attr(feature = "schemars", schemars(rename = "720"))]
    pub x720: ::std::option::Option<crate::SignedUrl>,
}
