// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The accounts that are connected to the organisation.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/account/connections: List the connections.
pub static LIST_CONNECTIONS: Operation = Operation {
    id: "listConnections",
    method: "GET",
    path: "/v2/account/connections",
    tag: "Connections",
    summary: "List the connections",
    retry: Retry::Safe,
    parameters: &[
        Parameter::query(
            "status",
            "Return only connections in this state.",
            Value::among(&["active", "expired", "awaiting_2fa"]),
        ),
        Parameter::query(
            "imported",
            "`true` for imported connections only, `false` for those made by Link only.",
            Value::among(&["true", "false"]),
        ),
        Parameter::query("limit", "Maximum number of items per page. Bounds are not stated.", Value::INTEGER),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        items: "list",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "clientReferenceId", "createdAt", "expiredAt", "id", "imported", "lastCheckedAt", "permissions", "status",
        "updatedAt", "userData",
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
    body: Some(Body::json(Value::object(&[
        Field::optional(
            "clientReferenceId",
            "The caller's own id, which webhooks repeat.",
            Value::Nullable(&Value::TEXT),
        ),
        Field::required(
            "cookie",
            "The cookies of the session; `auth_id`, `sess` and `fp` must be among them.",
            Value::formatted(Format::Password),
        ),
        Field::optional(
            "permissions",
            "Permissions to grant, as `messages:read`. Defaults to those of the organisation.",
            Value::array(&Value::TEXT),
        ),
        Field::required(
            "userAgent",
            "The user agent that the session was made with.",
            Value::formatted(Format::Password),
        ),
    ]))),
    response_fields: &[
        "clientReferenceId", "createdAt", "expiredAt", "id", "imported", "lastCheckedAt", "permissions", "status",
        "updatedAt", "userData",
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
    retry: Retry::Safe,
    parameters: &[
        Parameter {
            secret: true,
            ..Parameter::path("connectionId", "Id of the connection, as `conn_…`.", Value::text(Some(1), None))
        },
    ],
    body: Some(Body::json(Value::object(&[
        Field::required(
            "cookie",
            "The cookies of the session; `auth_id`, `sess` and `fp` must be among them.",
            Value::formatted(Format::Password),
        ),
        Field::required(
            "userAgent",
            "The user agent that the session was made with.",
            Value::formatted(Format::Password),
        ),
    ]))),
    response_fields: &[
        "clientReferenceId", "createdAt", "expiredAt", "id", "imported", "lastCheckedAt", "permissions", "status",
        "updatedAt", "userData",
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
    retry: Retry::Safe,
    parameters: &[
        Parameter {
            secret: true,
            ..Parameter::path("connectionId", "Id of the connection, as `conn_…`.", Value::text(Some(1), None))
        },
    ],
    ..Operation::EMPTY
};
/// POST /v2/account/connections/{connectionId}/invalidate: Let a connection expire.
pub static INVALIDATE_CONNECTION: Operation = Operation {
    id: "invalidateConnection",
    method: "POST",
    path: "/v2/account/connections/{connectionId}/invalidate",
    tag: "Connections",
    summary: "Let a connection expire",
    retry: Retry::Safe,
    parameters: &[
        Parameter {
            secret: true,
            ..Parameter::path("connectionId", "Id of the connection, as `conn_…`.", Value::text(Some(1), None))
        },
    ],
    ..Operation::EMPTY
};
/// GET /v2/account/connections/{connectionId}/settings: Get the settings of a connection.
pub static GET_CONNECTION_SETTINGS: Operation = Operation {
    id: "getConnectionSettings",
    method: "GET",
    path: "/v2/account/connections/{connectionId}/settings",
    tag: "Connections",
    summary: "Get the settings of a connection",
    retry: Retry::Safe,
    parameters: &[
        Parameter {
            secret: true,
            ..Parameter::path("connectionId", "Id of the connection, as `conn_…`.", Value::text(Some(1), None))
        },
    ],
    response_fields: &["connectionId", "vaultPlus"],
    ..Operation::EMPTY
};
/// PATCH /v2/account/connections/{connectionId}/settings: Change the settings of a connection.
pub static UPDATE_CONNECTION_SETTINGS: Operation = Operation {
    id: "updateConnectionSettings",
    method: "PATCH",
    path: "/v2/account/connections/{connectionId}/settings",
    tag: "Connections",
    summary: "Change the settings of a connection",
    retry: Retry::Safe,
    parameters: &[
        Parameter {
            secret: true,
            ..Parameter::path("connectionId", "Id of the connection, as `conn_…`.", Value::text(Some(1), None))
        },
    ],
    body: Some(Body::json(Value::object(&[
        Field::optional("vaultPlus", "Settings of Vault+.", Value::object(&[
            Field::optional("enabled", "Whether the connection has Vault+.", Value::Boolean),
            Field::optional(
                "settings",
                "The settings that shall differ from the organisation's.",
                Value::Nullable(&Value::object(&[
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
                    Field::optional(
                        "cacheAudio",
                        "Whether audio is stored.",
                        Value::Boolean,
                    ),
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
                        Value::among(&[
                            "purge_oldest", "purge_largest", "purge_smallest",
                            "block_new",
                        ]),
                    ),
                    Field::optional(
                        "videoQualities",
                        "Which variants of a video are stored.",
                        Value::array(
                            &Value::among(&["preview", "720p", "1080p", "source"]),
                        ),
                    ),
                ])),
            ),
        ])),
    ]))),
    response_fields: &["purgeResult", "settings"],
    ..Operation::EMPTY
};
