// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::VaultList {
        0 "canDelete" can_delete: optional,
        1 "canUpdate" can_update: optional,
        2 "hasMedia" has_media: optional,
        3 "id" id: required,
        4 "medias" medias: optional,
        5 "name" name: required,
        6 "type" type_: required,
    }
    types::VaultListAddition {
        0 "mediaIds" media_ids: required,
    }
    types::VaultListDraft {
        0 "name" name: required,
    }
    types::VaultListPage {
        0 "all" all: optional,
        1 "canCreateVaultLists" can_create_vault_lists: optional,
        2 "hasMore" has_more: required,
        3 "list" list: required,
        4 "order" order: optional,
        5 "sort" sort: optional,
    }
    types::VaultListPreview {
        0 "type" type_: optional by Present::new(),
        1 "url" url: optional,
    }
    types::VaultListReference {
        0 "id" id: required,
        1 "name" name: optional,
        2 "type" type_: optional,
    }
    types::VaultListUpdate {
        0 "clearMedia" clear_media: optional,
        1 "name" name: required,
    }
    types::VaultPlusSettings {
        0 "accessExpiryDays" access_expiry_days: optional by OptionalCount::new(),
        1 "autoCacheMessages" auto_cache_messages: optional,
        2 "autoCachePosts" auto_cache_posts: optional,
        3 "autoCacheStories" auto_cache_stories: optional,
        4 "autoCacheVault" auto_cache_vault: optional,
        5 "cacheAudio" cache_audio: optional,
        6 "cacheImages" cache_images: optional,
        7 "cacheVideos" cache_videos: optional,
        8 "imageQualities" image_qualities: optional,
        9 "minAccessCountMessages" min_access_count_messages: optional by OptionalCount::new(),
        10 "minAccessCountPosts" min_access_count_posts: optional by OptionalCount::new(),
        11 "minAccessCountStories" min_access_count_stories: optional by OptionalCount::new(),
        12 "minAccessCountVault" min_access_count_vault: optional by OptionalCount::new(),
        13 "presignedUrlTtlSeconds" presigned_url_ttl_seconds: optional by OptionalCount::new(),
        14 "retentionDays" retention_days: optional by OptionalCount::new(),
        15 "storageLimitBytes" storage_limit_bytes: optional by OptionalCount::new(),
        16 "storageLimitPurgeStrategy" storage_limit_purge_strategy: optional,
        17 "videoQualities" video_qualities: optional,
    }
    types::VaultPlusStats {
        0 "mediaCount" media_count: optional by OptionalCount::new(),
        1 "storageLimitBytes" storage_limit_bytes: optional by OptionalCount::new(),
        2 "storageUsagePercent" storage_usage_percent: optional,
        3 "storedCount" stored_count: optional by OptionalCount::new(),
        4 "totalStorageBytes" total_storage_bytes: optional by OptionalCount::new(),
        5 "vaultPlusEnabled" vault_plus_enabled: optional,
    }
    types::VaultTotals {
        0 "audiosCount" audios_count: optional by OptionalCount::new(),
        1 "gifsCount" gifs_count: optional by OptionalCount::new(),
        2 "medias" medias: optional,
        3 "photosCount" photos_count: optional by OptionalCount::new(),
        4 "videosCount" videos_count: optional by OptionalCount::new(),
    }
}
