// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The accounts that are connected to the organisation.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// GET /v2/account/connections: List the connections.
pub static LIST_CONNECTIONS: Operation = Operation {
    id: "listConnections",
    method: "GET",
    path: "/v2/account/connections",
    tag: "Connections",
    summary: "List the connections",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "status",
            location: Location::Query,
            required: false,
            description: "Answer only connections in this state.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["active", "expired", "awaiting_2fa"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "imported",
            location: Location::Query,
            required: false,
            description: "`true` for imported connections alone, `false` for those made by Link alone.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["true", "false"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page. Bounds are not stated.",
            secret: false,
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            secret: false,
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        limit: Some("limit"),
        size: None,
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        identity: &["id"],
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "clientReferenceId",
        "createdAt",
        "expiredAt",
        "id",
        "imported",
        "lastCheckedAt",
        "permissions",
        "status",
        "updatedAt",
        "userData",
    ],
    ..Operation::EMPTY
};
/// POST /v2/account/connections/import: Import a connection.
pub static IMPORT_CONNECTION: Operation = Operation {
    id: "importConnection",
    method: "POST",
    path: "/v2/account/connections/import",
    tag: "Connections",
    summary: "Import a connection",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Unsafe,
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
                    name: "clientReferenceId",
                    required: false,
                    description: "The caller's own id, which webhooks repeat.",
                    value: Value::Nullable(
                        &Value::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: None,
                            one_of: &[],
                        },
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "cookie",
                    required: true,
                    description: "The cookies of the session; `auth_id`, `sess` and `fp` must be among them.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: Some(Format::Password),
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "permissions",
                    required: false,
                    description: "What to grant, as `messages:read`; what the organisation grants when it is left out.",
                    value: Value::Array {
                        items: &Value::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: None,
                            one_of: &[],
                        },
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userAgent",
                    required: true,
                    description: "The user agent that the session was made with.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: Some(Format::Password),
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "clientReferenceId",
        "createdAt",
        "expiredAt",
        "id",
        "imported",
        "lastCheckedAt",
        "permissions",
        "status",
        "updatedAt",
        "userData",
    ],
    ..Operation::EMPTY
};
/// PATCH /v2/account/connections/import/{connectionId}: Renew the session of an imported connection.
pub static UPDATE_IMPORTED_CONNECTION: Operation = Operation {
    id: "updateImportedConnection",
    method: "PATCH",
    path: "/v2/account/connections/import/{connectionId}",
    tag: "Connections",
    summary: "Renew the session of an imported connection",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "connectionId",
            location: Location::Path,
            required: true,
            description: "Id of the connection, as `conn_…`.",
            secret: true,
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "cookie",
                    required: true,
                    description: "The cookies of the session; `auth_id`, `sess` and `fp` must be among them.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: Some(Format::Password),
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userAgent",
                    required: true,
                    description: "The user agent that the session was made with.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: Some(Format::Password),
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "clientReferenceId",
        "createdAt",
        "expiredAt",
        "id",
        "imported",
        "lastCheckedAt",
        "permissions",
        "status",
        "updatedAt",
        "userData",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/account/connections/{connectionId}: Disconnect an account.
pub static DISCONNECT_CONNECTION: Operation = Operation {
    id: "disconnectConnection",
    method: "DELETE",
    path: "/v2/account/connections/{connectionId}",
    tag: "Connections",
    summary: "Disconnect an account",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "connectionId",
            location: Location::Path,
            required: true,
            description: "Id of the connection, as `conn_…`.",
            secret: true,
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// POST /v2/account/connections/{connectionId}/invalidate: Let a connection expire.
pub static INVALIDATE_CONNECTION: Operation = Operation {
    id: "invalidateConnection",
    method: "POST",
    path: "/v2/account/connections/{connectionId}/invalidate",
    tag: "Connections",
    summary: "Let a connection expire",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "connectionId",
            location: Location::Path,
            required: true,
            description: "Id of the connection, as `conn_…`.",
            secret: true,
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /v2/account/connections/{connectionId}/settings: Get the settings of a connection.
pub static GET_CONNECTION_SETTINGS: Operation = Operation {
    id: "getConnectionSettings",
    method: "GET",
    path: "/v2/account/connections/{connectionId}/settings",
    tag: "Connections",
    summary: "Get the settings of a connection",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "connectionId",
            location: Location::Path,
            required: true,
            description: "Id of the connection, as `conn_…`.",
            secret: true,
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["connectionId", "vaultPlus"],
    ..Operation::EMPTY
};
/// PATCH /v2/account/connections/{connectionId}/settings: Change the settings of a connection.
pub static UPDATE_CONNECTION_SETTINGS: Operation = Operation {
    id: "updateConnectionSettings",
    method: "PATCH",
    path: "/v2/account/connections/{connectionId}/settings",
    tag: "Connections",
    summary: "Change the settings of a connection",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "connectionId",
            location: Location::Path,
            required: true,
            description: "Id of the connection, as `conn_…`.",
            secret: true,
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
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
                                name: "enabled",
                                required: false,
                                description: "Whether the connection has Vault+.",
                                value: Value::Boolean,
                                ..Field::EMPTY
                            },
                            Field {
                                name: "settings",
                                required: false,
                                description: "What it is to have otherwise than the organisation.",
                                value: Value::Nullable(
                                    &Value::Object {
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
                                ),
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
    answer_fields: &["purgeResult", "settings"],
    ..Operation::EMPTY
};
