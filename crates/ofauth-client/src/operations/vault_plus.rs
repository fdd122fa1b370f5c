// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Media that the vendor stores.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// POST /v2/vault-plus/batch: Get several stored media.
pub static BATCH_STORED_MEDIA: Operation = Operation {
    id: "batchStoredMedia",
    method: "POST",
    path: "/v2/vault-plus/batch",
    tag: "Vault+",
    summary: "Get several stored media",
    retry: Retry::Safe,
    scoped: true,
    read_only: true,
    body: Some(Body::json(Value::object(&[
        Field::required(
            "mediaIds",
            "Ids of the media on the platform, 100 at most.",
            Value::Array { items: &Value::TEXT, min_items: None, max_items: Some(100) },
        ),
    ]))),
    response_fields: &["duration", "id", "media", "type"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/list: List stored media.
pub static LIST_STORED_MEDIA: Operation = Operation {
    id: "listStoredMedia",
    method: "GET",
    path: "/v2/vault-plus/list",
    tag: "Vault+",
    summary: "List stored media",
    retry: Retry::Safe,
    scoped: true,
    parameters: &[
        Parameter::query(
            "status",
            "Return only media with a variant in this state.",
            Value::among(&["edge_only", "pending", "storing", "stored", "removed"]),
        ),
        Parameter::query(
            "source",
            "Return only media from this source.",
            Value::among(&["vault", "messages", "posts", "stories"]),
        ),
        Parameter::query("contentType", "Return only media with a variant of exactly this media type.", Value::TEXT),
        Parameter::query("limit", "Maximum number of items per page. Bounds are not stated.", Value::INTEGER),
        Parameter::query("cursor", "Cursor: `nextCursor` of the previous page.", Value::TEXT),
    ],
    paging: Some(Paging {
        style: PagingStyle::Cursor,
        cursor: "cursor",
        limit: Some("limit"),
        items: "items",
        next: Some("nextCursor"),
        ..Paging::EMPTY
    }),
    response_fields: &["duration", "id", "media", "type"],
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
    retry: Retry::Safe,
    scoped: true,
    response_fields: &["connectionId", "freedBytes", "purgedCount", "success"],
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
    retry: Retry::Safe,
    scoped: true,
    parameters: &[
        Parameter::query(
            "status",
            "Return only media with a variant in this state.",
            Value::among(&["edge_only", "pending", "storing", "stored", "removed"]),
        ),
        Parameter::query("type", "Return only media of this type.", Value::among(&["image", "video", "audio"])),
        Parameter::query("contentType", "Return only media with a variant of exactly this media type.", Value::TEXT),
        Parameter::query("durationMin", "Minimum length in seconds. Bounds are not stated.", Value::NUMBER),
        Parameter::query("durationMax", "Maximum length in seconds. Bounds are not stated.", Value::NUMBER),
        Parameter::query(
            "createdAtFrom",
            "Return only media first stored at this timestamp or later, as an ISO 8601 date and time.",
            Value::TEXT,
        ),
        Parameter::query("cursor", "Cursor: `nextCursor` of the previous page.", Value::TEXT),
    ],
    paging: Some(Paging {
        style: PagingStyle::Cursor,
        cursor: "cursor",
        items: "items",
        next: Some("nextCursor"),
        ..Paging::EMPTY
    }),
    response_fields: &["duration", "id", "media", "type"],
    ..Operation::EMPTY
};
/// DELETE /v2/vault-plus/purge: Delete all stored media of a connection.
pub static PURGE_STORED_MEDIA: Operation = Operation {
    id: "purgeStoredMedia",
    method: "DELETE",
    path: "/v2/vault-plus/purge",
    tag: "Vault+",
    summary: "Delete all stored media of a connection",
    retry: Retry::Safe,
    scoped: true,
    response_fields: &["connectionId", "freedBytes", "purgedCount", "success"],
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
    retry: Retry::Safe,
    scoped: true,
    response_fields: &["connectionId", "pendingCount", "storedCount", "totalMedia", "totalSizeBytes"],
    ..Operation::EMPTY
};
/// POST /v2/vault-plus/store/list/{listId}: Store the media of a vault list.
pub static STORE_VAULT_LIST: Operation = Operation {
    id: "storeVaultList",
    method: "POST",
    path: "/v2/vault-plus/store/list/{listId}",
    tag: "Vault+",
    summary: "Store the media of a vault list",
    scoped: true,
    parameters: &[Parameter::path("listId", "Id of the vault list.", Value::text(Some(1), None))],
    response_fields: &["estimatedItems", "listId", "queued"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/store/status: Get how much a connection stores.
pub static GET_STORAGE_STATUS: Operation = Operation {
    id: "getStorageStatus",
    method: "GET",
    path: "/v2/vault-plus/store/status",
    tag: "Vault+",
    summary: "Get how much a connection stores",
    retry: Retry::Safe,
    scoped: true,
    response_fields: &["connectionId", "pendingCount", "storedCount", "totalMedia", "totalSizeBytes"],
    ..Operation::EMPTY
};
/// DELETE /v2/vault-plus/{mediaId}: Delete a stored media item.
pub static DELETE_STORED_MEDIA: Operation = Operation {
    id: "deleteStoredMedia",
    method: "DELETE",
    path: "/v2/vault-plus/{mediaId}",
    tag: "Vault+",
    summary: "Delete a stored media item",
    retry: Retry::Safe,
    scoped: true,
    parameters: &[
        Parameter::path("mediaId", "Id of the media on the platform.", Value::String {
            min_length: Some(1),
            max_length: None,
            pattern: Some(Pattern::new(
                "^\\d+$",
                &[State::new(false, &[(b'0', b'9', 1)]), State::new(true, &[(b'0', b'9', 1)])],
            )),
            format: None,
            one_of: &[],
        }),
    ],
    response_fields: &["freedBytes", "mediaId", "success"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/{mediaId}: Get a stored media item.
pub static GET_STORED_MEDIA: Operation = Operation {
    id: "getStoredMedia",
    method: "GET",
    path: "/v2/vault-plus/{mediaId}",
    tag: "Vault+",
    summary: "Get a stored media item",
    retry: Retry::Safe,
    scoped: true,
    parameters: &[
        Parameter::path("mediaId", "Id of the media on the platform.", Value::String {
            min_length: Some(1),
            max_length: None,
            pattern: Some(Pattern::new(
                "^\\d+$",
                &[State::new(false, &[(b'0', b'9', 1)]), State::new(true, &[(b'0', b'9', 1)])],
            )),
            format: None,
            one_of: &[],
        }),
    ],
    response_fields: &["duration", "id", "media", "type"],
    ..Operation::EMPTY
};
