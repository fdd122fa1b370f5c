// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A list of media in the vault.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct VaultList {
    /// Whether it can be deleted.
    #[serde(
        rename = "canDelete",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_delete: ::std::option::Option<bool>,
    /// Whether it can be renamed.
    #[serde(
        rename = "canUpdate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_update: ::std::option::Option<bool>,
    /// Whether it has any items.
    #[serde(rename = "hasMedia", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_media: ::std::option::Option<bool>,
    /// Id of a list of the vault.
    pub id: VaultListId,
    /// Some of its media.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub medias: ::std::option::Option<::std::vec::Vec<VaultListPreview>>,
    /// Display name.
    pub name: ::std::string::String,
    /// What kind of list it is.
    #[serde(rename = "type")]
    pub type_: crate::VaultListType,
}
/// Media to add to a list of the vault.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct VaultListAddition {
    /// Ids of the media, 100 at most.
    #[serde(rename = "mediaIds")]
    pub media_ids: ::std::vec::Vec<MediaId>,
}
/// A list of the vault to create.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct VaultListDraft {
    /// The new name.
    pub name: ::std::string::String,
}
/// Id of a list of the vault.
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
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<VaultListId> for i64 {
    fn from(value: VaultListId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for VaultListId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for VaultListId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for VaultListId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for VaultListId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for VaultListId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// One page of lists of the vault.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct VaultListPage {
    /// The vault as a whole.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<VaultTotals>,
    /// Whether the account can make more lists.
    #[serde(
        rename = "canCreateVaultLists",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_create_vault_lists: ::std::option::Option<bool>,
    /// Whether further lists follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The lists.
    pub list: ::std::vec::Vec<VaultList>,
    /// Sort field, as the platform names it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    /// Sort direction, as the platform names it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<::std::string::String>,
}
/// A media item of a list of the vault, in short.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultListPreview {
    /// What kind of media it is, with the values of `MediaType`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::serde_json::Value>,
    /// Small picture of it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<crate::SignedUrl>,
}
/// A list of the vault, by name.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct VaultListReference {
    /// Id of a list of the vault.
    pub id: VaultListId,
    /// Display name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// What kind of list it is.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::VaultListType>,
}
/// What to change in a list of the vault.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct VaultListUpdate {
    /// Whether to remove all media from it; they stay in the vault.
    #[serde(
        rename = "clearMedia",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub clear_media: ::std::option::Option<bool>,
    /// The new name.
    pub name: ::std::string::String,
}
/// What Vault+ stores, and for how long. In the response for one connection, only the settings that differ from the
/// organisation's.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultPlusSettings {
    /// How long a media item is kept that is not read, in days. Bounds are not stated.
    #[serde(
        rename = "accessExpiryDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub access_expiry_days: ::std::option::Option<u64>,
    /// Whether media of messages are stored automatically.
    #[serde(
        rename = "autoCacheMessages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auto_cache_messages: ::std::option::Option<bool>,
    /// Whether media of posts are stored automatically.
    #[serde(
        rename = "autoCachePosts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auto_cache_posts: ::std::option::Option<bool>,
    /// Whether media of stories are stored automatically.
    #[serde(
        rename = "autoCacheStories",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auto_cache_stories: ::std::option::Option<bool>,
    /// Whether media of the vault are stored automatically.
    #[serde(
        rename = "autoCacheVault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auto_cache_vault: ::std::option::Option<bool>,
    /// Whether audio is stored.
    #[serde(
        rename = "cacheAudio",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cache_audio: ::std::option::Option<bool>,
    /// Whether pictures are stored.
    #[serde(
        rename = "cacheImages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cache_images: ::std::option::Option<bool>,
    /// Whether videos are stored.
    #[serde(
        rename = "cacheVideos",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cache_videos: ::std::option::Option<bool>,
    /// Which variants of a picture are stored.
    #[serde(
        rename = "imageQualities",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub image_qualities: ::std::option::Option<::std::vec::Vec<crate::ImageQuality>>,
    /// Number of reads after which a media item of a message is stored. Bounds are not stated.
    #[serde(
        rename = "minAccessCountMessages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub min_access_count_messages: ::std::option::Option<u64>,
    /// Number of reads after which a media item of a post is stored. Bounds are not stated.
    #[serde(
        rename = "minAccessCountPosts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub min_access_count_posts: ::std::option::Option<u64>,
    /// Number of reads after which a media item of a story is stored. Bounds are not stated.
    #[serde(
        rename = "minAccessCountStories",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub min_access_count_stories: ::std::option::Option<u64>,
    /// Number of reads after which a media item of the vault is stored. Bounds are not stated.
    #[serde(
        rename = "minAccessCountVault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub min_access_count_vault: ::std::option::Option<u64>,
    /// How long a URL of a media item is valid, in seconds. Bounds are not stated.
    #[serde(
        rename = "presignedUrlTtlSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub presigned_url_ttl_seconds: ::std::option::Option<u64>,
    /// How long a media item is kept, in days. Bounds are not stated.
    #[serde(
        rename = "retentionDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub retention_days: ::std::option::Option<u64>,
    /// Maximum storage of a connection, in bytes. Bounds are not stated.
    #[serde(
        rename = "storageLimitBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub storage_limit_bytes: ::std::option::Option<u64>,
    /// Which media are removed when the limit is reached.
    #[serde(
        rename = "storageLimitPurgeStrategy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub storage_limit_purge_strategy: ::std::option::Option<crate::PurgeStrategy>,
    /// Which variants of a video are stored.
    #[serde(
        rename = "videoQualities",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub video_qualities: ::std::option::Option<::std::vec::Vec<crate::VideoQuality>>,
}
/// Storage of a connection.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultPlusStats {
    /// Number of media that are known.
    #[serde(
        rename = "mediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_count: ::std::option::Option<u64>,
    /// Maximum storage, in bytes.
    #[serde(
        rename = "storageLimitBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub storage_limit_bytes: ::std::option::Option<u64>,
    /// Share of the limit that is used, in percent.
    #[serde(
        rename = "storageUsagePercent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub storage_usage_percent: ::std::option::Option<crate::Decimal>,
    /// Number of media that are stored.
    #[serde(
        rename = "storedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub stored_count: ::std::option::Option<u64>,
    /// What is stored, in bytes.
    #[serde(
        rename = "totalStorageBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_storage_bytes: ::std::option::Option<u64>,
    /// Whether the connection has Vault+.
    #[serde(
        rename = "vaultPlusEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub vault_plus_enabled: ::std::option::Option<bool>,
}
/// Number of media in the vault, by kind.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct VaultTotals {
    /// Number of audio files.
    #[serde(
        rename = "audiosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub audios_count: ::std::option::Option<u64>,
    /// Number of gifs.
    #[serde(
        rename = "gifsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub gifs_count: ::std::option::Option<u64>,
    /// Some of them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub medias: ::std::option::Option<::std::vec::Vec<VaultListPreview>>,
    /// Number of photos.
    #[serde(
        rename = "photosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub photos_count: ::std::option::Option<u64>,
    /// Number of videos.
    #[serde(
        rename = "videosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub videos_count: ::std::option::Option<u64>,
}
