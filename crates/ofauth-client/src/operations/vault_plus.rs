// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Media that the vendor stores.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// POST /v2/vault-plus/batch: Get several stored media.
pub static BATCH_STORED_MEDIA: Operation = Operation {
    id: "batchStoredMedia",
    method: "POST",
    path: "/v2/vault-plus/batch",
    tag: "Vault+",
    summary: "Get several stored media",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: true,
    read_only: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "mediaIds",
                    required: true,
                    description: "Ids of the media on the platform, 100 at most.",
                    value: Value::Array {
                        items: &Value::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: None,
                            one_of: &[],
                        },
                        min_items: None,
                        max_items: Some(100usize),
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["duration", "id", "media", "type"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/list: List stored media.
pub static LIST_STORED_MEDIA: Operation = Operation {
    id: "listStoredMedia",
    method: "GET",
    path: "/v2/vault-plus/list",
    tag: "Vault+",
    summary: "List stored media",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "status",
            location: Location::Query,
            required: false,
            description: "Answer only media with a variant in this state.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["edge_only", "pending", "storing", "stored", "removed"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "source",
            location: Location::Query,
            required: false,
            description: "Answer only media from this place.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["vault", "messages", "posts", "stories"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "contentType",
            location: Location::Query,
            required: false,
            description: "Answer only media with a variant of exactly this media type.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
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
            name: "cursor",
            location: Location::Query,
            required: false,
            description: "Where the page begins: `nextCursor` of the page before.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Cursor,
        cursor: "cursor",
        starts: &[],
        limit: Some("limit"),
        size: None,
        items: "items",
        bare: false,
        more: None,
        next: Some("nextCursor"),
        key: None,
        identity: &["id"],
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &["duration", "id", "media", "type"],
    ..Operation::EMPTY
};
/// DELETE /v2/vault-plus/media: Delete all stored media.
pub static DELETE_ALL_STORED_MEDIA: Operation = Operation {
    id: "deleteAllStoredMedia",
    method: "DELETE",
    path: "/v2/vault-plus/media",
    tag: "Vault+",
    summary: "Delete all stored media",
    stability: Stability::Preview,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: true,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &["connectionId", "freedBytes", "purgedCount", "success"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/media: Query stored media.
pub static QUERY_STORED_MEDIA: Operation = Operation {
    id: "queryStoredMedia",
    method: "GET",
    path: "/v2/vault-plus/media",
    tag: "Vault+",
    summary: "Query stored media",
    stability: Stability::Preview,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "status",
            location: Location::Query,
            required: false,
            description: "Answer only media with a variant in this state.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["edge_only", "pending", "storing", "stored", "removed"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "type",
            location: Location::Query,
            required: false,
            description: "Answer only media of this type.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["image", "video", "audio"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "contentType",
            location: Location::Query,
            required: false,
            description: "Answer only media with a variant of exactly this media type.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "durationMin",
            location: Location::Query,
            required: false,
            description: "Shortest length, in seconds. Bounds are not stated.",
            secret: false,
            value: Value::Number {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "durationMax",
            location: Location::Query,
            required: false,
            description: "Greatest length, in seconds. Bounds are not stated.",
            secret: false,
            value: Value::Number {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "createdAtFrom",
            location: Location::Query,
            required: false,
            description: "Answer only media first stored at this moment or later, as an ISO 8601 date and time.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "cursor",
            location: Location::Query,
            required: false,
            description: "Where the page begins: `nextCursor` of the page before.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Cursor,
        cursor: "cursor",
        starts: &[],
        limit: None,
        size: None,
        items: "items",
        bare: false,
        more: None,
        next: Some("nextCursor"),
        key: None,
        identity: &["id"],
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &["duration", "id", "media", "type"],
    ..Operation::EMPTY
};
/// DELETE /v2/vault-plus/purge: Delete all stored media of a connection.
pub static PURGE_STORED_MEDIA: Operation = Operation {
    id: "purgeStoredMedia",
    method: "DELETE",
    path: "/v2/vault-plus/purge",
    tag: "Vault+",
    summary: "Delete all stored media of a connection",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: true,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &["connectionId", "freedBytes", "purgedCount", "success"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/status: Get the storage of a connection.
pub static GET_CONNECTION_STORAGE: Operation = Operation {
    id: "getConnectionStorage",
    method: "GET",
    path: "/v2/vault-plus/status",
    tag: "Vault+",
    summary: "Get the storage of a connection",
    stability: Stability::Preview,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: true,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[
        "connectionId",
        "pendingCount",
        "storedCount",
        "totalMedia",
        "totalSizeBytes",
    ],
    ..Operation::EMPTY
};
/// POST /v2/vault-plus/store/list/{listId}: Store the media of a vault list.
pub static STORE_VAULT_LIST: Operation = Operation {
    id: "storeVaultList",
    method: "POST",
    path: "/v2/vault-plus/store/list/{listId}",
    tag: "Vault+",
    summary: "Store the media of a vault list",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Unsafe,
    rate_limit: None,
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the list of the vault.",
            secret: false,
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
    answer_fields: &["estimatedItems", "listId", "queued"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/store/status: Get how much a connection stores.
pub static GET_STORAGE_STATUS: Operation = Operation {
    id: "getStorageStatus",
    method: "GET",
    path: "/v2/vault-plus/store/status",
    tag: "Vault+",
    summary: "Get how much a connection stores",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: true,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[
        "connectionId",
        "pendingCount",
        "storedCount",
        "totalMedia",
        "totalSizeBytes",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/vault-plus/{mediaId}: Delete a stored media item.
pub static DELETE_STORED_MEDIA: Operation = Operation {
    id: "deleteStoredMedia",
    method: "DELETE",
    path: "/v2/vault-plus/{mediaId}",
    tag: "Vault+",
    summary: "Delete a stored media item",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "mediaId",
            location: Location::Path,
            required: true,
            description: "Id of the media on the platform.",
            secret: false,
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
    answer_fields: &["freedBytes", "mediaId", "success"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/{mediaId}: Get a stored media item.
pub static GET_STORED_MEDIA: Operation = Operation {
    id: "getStoredMedia",
    method: "GET",
    path: "/v2/vault-plus/{mediaId}",
    tag: "Vault+",
    summary: "Get a stored media item",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "mediaId",
            location: Location::Path,
            required: true,
            description: "Id of the media on the platform.",
            secret: false,
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
    answer_fields: &["duration", "id", "media", "type"],
    ..Operation::EMPTY
};
