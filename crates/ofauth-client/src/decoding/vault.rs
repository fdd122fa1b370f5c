// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::VaultList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultList {
    const NAMES: &'static [&'static str] = &[
        "canDelete",
        "canUpdate",
        "hasMedia",
        "id",
        "medias",
        "name",
        "type",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_delete = None;
        let mut field_can_update = None;
        let mut field_has_media = None;
        let mut field_id = None;
        let mut field_medias = None;
        let mut field_name = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_delete = object.value()?,
                1 => field_can_update = object.value()?,
                2 => field_has_media = object.value()?,
                3 => field_id = Some(object.value()?),
                4 => field_medias = object.value()?,
                5 => field_name = Some(object.value()?),
                6 => field_type_ = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_delete: field_can_delete,
            can_update: field_can_update,
            has_media: field_has_media,
            id: required("id", field_id)?,
            medias: field_medias,
            name: required("name", field_name)?,
            type_: required("type", field_type_)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultListAddition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultListAddition {
    const NAMES: &'static [&'static str] = &["mediaIds"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_media_ids = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_media_ids = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            media_ids: required("mediaIds", field_media_ids)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultListDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultListDraft {
    const NAMES: &'static [&'static str] = &["name"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_name = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            name: required("name", field_name)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultListPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultListPage {
    const NAMES: &'static [&'static str] = &[
        "all",
        "canCreateVaultLists",
        "hasMore",
        "list",
        "order",
        "sort",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_all = None;
        let mut field_can_create_vault_lists = None;
        let mut field_has_more = None;
        let mut field_list = None;
        let mut field_order = None;
        let mut field_sort = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_all = object.value()?,
                1 => field_can_create_vault_lists = object.value()?,
                2 => field_has_more = Some(object.value()?),
                3 => field_list = Some(object.value()?),
                4 => field_order = object.value()?,
                5 => field_sort = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            all: field_all,
            can_create_vault_lists: field_can_create_vault_lists,
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
            order: field_order,
            sort: field_sort,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultListPreview {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultListPreview {
    const NAMES: &'static [&'static str] = &["type", "url"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_type_ = Default::default();
        let mut field_url = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_type_ = object.value_by(Present::new())?,
                1 => field_url = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            type_: field_type_,
            url: field_url,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultListReference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultListReference {
    const NAMES: &'static [&'static str] = &["id", "name", "type"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_name = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = Some(object.value()?),
                1 => field_name = object.value()?,
                2 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: required("id", field_id)?,
            name: field_name,
            type_: field_type_,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultListUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultListUpdate {
    const NAMES: &'static [&'static str] = &["clearMedia", "name"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_clear_media = None;
        let mut field_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_clear_media = object.value()?,
                1 => field_name = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            clear_media: field_clear_media,
            name: required("name", field_name)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultPlusSettings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultPlusSettings {
    const NAMES: &'static [&'static str] = &[
        "accessExpiryDays",
        "autoCacheMessages",
        "autoCachePosts",
        "autoCacheStories",
        "autoCacheVault",
        "cacheAudio",
        "cacheImages",
        "cacheVideos",
        "imageQualities",
        "minAccessCountMessages",
        "minAccessCountPosts",
        "minAccessCountStories",
        "minAccessCountVault",
        "presignedUrlTtlSeconds",
        "retentionDays",
        "storageLimitBytes",
        "storageLimitPurgeStrategy",
        "videoQualities",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_access_expiry_days = Default::default();
        let mut field_auto_cache_messages = None;
        let mut field_auto_cache_posts = None;
        let mut field_auto_cache_stories = None;
        let mut field_auto_cache_vault = None;
        let mut field_cache_audio = None;
        let mut field_cache_images = None;
        let mut field_cache_videos = None;
        let mut field_image_qualities = None;
        let mut field_min_access_count_messages = Default::default();
        let mut field_min_access_count_posts = Default::default();
        let mut field_min_access_count_stories = Default::default();
        let mut field_min_access_count_vault = Default::default();
        let mut field_presigned_url_ttl_seconds = Default::default();
        let mut field_retention_days = Default::default();
        let mut field_storage_limit_bytes = Default::default();
        let mut field_storage_limit_purge_strategy = None;
        let mut field_video_qualities = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_access_expiry_days = object.value_by(OptionalCount)?,
                1 => field_auto_cache_messages = object.value()?,
                2 => field_auto_cache_posts = object.value()?,
                3 => field_auto_cache_stories = object.value()?,
                4 => field_auto_cache_vault = object.value()?,
                5 => field_cache_audio = object.value()?,
                6 => field_cache_images = object.value()?,
                7 => field_cache_videos = object.value()?,
                8 => field_image_qualities = object.value()?,
                9 => field_min_access_count_messages = object.value_by(OptionalCount)?,
                10 => field_min_access_count_posts = object.value_by(OptionalCount)?,
                11 => field_min_access_count_stories = object.value_by(OptionalCount)?,
                12 => field_min_access_count_vault = object.value_by(OptionalCount)?,
                13 => field_presigned_url_ttl_seconds = object.value_by(OptionalCount)?,
                14 => field_retention_days = object.value_by(OptionalCount)?,
                15 => field_storage_limit_bytes = object.value_by(OptionalCount)?,
                16 => field_storage_limit_purge_strategy = object.value()?,
                17 => field_video_qualities = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            access_expiry_days: field_access_expiry_days,
            auto_cache_messages: field_auto_cache_messages,
            auto_cache_posts: field_auto_cache_posts,
            auto_cache_stories: field_auto_cache_stories,
            auto_cache_vault: field_auto_cache_vault,
            cache_audio: field_cache_audio,
            cache_images: field_cache_images,
            cache_videos: field_cache_videos,
            image_qualities: field_image_qualities,
            min_access_count_messages: field_min_access_count_messages,
            min_access_count_posts: field_min_access_count_posts,
            min_access_count_stories: field_min_access_count_stories,
            min_access_count_vault: field_min_access_count_vault,
            presigned_url_ttl_seconds: field_presigned_url_ttl_seconds,
            retention_days: field_retention_days,
            storage_limit_bytes: field_storage_limit_bytes,
            storage_limit_purge_strategy: field_storage_limit_purge_strategy,
            video_qualities: field_video_qualities,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultPlusStats {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultPlusStats {
    const NAMES: &'static [&'static str] = &[
        "mediaCount",
        "storageLimitBytes",
        "storageUsagePercent",
        "storedCount",
        "totalStorageBytes",
        "vaultPlusEnabled",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_media_count = Default::default();
        let mut field_storage_limit_bytes = Default::default();
        let mut field_storage_usage_percent = Default::default();
        let mut field_stored_count = Default::default();
        let mut field_total_storage_bytes = Default::default();
        let mut field_vault_plus_enabled = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_media_count = object.value_by(OptionalCount)?,
                1 => field_storage_limit_bytes = object.value_by(OptionalCount)?,
                2 => field_storage_usage_percent = object.value_by(OptionalDecimal)?,
                3 => field_stored_count = object.value_by(OptionalCount)?,
                4 => field_total_storage_bytes = object.value_by(OptionalCount)?,
                5 => field_vault_plus_enabled = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            media_count: field_media_count,
            storage_limit_bytes: field_storage_limit_bytes,
            storage_usage_percent: field_storage_usage_percent,
            stored_count: field_stored_count,
            total_storage_bytes: field_total_storage_bytes,
            vault_plus_enabled: field_vault_plus_enabled,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultTotals {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultTotals {
    const NAMES: &'static [&'static str] = &[
        "audiosCount",
        "gifsCount",
        "medias",
        "photosCount",
        "videosCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_audios_count = Default::default();
        let mut field_gifs_count = Default::default();
        let mut field_medias = None;
        let mut field_photos_count = Default::default();
        let mut field_videos_count = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_audios_count = object.value_by(OptionalCount)?,
                1 => field_gifs_count = object.value_by(OptionalCount)?,
                2 => field_medias = object.value()?,
                3 => field_photos_count = object.value_by(OptionalCount)?,
                4 => field_videos_count = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            audios_count: field_audios_count,
            gifs_count: field_gifs_count,
            medias: field_medias,
            photos_count: field_photos_count,
            videos_count: field_videos_count,
        })
    }
}
