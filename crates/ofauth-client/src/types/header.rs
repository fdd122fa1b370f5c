// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// The picture at the top of a profile, smaller.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct HeaderThumbs {
    /// The picture at 480 pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub w480: ::std::option::Option<crate::SignedUrl>,
    /// The picture at 760 pixels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub w760: ::std::option::Option<crate::SignedUrl>,
}
