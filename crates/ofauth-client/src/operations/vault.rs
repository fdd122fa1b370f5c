// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The media of a connected account.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// GET /v2/access/vault/lists: List the lists of the vault.
pub static LIST_VAULT_LISTS: Operation = Operation {
    id: "listVaultLists",
    method: "GET",
    path: "/v2/access/vault/lists",
    tag: "Vault",
    summary: "List the lists of the vault",
    stability: Stability::Stable,
    permission: Some("vault:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            secret: false,
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(40i64),
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
        Parameter {
            name: "query",
            location: Location::Query,
            required: false,
            description: "Answer only what contains this text.",
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
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        limit: Some("limit"),
        size: Some(40i64),
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
        "canDelete",
        "canUpdate",
        "hasMedia",
        "id",
        "medias",
        "name",
        "type",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/vault/lists: Create a list of the vault.
pub static CREATE_VAULT_LIST: Operation = Operation {
    id: "createVaultList",
    method: "POST",
    path: "/v2/access/vault/lists",
    tag: "Vault",
    summary: "Create a list of the vault",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Unsafe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "name",
                    required: true,
                    description: "What it is to be called.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "canDelete",
        "canUpdate",
        "hasMedia",
        "id",
        "medias",
        "name",
        "type",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/access/vault/lists/{listId}: Delete a list of the vault.
pub static DELETE_VAULT_LIST: Operation = Operation {
    id: "deleteVaultList",
    method: "DELETE",
    path: "/v2/access/vault/lists/{listId}",
    tag: "Vault",
    summary: "Delete a list of the vault",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the list of the vault.",
            secret: false,
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// PATCH /v2/access/vault/lists/{listId}: Change a list of the vault.
pub static UPDATE_VAULT_LIST: Operation = Operation {
    id: "updateVaultList",
    method: "PATCH",
    path: "/v2/access/vault/lists/{listId}",
    tag: "Vault",
    summary: "Change a list of the vault",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the list of the vault.",
            secret: false,
            value: Value::Integer {
                minimum: None,
                maximum: None,
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
                    name: "clearMedia",
                    required: false,
                    description: "Whether to take all media out of it; they stay in the vault.",
                    value: Value::Nullable(&Value::Boolean),
                    ..Field::EMPTY
                },
                Field {
                    name: "name",
                    required: true,
                    description: "What it is to be called.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: Some(100usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "canDelete",
        "canUpdate",
        "hasMedia",
        "id",
        "medias",
        "name",
        "type",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/vault/lists/{listId}/media: List the media of a list of the vault.
pub static LIST_VAULT_LIST_MEDIA: Operation = Operation {
    id: "listVaultListMedia",
    method: "GET",
    path: "/v2/access/vault/lists/{listId}/media",
    tag: "Vault",
    summary: "List the media of a list of the vault",
    stability: Stability::Stable,
    permission: Some("vault:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the list of the vault.",
            secret: false,
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            secret: false,
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(40i64),
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
        Parameter {
            name: "sortBy",
            location: Location::Query,
            required: false,
            description: "What the order goes by.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["recent", "most-liked", "highest-tips"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sortDirection",
            location: Location::Query,
            required: false,
            description: "Which end comes first.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["asc", "desc"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "query",
            location: Location::Query,
            required: false,
            description: "Answer only what contains this text.",
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
            name: "mediaType",
            location: Location::Query,
            required: false,
            description: "Answer only media of this kind.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["photo", "video", "gif", "audio"],
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
        size: Some(40i64),
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
        "canView",
        "convertedToVideo",
        "counters",
        "createdAt",
        "duration",
        "files",
        "hasCustomPreview",
        "hasError",
        "hasPosts",
        "id",
        "isReady",
        "lists",
        "releaseForms",
        "type",
        "videoSources",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/vault/lists/{listId}/media: Add media to a list of the vault.
pub static ADD_VAULT_LIST_MEDIA: Operation = Operation {
    id: "addVaultListMedia",
    method: "POST",
    path: "/v2/access/vault/lists/{listId}/media",
    tag: "Vault",
    summary: "Add media to a list of the vault",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the list of the vault.",
            secret: false,
            value: Value::Integer {
                minimum: None,
                maximum: None,
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
                    name: "mediaIds",
                    required: true,
                    description: "Ids of the media, 100 at most.",
                    value: Value::Array {
                        items: &Value::Integer {
                            minimum: Some(1i64),
                            maximum: None,
                        },
                        min_items: Some(1usize),
                        max_items: Some(100usize),
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "canDelete",
        "canUpdate",
        "hasMedia",
        "id",
        "medias",
        "name",
        "type",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/vault/media: List the media of the vault.
pub static LIST_VAULT_MEDIA: Operation = Operation {
    id: "listVaultMedia",
    method: "GET",
    path: "/v2/access/vault/media",
    tag: "Vault",
    summary: "List the media of the vault",
    stability: Stability::Stable,
    permission: Some("vault:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            secret: false,
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(40i64),
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
        Parameter {
            name: "sortBy",
            location: Location::Query,
            required: false,
            description: "What the order goes by.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["recent", "most-liked", "highest-tips"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sortDirection",
            location: Location::Query,
            required: false,
            description: "Which end comes first.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["asc", "desc"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "listId",
            location: Location::Query,
            required: false,
            description: "Id of a list; answer only the media in it.",
            secret: false,
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "query",
            location: Location::Query,
            required: false,
            description: "Answer only what contains this text.",
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
            name: "mediaType",
            location: Location::Query,
            required: false,
            description: "Answer only media of this kind.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["photo", "video", "gif", "audio"],
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
        size: Some(40i64),
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
        "canView",
        "convertedToVideo",
        "counters",
        "createdAt",
        "duration",
        "files",
        "hasCustomPreview",
        "hasError",
        "hasPosts",
        "id",
        "isReady",
        "lists",
        "releaseForms",
        "type",
        "videoSources",
    ],
    ..Operation::EMPTY
};
