// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A media item and its stored variants.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct StoredMedia {
    /// Length of a video or audio.
    pub duration: ::std::option::Option<crate::Decimal>,
    /// Id of the media on the platform.
    pub id: ::std::string::String,
    /// The variants of a media item by quality, as `full` or `720p`.
    pub media: crate::Entries<crate::types::StoredVariant>,
    /// What kind of media it is.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::option::Option<crate::StoredMediaType>,
}
/// Several stored media.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct StoredMediaBatch {
    /// The media that the vendor knows.
    pub items: ::std::vec::Vec<StoredMedia>,
}
/// One page of stored media.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct StoredMediaPage {
    /// The media.
    pub items: ::std::vec::Vec<StoredMedia>,
    /// What to send as `cursor` for the next page; there is none on the last.
    #[cfg_attr(feature = "schemars", schemars(rename = "nextCursor"))]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
/// Which stored media to return.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct StoredMediaQuery {
    /// Ids of the media on the platform, 100 at most.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediaIds"))]
    pub media_ids: ::std::vec::Vec<::std::string::String>,
}
/// A stored media item that was removed.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct StoredMediaRemoval {
    /// Storage that it used, in bytes.
    #[cfg_attr(feature = "schemars", schemars(rename = "freedBytes"))]
    pub freed_bytes: ::std::option::Option<u64>,
    /// Id of the media on the platform.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediaId"))]
    pub media_id: ::std::option::Option<::std::string::String>,
    /// Whether it was deleted.
    pub success: bool,
}
/// One variant of a stored media item.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct StoredVariant {
    /// Number of times that it was read.
    #[cfg_attr(feature = "schemars", schemars(rename = "accessCount"))]
    pub access_count: ::std::option::Option<u64>,
    /// Its media type.
    #[cfg_attr(feature = "schemars", schemars(rename = "contentType"))]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// When it was first seen, in milliseconds since the Unix epoch.
    #[cfg_attr(feature = "schemars", schemars(rename = "createdAt"))]
    pub created_at: ::std::option::Option<i64>,
    /// When it is removed, in milliseconds since the Unix epoch.
    #[cfg_attr(feature = "schemars", schemars(rename = "expiresAt"))]
    pub expires_at: ::std::option::Option<i64>,
    /// Id of the variant.
    pub id: ::std::option::Option<::std::string::String>,
    /// When it was last read, in milliseconds since the Unix epoch.
    #[cfg_attr(feature = "schemars", schemars(rename = "lastAccessedAt"))]
    pub last_accessed_at: ::std::option::Option<i64>,
    /// Name of the variant, as `full` or `720p`.
    pub quality: ::std::option::Option<::std::string::String>,
    /// Its size, in bytes.
    #[cfg_attr(feature = "schemars", schemars(rename = "sizeBytes"))]
    pub size_bytes: ::std::option::Option<u64>,
    /// Where it comes from.
    pub source: ::std::option::Option<crate::MediaOrigin>,
    /// Whether it is stored.
    pub status: crate::StorageStatus,
    /// When it was stored, in milliseconds since the Unix epoch; null while it is not.
    #[cfg_attr(feature = "schemars", schemars(rename = "storedAt"))]
    pub stored_at: ::std::option::Option<i64>,
    /// URL that it can be read from.
    pub url: ::std::option::Option<crate::SignedUrl>,
}
