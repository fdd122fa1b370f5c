// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// An upload that has started.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct StartedUpload {
    /// Id of the upload, as `upload:…`.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediaUploadId"))]
    pub media_upload_id: ::std::string::String,
}
