// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// ETag and size of a file.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UploadCheck {
    /// ETag of the file, as returned by an upload.
    pub etag: ::std::string::String,
    /// Size of the file, in bytes. It has no maximum.
    pub size: u64,
}
/// Whether a file is in the vault already.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UploadCheckResult {
    /// Whether the file is in the vault.
    pub exists: bool,
    /// The media item that was created from it.
    pub media: ::std::option::Option<Media>,
}
/// An upload to complete.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UploadCompletion {
    /// Id of the upload, as `upload:…`.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediaUploadId"))]
    pub media_upload_id: ::std::string::String,
}
/// Destination of an uploaded file.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UploadDestination {
    /// Purpose of the upload.
    ///
    /// Default: `message`.
    pub mode: ::std::option::Option<crate::UploadMode>,
    /// Id of the user whose chat it is for.
    #[cfg_attr(feature = "schemars", schemars(rename = "userId"))]
    pub user_id: ::std::option::Option<::std::string::String>,
}
/// A file to upload.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UploadDraft {
    /// Media type of the file.
    #[cfg_attr(feature = "schemars", schemars(rename = "contentType"))]
    pub content_type: ::std::string::String,
    /// Name of the file.
    pub filename: ::std::string::String,
    /// Size of the file, in bytes. It has no maximum.
    pub size: u64,
    /// Destination of the file.
    #[cfg_attr(feature = "schemars", schemars(rename = "vaultUpload"))]
    pub vault_upload: ::std::option::Option<UploadDestination>,
}
/// An upload that is complete.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UploadResult {
    /// The media item that was created from it.
    pub media: ::std::option::Option<Media>,
    /// Id of the upload, which messages and posts take as a reference.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediaUploadId"))]
    pub media_upload_id: ::std::string::String,
}
