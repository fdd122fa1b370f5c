// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A part that was received.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UploadedPart {
    /// ETag of the part.
    pub etag: ::std::string::String,
    /// Id of the upload, as `upload:…`.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediaUploadId"))]
    pub media_upload_id: ::std::string::String,
    /// Position of the part, counted from 1.
    #[cfg_attr(feature = "schemars", schemars(rename = "partNumber"))]
    pub part_number: u64,
}
