// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Lists of users that a connected account keeps.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// GET /v2/access/users/lists: List the user lists.
pub static LIST_USER_LISTS: Operation = Operation {
    id: "listUserLists",
    method: "GET",
    path: "/v2/access/users/lists",
    tag: "User lists",
    summary: "List the user lists",
    stability: Stability::Stable,
    permission: Some("lists:read"),
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
                maximum: Some(100i64),
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
        size: Some(100i64),
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
        "canAddUsers",
        "canDelete",
        "canManageUsers",
        "canPinnedToChat",
        "canPinnedToFeed",
        "canUpdate",
        "direction",
        "id",
        "isPinnedToChat",
        "isPinnedToFeed",
        "name",
        "order",
        "postsCount",
        "sortList",
        "type",
        "users",
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
    stability: Stability::Stable,
    permission: Some("lists:write"),
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
        "canAddUsers",
        "canDelete",
        "canManageUsers",
        "canPinnedToChat",
        "canPinnedToFeed",
        "canUpdate",
        "direction",
        "id",
        "isPinnedToChat",
        "isPinnedToFeed",
        "name",
        "order",
        "postsCount",
        "sortList",
        "type",
        "users",
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
    stability: Stability::Stable,
    permission: Some("lists:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the user list: a number, or the word of a list that the platform keeps.",
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
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /v2/access/users/lists/{listId}: Get a user list.
pub static GET_USER_LIST: Operation = Operation {
    id: "getUserList",
    method: "GET",
    path: "/v2/access/users/lists/{listId}",
    tag: "User lists",
    summary: "Get a user list",
    stability: Stability::Stable,
    permission: Some("lists:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the user list: a number, or the word of a list that the platform keeps.",
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
    answer_fields: &[
        "canAddUsers",
        "canDelete",
        "canManageUsers",
        "canPinnedToChat",
        "canPinnedToFeed",
        "canUpdate",
        "direction",
        "id",
        "isPinnedToChat",
        "isPinnedToFeed",
        "name",
        "order",
        "postsCount",
        "sortList",
        "type",
        "users",
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
    stability: Stability::Stable,
    permission: Some("lists:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the user list: a number, or the word of a list that the platform keeps.",
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
        "canAddUsers",
        "canDelete",
        "canManageUsers",
        "canPinnedToChat",
        "canPinnedToFeed",
        "canUpdate",
        "direction",
        "id",
        "isPinnedToChat",
        "isPinnedToFeed",
        "name",
        "order",
        "postsCount",
        "sortList",
        "type",
        "users",
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
    stability: Stability::Stable,
    permission: Some("lists:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the user list: a number, or the word of a list that the platform keeps.",
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
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            secret: false,
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
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
        size: Some(100i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: Some("nextOffset"),
        key: None,
        identity: &["id"],
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "avatar",
        "avatarThumbs",
        "id",
        "isHidden",
        "isVerified",
        "name",
        "username",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/access/users/lists/{listId}/users/{userId}: Take a user off a user list.
pub static REMOVE_USER_LIST_MEMBER: Operation = Operation {
    id: "removeUserListMember",
    method: "DELETE",
    path: "/v2/access/users/lists/{listId}/users/{userId}",
    tag: "User lists",
    summary: "Take a user off a user list",
    stability: Stability::Stable,
    permission: Some("lists:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the user list: a number, or the word of a list that the platform keeps.",
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
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
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
    answer_fields: &["hasMore", "list", "nextOffset"],
    ..Operation::EMPTY
};
/// POST /v2/access/users/lists/{listId}/users/{userId}: Add a user to a user list.
pub static ADD_USER_LIST_MEMBER: Operation = Operation {
    id: "addUserListMember",
    method: "POST",
    path: "/v2/access/users/lists/{listId}/users/{userId}",
    tag: "User lists",
    summary: "Add a user to a user list",
    stability: Stability::Stable,
    permission: Some("lists:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the user list: a number, or the word of a list that the platform keeps.",
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
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
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
    answer_fields: &["list", "userState"],
    ..Operation::EMPTY
};
/// POST /v2/access/users/{userId}/lists: Add a user to several user lists.
pub static ADD_USER_TO_LISTS: Operation = Operation {
    id: "addUserToLists",
    method: "POST",
    path: "/v2/access/users/{userId}/lists",
    tag: "User lists",
    summary: "Add a user to several user lists",
    stability: Stability::Stable,
    permission: Some("lists:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
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
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "listIds",
                    required: true,
                    description: "Ids of the lists, five at most.",
                    value: Value::Array {
                        items: &Value::Integer {
                            minimum: Some(1i64),
                            maximum: None,
                        },
                        min_items: Some(1usize),
                        max_items: Some(5usize),
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["errors", "success"],
    ..Operation::EMPTY
};
