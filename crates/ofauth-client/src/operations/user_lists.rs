// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Lists of users that a connected account keeps.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/access/users/lists: List the user lists.
pub static LIST_USER_LISTS: Operation = Operation {
    id: "listUserLists",
    method: "GET",
    path: "/v2/access/users/lists",
    tag: "User lists",
    summary: "List the user lists",
    permission: Some("lists:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(100))),
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
        size: Some(100),
        items: "list",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "canAddUsers", "canDelete", "canManageUsers", "canPinnedToChat", "canPinnedToFeed", "canUpdate", "direction",
        "id", "isPinnedToChat", "isPinnedToFeed", "name", "order", "postsCount", "sortList", "type", "users",
        "usersCount",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/users/lists: Create a user list.
pub static CREATE_USER_LIST: Operation = Operation {
    id: "createUserList",
    method: "POST",
    path: "/v2/access/users/lists",
    tag: "User lists",
    summary: "Create a user list",
    permission: Some("lists:write"),
    rate_limit: Some("connection"),
    scoped: true,
    body: Some(Body::json(Value::object(&[Field::required("name", "The new name.", Value::text(Some(1), Some(100)))]))),
    response_fields: &[
        "canAddUsers", "canDelete", "canManageUsers", "canPinnedToChat", "canPinnedToFeed", "canUpdate", "direction",
        "id", "isPinnedToChat", "isPinnedToFeed", "name", "order", "postsCount", "sortList", "type", "users",
        "usersCount",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/access/users/lists/{listId}: Delete a user list.
pub static DELETE_USER_LIST: Operation = Operation {
    id: "deleteUserList",
    method: "DELETE",
    path: "/v2/access/users/lists/{listId}",
    tag: "User lists",
    summary: "Delete a user list",
    permission: Some("lists:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "listId",
            "Id of the user list: a number, or the name of a list that the platform keeps.",
            Value::text(Some(1), None),
        ),
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/users/lists/{listId}: Get a user list.
pub static GET_USER_LIST: Operation = Operation {
    id: "getUserList",
    method: "GET",
    path: "/v2/access/users/lists/{listId}",
    tag: "User lists",
    summary: "Get a user list",
    permission: Some("lists:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "listId",
            "Id of the user list: a number, or the name of a list that the platform keeps.",
            Value::text(Some(1), None),
        ),
    ],
    response_fields: &[
        "canAddUsers", "canDelete", "canManageUsers", "canPinnedToChat", "canPinnedToFeed", "canUpdate", "direction",
        "id", "isPinnedToChat", "isPinnedToFeed", "name", "order", "postsCount", "sortList", "type", "users",
        "usersCount",
    ],
    ..Operation::EMPTY
};
/// PATCH /v2/access/users/lists/{listId}: Rename a user list.
pub static UPDATE_USER_LIST: Operation = Operation {
    id: "updateUserList",
    method: "PATCH",
    path: "/v2/access/users/lists/{listId}",
    tag: "User lists",
    summary: "Rename a user list",
    permission: Some("lists:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "listId",
            "Id of the user list: a number, or the name of a list that the platform keeps.",
            Value::text(Some(1), None),
        ),
    ],
    body: Some(Body::json(Value::object(&[Field::required("name", "The new name.", Value::text(Some(1), Some(100)))]))),
    response_fields: &[
        "canAddUsers", "canDelete", "canManageUsers", "canPinnedToChat", "canPinnedToFeed", "canUpdate", "direction",
        "id", "isPinnedToChat", "isPinnedToFeed", "name", "order", "postsCount", "sortList", "type", "users",
        "usersCount",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/users/lists/{listId}/users: List the members of a user list.
pub static LIST_USER_LIST_MEMBERS: Operation = Operation {
    id: "listUserListMembers",
    method: "GET",
    path: "/v2/access/users/lists/{listId}/users",
    tag: "User lists",
    summary: "List the members of a user list",
    permission: Some("lists:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "listId",
            "Id of the user list: a number, or the name of a list that the platform keeps.",
            Value::text(Some(1), None),
        ),
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(100))),
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
        size: Some(100),
        items: "list",
        more: Some("hasMore"),
        next: Some("nextOffset"),
        ..Paging::EMPTY
    }),
    response_fields: &["avatar", "avatarThumbs", "id", "isHidden", "isVerified", "name", "username"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/users/lists/{listId}/users/{userId}: Remove a user from a user list.
pub static REMOVE_USER_LIST_MEMBER: Operation = Operation {
    id: "removeUserListMember",
    method: "DELETE",
    path: "/v2/access/users/lists/{listId}/users/{userId}",
    tag: "User lists",
    summary: "Remove a user from a user list",
    permission: Some("lists:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "listId",
            "Id of the user list: a number, or the name of a list that the platform keeps.",
            Value::text(Some(1), None),
        ),
        Parameter::path(
            "userId",
            "Id of the user, or the name in the address of the profile.",
            Value::text(Some(1), None),
        ),
    ],
    response_fields: &["hasMore", "list", "nextOffset"],
    ..Operation::EMPTY
};
/// POST /v2/access/users/lists/{listId}/users/{userId}: Add a user to a user list.
pub static ADD_USER_LIST_MEMBER: Operation = Operation {
    id: "addUserListMember",
    method: "POST",
    path: "/v2/access/users/lists/{listId}/users/{userId}",
    tag: "User lists",
    summary: "Add a user to a user list",
    permission: Some("lists:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "listId",
            "Id of the user list: a number, or the name of a list that the platform keeps.",
            Value::text(Some(1), None),
        ),
        Parameter::path(
            "userId",
            "Id of the user, or the name in the address of the profile.",
            Value::text(Some(1), None),
        ),
    ],
    response_fields: &["list", "userState"],
    ..Operation::EMPTY
};
/// POST /v2/access/users/{userId}/lists: Add a user to several user lists.
pub static ADD_USER_TO_LISTS: Operation = Operation {
    id: "addUserToLists",
    method: "POST",
    path: "/v2/access/users/{userId}/lists",
    tag: "User lists",
    summary: "Add a user to several user lists",
    permission: Some("lists:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "userId",
            "Id of the user, or the name in the address of the profile.",
            Value::text(Some(1), None),
        ),
    ],
    body: Some(Body::json(Value::object(&[
        Field::required(
            "listIds",
            "Ids of the lists, five at most.",
            Value::Array { items: &Value::integer(Some(1), None), min_items: Some(1), max_items: Some(5) },
        ),
    ]))),
    response_fields: &["errors", "success"],
    ..Operation::EMPTY
};
