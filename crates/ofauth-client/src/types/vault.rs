// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A list of media in the vault.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct VaultList {
    /// Whether it can be deleted.
    #[cfg_attr(feature = "schemars", schemars(rename = "canDelete"))]
    pub can_delete: ::std::option::Option<bool>,
    /// Whether it can be renamed.
    #[cfg_attr(feature = "schemars", schemars(rename = "canUpdate"))]
    pub can_update: ::std::option::Option<bool>,
    /// Whether it has any items.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMedia"))]
    pub has_media: ::std::option::Option<bool>,
    /// Id of a vault list.
    pub id: VaultListId,
    /// Some of its media.
    pub medias: ::std::option::Option<::std::vec::Vec<VaultListPreview>>,
    /// Display name.
    pub name: ::std::string::String,
    /// What kind of list it is.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: crate::VaultListType,
}
/// Media to add to a vault list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct VaultListAddition {
    /// Ids of the media, 100 at most.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediaIds"))]
    pub media_ids: ::std::vec::Vec<MediaId>,
}
/// A vault list to create.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct VaultListDraft {
    /// The new name.
    pub name: ::std::string::String,
}
/// Id of a vault list.
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
pub struct VaultListId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for VaultListId {
    type Target = i64;
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<VaultListId> for i64 {
    #[inline]
    fn from(value: VaultListId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for VaultListId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for VaultListId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for VaultListId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for VaultListId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for VaultListId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// One page of vault lists.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct VaultListPage {
    /// The vault as a whole.
    pub all: ::std::option::Option<VaultTotals>,
    /// Whether the account can create more lists.
    #[cfg_attr(feature = "schemars", schemars(rename = "canCreateVaultLists"))]
    pub can_create_vault_lists: ::std::option::Option<bool>,
    /// Whether further lists follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The lists.
    pub list: ::std::vec::Vec<VaultList>,
    /// Sort field, as the platform names it.
    pub order: ::std::option::Option<::std::string::String>,
    /// Sort direction, as the platform names it.
    pub sort: ::std::option::Option<::std::string::String>,
}
/// Summary of a media item of a vault list.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultListPreview {
    /// What kind of media it is, with the values of `MediaType`.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::option::Option<::serde_json::Value>,
    /// Small picture of it.
    pub url: ::std::option::Option<crate::SignedUrl>,
}
/// A vault list, by name.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct VaultListReference {
    /// Id of a vault list.
    pub id: VaultListId,
    /// Display name.
    pub name: ::std::option::Option<::std::string::String>,
    /// What kind of list it is.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::option::Option<crate::VaultListType>,
}
/// What to change in a vault list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct VaultListUpdate {
    /// Whether to remove all media from it; they stay in the vault.
    ///
    /// Default: `false`.
    #[cfg_attr(feature = "schemars", schemars(rename = "clearMedia"))]
    pub clear_media: ::std::option::Option<bool>,
    /// The new name.
    pub name: ::std::string::String,
}
/// What Vault+ stores, and for how long. In the response for one connection, only the settings that differ from the
/// organisation's.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultPlusSettings {
    /// How long a media item is kept that is not read, in days. Bounds are not stated.
    #[cfg_attr(feature = "schemars", schemars(rename = "accessExpiryDays"))]
    pub access_expiry_days: ::std::option::Option<u64>,
    /// Whether media of messages are stored automatically.
    #[cfg_attr(feature = "schemars", schemars(rename = "autoCacheMessages"))]
    pub auto_cache_messages: ::std::option::Option<bool>,
    /// Whether media of posts are stored automatically.
    #[cfg_attr(feature = "schemars", schemars(rename = "autoCachePosts"))]
    pub auto_cache_posts: ::std::option::Option<bool>,
    /// Whether media of stories are stored automatically.
    #[cfg_attr(feature = "schemars", schemars(rename = "autoCacheStories"))]
    pub auto_cache_stories: ::std::option::Option<bool>,
    /// Whether media of the vault are stored automatically.
    #[cfg_attr(feature = "schemars", schemars(rename = "autoCacheVault"))]
    pub auto_cache_vault: ::std::option::Option<bool>,
    /// Whether audio is stored.
    #[cfg_attr(feature = "schemars", schemars(rename = "cacheAudio"))]
    pub cache_audio: ::std::option::Option<bool>,
    /// Whether pictures are stored.
    #[cfg_attr(feature = "schemars", schemars(rename = "cacheImages"))]
    pub cache_images: ::std::option::Option<bool>,
    /// Whether videos are stored.
    #[cfg_attr(feature = "schemars", schemars(rename = "cacheVideos"))]
    pub cache_videos: ::std::option::Option<bool>,
    /// Which variants of a picture are stored.
    #[cfg_attr(feature = "schemars", schemars(rename = "imageQualities"))]
    pub image_qualities: ::std::option::Option<::std::vec::Vec<crate::ImageQuality>>,
    /// Number of reads after which a media item of a message is stored. Bounds are not stated.
    #[cfg_attr(feature = "schemars", schemars(rename = "minAccessCountMessages"))]
    pub min_access_count_messages: ::std::option::Option<u64>,
    /// Number of reads after which a media item of a post is stored. Bounds are not stated.
    #[cfg_attr(feature = "schemars", schemars(rename = "minAccessCountPosts"))]
    pub min_access_count_posts: ::std::option::Option<u64>,
    /// Number of reads after which a media item of a story is stored. Bounds are not stated.
    #[cfg_attr(feature = "schemars", schemars(rename = "minAccessCountStories"))]
    pub min_access_count_stories: ::std::option::Option<u64>,
    /// Number of reads after which a media item of the vault is stored. Bounds are not stated.
    #[cfg_attr(feature = "schemars", schemars(rename = "minAccessCountVault"))]
    pub min_access_count_vault: ::std::option::Option<u64>,
    /// How long a URL of a media item is valid, in seconds. Bounds are not stated.
    #[cfg_attr(feature = "schemars", schemars(rename = "presignedUrlTtlSeconds"))]
    pub presigned_url_ttl_seconds: ::std::option::Option<u64>,
    /// How long a media item is kept, in days. Bounds are not stated.
    #[cfg_attr(feature = "schemars", schemars(rename = "retentionDays"))]
    pub retention_days: ::std::option::Option<u64>,
    /// Maximum storage of a connection, in bytes. Bounds are not stated.
    #[cfg_attr(feature = "schemars", schemars(rename = "storageLimitBytes"))]
    pub storage_limit_bytes: ::std::option::Option<u64>,
    /// Which media are removed when the limit is reached.
    #[cfg_attr(feature = "schemars", schemars(rename = "storageLimitPurgeStrategy"))]
    pub storage_limit_purge_strategy: ::std::option::Option<crate::PurgeStrategy>,
    /// Which variants of a video are stored.
    #[cfg_attr(feature = "schemars", schemars(rename = "videoQualities"))]
    pub video_qualities: ::std::option::Option<::std::vec::Vec<crate::VideoQuality>>,
}
/// Storage of a connection.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultPlusStats {
    /// Number of media that are known.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediaCount"))]
    pub media_count: ::std::option::Option<u64>,
    /// Maximum storage, in bytes.
    #[cfg_attr(feature = "schemars", schemars(rename = "storageLimitBytes"))]
    pub storage_limit_bytes: ::std::option::Option<u64>,
    /// Share of the limit that is used, in percent.
    #[cfg_attr(feature = "schemars", schemars(rename = "storageUsagePercent"))]
    pub storage_usage_percent: ::std::option::Option<crate::Decimal>,
    /// Number of media that are stored.
    #[cfg_attr(feature = "schemars", schemars(rename = "storedCount"))]
    pub stored_count: ::std::option::Option<u64>,
    /// What is stored, in bytes.
    #[cfg_attr(feature = "schemars", schemars(rename = "totalStorageBytes"))]
    pub total_storage_bytes: ::std::option::Option<u64>,
    /// Whether the connection has Vault+.
    #[cfg_attr(feature = "schemars", schemars(rename = "vaultPlusEnabled"))]
    pub vault_plus_enabled: ::std::option::Option<bool>,
}
/// Number of media in the vault, by kind.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultTotals {
    /// Number of audio files.
    #[cfg_attr(feature = "schemars", schemars(rename = "audiosCount"))]
    pub audios_count: ::std::option::Option<u64>,
    /// Number of gifs.
    #[cfg_attr(feature = "schemars", schemars(rename = "gifsCount"))]
    pub gifs_count: ::std::option::Option<u64>,
    /// Some of them.
    pub medias: ::std::option::Option<::std::vec::Vec<VaultListPreview>>,
    /// Number of photos.
    #[cfg_attr(feature = "schemars", schemars(rename = "photosCount"))]
    pub photos_count: ::std::option::Option<u64>,
    /// Number of videos.
    #[cfg_attr(feature = "schemars", schemars(rename = "videosCount"))]
    pub videos_count: ::std::option::Option<u64>,
}
