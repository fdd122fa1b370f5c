// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The organisation that a key belongs to.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/account/settings: Get the settings of the organisation.
pub static GET_ORGANIZATION_SETTINGS: Operation = Operation {
    id: "getOrganizationSettings",
    method: "GET",
    path: "/v2/account/settings",
    tag: "Account",
    summary: "Get the settings of the organisation",
    retry: Retry::Safe,
    response_fields: &["vaultPlus"],
    ..Operation::EMPTY
};
/// PATCH /v2/account/settings: Change the settings of the organisation.
pub static UPDATE_ORGANIZATION_SETTINGS: Operation = Operation {
    id: "updateOrganizationSettings",
    method: "PATCH",
    path: "/v2/account/settings",
    tag: "Account",
    summary: "Change the settings of the organisation",
    retry: Retry::Safe,
    body: Some(Body::json(Value::object(&[
        Field::optional("vaultPlus", "Settings of Vault+.", Value::object(&[
            Field::optional(
                "applyToExistingConnections",
                "Whether existing connections adopt the change.",
                Value::Boolean,
            ),
            Field::optional(
                "autoEnableForNewConnections",
                "Whether new connections have Vault+ from the start.",
                Value::Boolean,
            ),
            Field::optional(
                "defaultSettings",
                "Settings of a connection that has none of its own.",
                Value::object(&[
                    Field::optional(
                        "accessExpiryDays",
                        "How long a media item is kept that is not read, in days. Bounds are not stated.",
                        Value::INTEGER,
                    ),
                    Field::optional(
                        "autoCacheMessages",
                        "Whether media of messages are stored automatically.",
                        Value::Boolean,
                    ),
                    Field::optional(
                        "autoCachePosts",
                        "Whether media of posts are stored automatically.",
                        Value::Boolean,
                    ),
                    Field::optional(
                        "autoCacheStories",
                        "Whether media of stories are stored automatically.",
                        Value::Boolean,
                    ),
                    Field::optional(
                        "autoCacheVault",
                        "Whether media of the vault are stored automatically.",
                        Value::Boolean,
                    ),
                    Field::optional("cacheAudio", "Whether audio is stored.", Value::Boolean),
                    Field::optional(
                        "cacheImages",
                        "Whether pictures are stored.",
                        Value::Boolean,
                    ),
                    Field::optional(
                        "cacheVideos",
                        "Whether videos are stored.",
                        Value::Boolean,
                    ),
                    Field::optional(
                        "imageQualities",
                        "Which variants of a picture are stored.",
                        Value::array(&Value::among(&["thumb", "preview", "full"])),
                    ),
                    Field::optional(
                        "minAccessCountMessages",
                        "Number of reads after which a media item of a message is stored. Bounds are not stated.",
                        Value::INTEGER,
                    ),
                    Field::optional(
                        "minAccessCountPosts",
                        "Number of reads after which a media item of a post is stored. Bounds are not stated.",
                        Value::INTEGER,
                    ),
                    Field::optional(
                        "minAccessCountStories",
                        "Number of reads after which a media item of a story is stored. Bounds are not stated.",
                        Value::INTEGER,
                    ),
                    Field::optional(
                        "minAccessCountVault",
                        "Number of reads after which a media item of the vault is stored. Bounds are not stated.",
                        Value::INTEGER,
                    ),
                    Field::optional(
                        "presignedUrlTtlSeconds",
                        "How long a URL of a media item is valid, in seconds. Bounds are not stated.",
                        Value::INTEGER,
                    ),
                    Field::optional(
                        "retentionDays",
                        "How long a media item is kept, in days. Bounds are not stated.",
                        Value::INTEGER,
                    ),
                    Field::optional(
                        "storageLimitBytes",
                        "Maximum storage of a connection, in bytes. Bounds are not stated.",
                        Value::INTEGER,
                    ),
                    Field::optional(
                        "storageLimitPurgeStrategy",
                        "Which media are removed when the limit is reached.",
                        Value::among(
                            &["purge_oldest", "purge_largest", "purge_smallest", "block_new"],
                        ),
                    ),
                    Field::optional(
                        "videoQualities",
                        "Which variants of a video are stored.",
                        Value::array(&Value::among(&["preview", "720p", "1080p", "source"])),
                    ),
                ]),
            ),
        ])),
    ]))),
    response_fields: &["broadcastResult", "settings"],
    ..Operation::EMPTY
};
/// GET /v2/account/whoami: Get the organisation of the key.
pub static GET_WHOAMI: Operation = Operation {
    id: "getWhoami",
    method: "GET",
    path: "/v2/account/whoami",
    tag: "Account",
    summary: "Get the organisation of the key",
    retry: Retry::Safe,
    response_fields: &["id", "name", "permissions"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/stats: Get the storage of the organisation.
pub static GET_ORGANIZATION_STORAGE: Operation = Operation {
    id: "getOrganizationStorage",
    method: "GET",
    path: "/v2/vault-plus/stats",
    tag: "Vault+",
    summary: "Get the storage of the organisation",
    stability: Stability::Preview,
    retry: Retry::Safe,
    response_fields: &["connectionsWithVaultPlus", "totalConnections", "totalMediaCount", "totalStorageBytes"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/store/stats: Get how much the organisation stores.
pub static GET_STORAGE_STATS: Operation = Operation {
    id: "getStorageStats",
    method: "GET",
    path: "/v2/vault-plus/store/stats",
    tag: "Vault+",
    summary: "Get how much the organisation stores",
    retry: Retry::Safe,
    response_fields: &["connectionsWithVaultPlus", "totalConnections", "totalMediaCount", "totalStorageBytes"],
    ..Operation::EMPTY
};
