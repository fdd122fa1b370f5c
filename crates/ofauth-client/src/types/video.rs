// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Addresses of a video by height in pixels; null where there is none.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VideoSources {
    /// The video at 240 pixels.
    #[serde(rename = "240", skip_serializing_if = "::std::option::Option::is_none")]
    pub x240: ::std::option::Option<crate::SignedUrl>,
    /// The video at 720 pixels.
    #[serde(rename = "720", skip_serializing_if = "::std::option::Option::is_none")]
    pub x720: ::std::option::Option<crate::SignedUrl>,
}
