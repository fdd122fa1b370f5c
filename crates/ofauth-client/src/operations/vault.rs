// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The media of a connected account.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/access/vault/lists: List the vault lists.
pub static LIST_VAULT_LISTS: Operation = Operation {
    id: "listVaultLists",
    method: "GET",
    path: "/v2/access/vault/lists",
    tag: "Vault",
    summary: "List the vault lists",
    permission: Some("vault:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(40))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
        Parameter::query("query", "Return only items that contain this text.", Value::TEXT),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(40),
        items: "list",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &["canDelete", "canUpdate", "hasMedia", "id", "medias", "name", "type"],
    ..Operation::EMPTY
};
/// POST /v2/access/vault/lists: Create a vault list.
pub static CREATE_VAULT_LIST: Operation = Operation {
    id: "createVaultList",
    method: "POST",
    path: "/v2/access/vault/lists",
    tag: "Vault",
    summary: "Create a vault list",
    permission: Some("vault:write"),
    rate_limit: Some("connection"),
    scoped: true,
    body: Some(Body::json(Value::object(&[Field::required("name", "The new name.", Value::TEXT)]))),
    response_fields: &["canDelete", "canUpdate", "hasMedia", "id", "medias", "name", "type"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/vault/lists/{listId}: Delete a vault list.
pub static DELETE_VAULT_LIST: Operation = Operation {
    id: "deleteVaultList",
    method: "DELETE",
    path: "/v2/access/vault/lists/{listId}",
    tag: "Vault",
    summary: "Delete a vault list",
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[Parameter::path("listId", "Id of the vault list.", Value::integer(Some(0), None))],
    ..Operation::EMPTY
};
/// PATCH /v2/access/vault/lists/{listId}: Change a vault list.
pub static UPDATE_VAULT_LIST: Operation = Operation {
    id: "updateVaultList",
    method: "PATCH",
    path: "/v2/access/vault/lists/{listId}",
    tag: "Vault",
    summary: "Change a vault list",
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[Parameter::path("listId", "Id of the vault list.", Value::integer(Some(0), None))],
    body: Some(Body::json(Value::object(&[
        Field::optional(
            "clearMedia",
            "Whether to remove all media from it; they stay in the vault.",
            Value::Nullable(&Value::Boolean),
        ),
        Field::required("name", "The new name.", Value::text(Some(1), Some(100))),
    ]))),
    response_fields: &["canDelete", "canUpdate", "hasMedia", "id", "medias", "name", "type"],
    ..Operation::EMPTY
};
/// GET /v2/access/vault/lists/{listId}/media: List the media of a vault list.
pub static LIST_VAULT_LIST_MEDIA: Operation = Operation {
    id: "listVaultListMedia",
    method: "GET",
    path: "/v2/access/vault/lists/{listId}/media",
    tag: "Vault",
    summary: "List the media of a vault list",
    permission: Some("vault:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("listId", "Id of the vault list.", Value::integer(Some(0), None)),
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(40))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
        Parameter::query("sortBy", "Field to sort by.", Value::among(&["recent", "most-liked", "highest-tips"])),
        Parameter::query("sortDirection", "Sort direction.", Value::among(&["asc", "desc"])),
        Parameter::query("query", "Return only items that contain this text.", Value::TEXT),
        Parameter::query(
            "mediaType",
            "Return only media of this kind.",
            Value::among(&["photo", "video", "gif", "audio"]),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(40),
        items: "list",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "canView", "convertedToVideo", "counters", "createdAt", "duration", "files", "hasCustomPreview", "hasError",
        "hasPosts", "id", "isReady", "lists", "releaseForms", "type", "videoSources",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/vault/lists/{listId}/media: Add media to a vault list.
pub static ADD_VAULT_LIST_MEDIA: Operation = Operation {
    id: "addVaultListMedia",
    method: "POST",
    path: "/v2/access/vault/lists/{listId}/media",
    tag: "Vault",
    summary: "Add media to a vault list",
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[Parameter::path("listId", "Id of the vault list.", Value::integer(Some(0), None))],
    body: Some(Body::json(Value::object(&[
        Field::required("mediaIds", "Ids of the media, 100 at most.", Value::Array {
            items: &Value::integer(Some(1), None),
            min_items: Some(1),
            max_items: Some(100),
        }),
    ]))),
    response_fields: &["canDelete", "canUpdate", "hasMedia", "id", "medias", "name", "type"],
    ..Operation::EMPTY
};
/// GET /v2/access/vault/media: List the media of the vault.
pub static LIST_VAULT_MEDIA: Operation = Operation {
    id: "listVaultMedia",
    method: "GET",
    path: "/v2/access/vault/media",
    tag: "Vault",
    summary: "List the media of the vault",
    permission: Some("vault:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(40))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
        Parameter::query("sortBy", "Field to sort by.", Value::among(&["recent", "most-liked", "highest-tips"])),
        Parameter::query("sortDirection", "Sort direction.", Value::among(&["asc", "desc"])),
        Parameter::query("listId", "Id of a list; return only the media in it.", Value::INTEGER),
        Parameter::query("query", "Return only items that contain this text.", Value::TEXT),
        Parameter::query(
            "mediaType",
            "Return only media of this kind.",
            Value::among(&["photo", "video", "gif", "audio"]),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(40),
        items: "list",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "canView", "convertedToVideo", "counters", "createdAt", "duration", "files", "hasCustomPreview", "hasError",
        "hasPosts", "id", "isReady", "lists", "releaseForms", "type", "videoSources",
    ],
    ..Operation::EMPTY
};
