// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The organisation that a key belongs to.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// GET /v2/account/settings: Get the settings of the organisation.
pub static GET_ORGANISATION_SETTINGS: Operation = Operation {
    id: "getOrganisationSettings",
    method: "GET",
    path: "/v2/account/settings",
    tag: "Account",
    summary: "Get the settings of the organisation",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &["vaultPlus"],
    ..Operation::EMPTY
};
/// PATCH /v2/account/settings: Change the settings of the organisation.
pub static UPDATE_ORGANISATION_SETTINGS: Operation = Operation {
    id: "updateOrganisationSettings",
    method: "PATCH",
    path: "/v2/account/settings",
    tag: "Account",
    summary: "Change the settings of the organisation",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "vaultPlus",
                    required: false,
                    description: "Settings of Vault+.",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "applyToExistingConnections",
                                required: false,
                                description: "Whether the connections that are there already take the change over.",
                                value: Value::Boolean,
                                ..Field::EMPTY
                            },
                            Field {
                                name: "autoEnableForNewConnections",
                                required: false,
                                description: "Whether new connections have Vault+ from the start.",
                                value: Value::Boolean,
                                ..Field::EMPTY
                            },
                            Field {
                                name: "defaultSettings",
                                required: false,
                                description: "What a connection goes by that has no settings of its own.",
                                value: Value::Object {
                                    fields: &[
                                        Field {
                                            name: "accessExpiryDays",
                                            required: false,
                                            description: "How long a media item is kept that nobody reads, in days. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "autoCacheMessages",
                                            required: false,
                                            description: "Whether media of messages are stored without being asked for.",
                                            value: Value::Boolean,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "autoCachePosts",
                                            required: false,
                                            description: "Whether media of posts are stored without being asked for.",
                                            value: Value::Boolean,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "autoCacheStories",
                                            required: false,
                                            description: "Whether media of stories are stored without being asked for.",
                                            value: Value::Boolean,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "autoCacheVault",
                                            required: false,
                                            description: "Whether media of the vault are stored without being asked for.",
                                            value: Value::Boolean,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "cacheAudio",
                                            required: false,
                                            description: "Whether audio is stored.",
                                            value: Value::Boolean,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "cacheImages",
                                            required: false,
                                            description: "Whether pictures are stored.",
                                            value: Value::Boolean,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "cacheVideos",
                                            required: false,
                                            description: "Whether videos are stored.",
                                            value: Value::Boolean,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "imageQualities",
                                            required: false,
                                            description: "Which variants of a picture are stored.",
                                            value: Value::Array {
                                                items: &Value::String {
                                                    min_length: None,
                                                    max_length: None,
                                                    pattern: None,
                                                    format: None,
                                                    one_of: &["thumb", "preview", "full"],
                                                },
                                                min_items: None,
                                                max_items: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "minAccessCountMessages",
                                            required: false,
                                            description: "Number of reads after which a media item of a message is stored. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "minAccessCountPosts",
                                            required: false,
                                            description: "Number of reads after which a media item of a post is stored. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "minAccessCountStories",
                                            required: false,
                                            description: "Number of reads after which a media item of a story is stored. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "minAccessCountVault",
                                            required: false,
                                            description: "Number of reads after which a media item of the vault is stored. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "presignedUrlTtlSeconds",
                                            required: false,
                                            description: "How long an address of a media item is good, in seconds. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "retentionDays",
                                            required: false,
                                            description: "How long a media item is kept, in days. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "storageLimitBytes",
                                            required: false,
                                            description: "Most that a connection may store, in bytes. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "storageLimitPurgeStrategy",
                                            required: false,
                                            description: "What gives way when the limit is reached.",
                                            value: Value::String {
                                                min_length: None,
                                                max_length: None,
                                                pattern: None,
                                                format: None,
                                                one_of: &[
                                                    "purge_oldest",
                                                    "purge_largest",
                                                    "purge_smallest",
                                                    "block_new",
                                                ],
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "videoQualities",
                                            required: false,
                                            description: "Which variants of a video are stored.",
                                            value: Value::Array {
                                                items: &Value::String {
                                                    min_length: None,
                                                    max_length: None,
                                                    pattern: None,
                                                    format: None,
                                                    one_of: &["preview", "720p", "1080p", "source"],
                                                },
                                                min_items: None,
                                                max_items: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                    ],
                                },
                                ..Field::EMPTY
                            },
                        ],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["broadcastResult", "settings"],
    ..Operation::EMPTY
};
/// GET /v2/account/whoami: Tell whose the key is.
pub static GET_WHOAMI: Operation = Operation {
    id: "getWhoami",
    method: "GET",
    path: "/v2/account/whoami",
    tag: "Account",
    summary: "Tell whose the key is",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &["id", "name", "permissions"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/stats: Get the storage of the organisation.
pub static GET_ORGANISATION_STORAGE: Operation = Operation {
    id: "getOrganisationStorage",
    method: "GET",
    path: "/v2/vault-plus/stats",
    tag: "Vault+",
    summary: "Get the storage of the organisation",
    stability: Stability::Preview,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[
        "connectionsWithVaultPlus",
        "totalConnections",
        "totalMediaCount",
        "totalStorageBytes",
    ],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/store/stats: Get how much the organisation stores.
pub static GET_STORAGE_STATS: Operation = Operation {
    id: "getStorageStats",
    method: "GET",
    path: "/v2/vault-plus/store/stats",
    tag: "Vault+",
    summary: "Get how much the organisation stores",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[
        "connectionsWithVaultPlus",
        "totalConnections",
        "totalMediaCount",
        "totalStorageBytes",
    ],
    ..Operation::EMPTY
};
