// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A photo, video, gif or audio attached to a message.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Media {
    /// Whether the connected account can see it.
    #[cfg_attr(feature = "schemars", schemars(rename = "canView"))]
    pub can_view: bool,
    /// Whether the platform turned the upload into a video.
    #[cfg_attr(feature = "schemars", schemars(rename = "convertedToVideo"))]
    pub converted_to_video: bool,
    /// Revenue of a media item of the vault.
    pub counters: ::std::option::Option<MediaCounters>,
    /// When it was uploaded.
    #[cfg_attr(feature = "schemars", schemars(rename = "createdAt"))]
    pub created_at: crate::Timestamp,
    /// Length of a video or audio.
    pub duration: ::std::option::Option<crate::Decimal>,
    /// The files of one media item.
    pub files: ::std::option::Option<MediaFiles>,
    /// Whether the creator has chosen the preview.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasCustomPreview"))]
    pub has_custom_preview: ::std::option::Option<bool>,
    /// Whether processing it failed.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasError"))]
    pub has_error: bool,
    /// Whether a post shows it; of media in the vault.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasPosts"))]
    pub has_posts: ::std::option::Option<bool>,
    /// Id of a photo, video, gif or audio in the vault or in a message.
    pub id: MediaId,
    /// Whether processing it is complete.
    #[cfg_attr(feature = "schemars", schemars(rename = "isReady"))]
    pub is_ready: bool,
    /// The lists that it is in; of media in the vault.
    pub lists: ::std::option::Option<::std::vec::Vec<VaultListReference>>,
    /// Release forms of the people that it shows.
    #[cfg_attr(feature = "schemars", schemars(rename = "releaseForms"))]
    pub release_forms: ::std::option::Option<::std::vec::Vec<ReleaseForm>>,
    /// What kind of media it is.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::option::Option<crate::MediaType>,
    /// Addresses of a video by height in pixels; null if there is none.
    #[cfg_attr(feature = "schemars", schemars(rename = "videoSources"))]
    pub video_sources: ::std::option::Option<VideoSources>,
}
/// Revenue of a media item of the vault.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MediaCounters {
    /// Number of likes.
    #[cfg_attr(feature = "schemars", schemars(rename = "likesCount"))]
    pub likes_count: ::std::option::Option<u64>,
    /// Tips, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipsSumm"))]
    pub tips_summ: ::std::option::Option<crate::Decimal>,
}
/// How many media there are of each kind.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MediaCounts {
    /// Number of audio files.
    pub audio: ::std::option::Option<u64>,
    /// Number of gifs.
    pub gif: ::std::option::Option<u64>,
    /// Number of photos.
    pub photo: ::std::option::Option<u64>,
    /// Number of videos.
    pub video: ::std::option::Option<u64>,
}
/// A file in one size.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct MediaFile {
    /// Height in pixels.
    pub height: ::std::option::Option<u64>,
    /// Size in bytes.
    pub size: ::std::option::Option<u64>,
    /// A signed URL. Anyone who has it can read from it until it expires; treat it as a secret.
    pub url: crate::SignedUrl,
    /// Width in pixels.
    pub width: ::std::option::Option<u64>,
}
/// The files of one media item.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct MediaFiles {
    /// The file in full size, and its renditions.
    pub full: MediaFullFile,
    /// The preview, and its renditions.
    pub preview: ::std::option::Option<MediaPreviewFile>,
    /// Preview cropped to a square.
    #[cfg_attr(feature = "schemars", schemars(rename = "squarePreview"))]
    pub square_preview: ::std::option::Option<MediaFile>,
    /// Small picture.
    pub thumb: ::std::option::Option<MediaFile>,
}
/// The file in full size, and its renditions.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct MediaFullFile {
    /// Height in pixels.
    pub height: ::std::option::Option<u64>,
    /// Size in bytes.
    pub size: ::std::option::Option<u64>,
    /// Renditions of the file.
    pub sources: ::std::vec::Vec<MediaRendition>,
    /// A signed URL. Anyone who has it can read from it until it expires; treat it as a secret.
    pub url: crate::SignedUrl,
    /// Width in pixels.
    pub width: ::std::option::Option<u64>,
}
/// Id of a photo, video, gif or audio in the vault or in a message.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct MediaId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for MediaId {
    type Target = i64;
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<MediaId> for i64 {
    #[inline]
    fn from(value: MediaId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for MediaId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for MediaId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for MediaId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for MediaId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for MediaId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// One page of media.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct MediaPage {
    /// Whether further media follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The media.
    pub list: ::std::vec::Vec<Media>,
}
/// The preview, and its renditions.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct MediaPreviewFile {
    /// Height in pixels.
    pub height: ::std::option::Option<u64>,
    /// Renditions of the preview.
    pub options: ::std::vec::Vec<MediaRendition>,
    /// Size in bytes.
    pub size: ::std::option::Option<u64>,
    /// A signed URL. Anyone who has it can read from it until it expires; treat it as a secret.
    pub url: crate::SignedUrl,
    /// Width in pixels.
    pub width: ::std::option::Option<u64>,
}
/// One rendition of a file.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct MediaRendition {
    /// Height in pixels.
    pub height: ::std::option::Option<u64>,
    /// Media type of the rendition, as the server names it.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::option::Option<::std::string::String>,
    /// A signed URL. Anyone who has it can read from it until it expires; treat it as a secret.
    pub url: crate::SignedUrl,
    /// Width in pixels.
    pub width: ::std::option::Option<u64>,
}
