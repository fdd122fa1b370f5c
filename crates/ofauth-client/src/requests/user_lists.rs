// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Lists of users that a connected account keeps.
#[allow(unused_imports)]
use super::prelude::*;

/// List the user lists: `GET /v2/access/users/lists` (`listUserLists`).
///
/// Returns one page of the lists of users that the account keeps, and of those that the platform keeps for it.
///
/// Needs the permission `lists:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserLists(Request);
impl ListUserLists {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_USER_LISTS))
    }

    /// Maximum number of items per page. 1 to 100. Default: `10`.
    ///
    /// A stream requests 100 per page by default.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Number of items to skip, counted from the first. A maximum is not stated. 0 or more. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    /// Return only items that contain this text.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        let query: String = query.into();
        self.0.set("query", &query);
        self
    }

    request_methods!(ListUserLists, page, repeated, decode types::UserListPage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListUserLists {
    type Page = types::UserListPage;
    type Item = types::UserList;
    page_request!();
    #[inline]
    fn has_more(page: &Self::Page) -> Option<bool> {
        Some(page.has_more)
    }

    #[inline]
    fn next_cursor(_: &Self::Page) -> Option<Cursor> {
        None
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.list
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.to_string().as_str()))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Create a user list: `POST /v2/access/users/lists` (`createUserList`).
///
/// Creates an empty list.
///
/// Needs the permission `lists:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserList(Request);
impl CreateUserList {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, name: impl Into<String>) -> Self {
        let mut request = Request::new(scope, &operations::CREATE_USER_LIST);
        let name: String = name.into();
        request.field("name", Value::from(name));
        Self(request)
    }

    request_methods!(CreateUserList, answer, once, decode types::UserList);
}

/// Delete a user list: `DELETE /v2/access/users/lists/{listId}` (`deleteUserList`).
///
/// Deletes the list; its members are not affected.
///
/// Needs the permission `lists:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserList(Request);
impl DeleteUserList {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, list_id: impl Into<crate::UserListId>) -> Self {
        let mut request = Request::new(scope, &operations::DELETE_USER_LIST);
        let list_id: crate::UserListId = list_id.into();
        request.set("listId", &list_id);
        Self(request)
    }

    request_methods!(DeleteUserList, answer, delete, empty());
}

/// Get a user list: `GET /v2/access/users/lists/{listId}` (`getUserList`).
///
/// Returns one list, with some of its members.
///
/// Needs the permission `lists:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserList(Request);
impl GetUserList {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, list_id: impl Into<crate::UserListId>) -> Self {
        let mut request = Request::new(scope, &operations::GET_USER_LIST);
        let list_id: crate::UserListId = list_id.into();
        request.set("listId", &list_id);
        Self(request)
    }

    request_methods!(GetUserList, answer, repeated, decode types::UserList);
}

/// Rename a user list: `PATCH /v2/access/users/lists/{listId}` (`updateUserList`).
///
/// Renames the list.
///
/// Needs the permission `lists:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserList(Request);
impl UpdateUserList {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        list_id: impl Into<crate::UserListId>,
        name: impl Into<String>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UPDATE_USER_LIST);
        let list_id: crate::UserListId = list_id.into();
        request.set("listId", &list_id);
        let name: String = name.into();
        request.field("name", Value::from(name));
        Self(request)
    }

    request_methods!(UpdateUserList, answer, repeated, decode types::UserList);
}

/// List the members of a user list: `GET /v2/access/users/lists/{listId}/users` (`listUserListMembers`).
///
/// Returns one page of the users on a list.
///
/// Needs the permission `lists:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserListMembers(Request);
impl ListUserListMembers {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, list_id: impl Into<crate::UserListId>) -> Self {
        let mut request = Request::new(scope, &operations::LIST_USER_LIST_MEMBERS);
        let list_id: crate::UserListId = list_id.into();
        request.set("listId", &list_id);
        Self(request)
    }

    /// Maximum number of items per page. 1 to 100. Default: `10`.
    ///
    /// A stream requests 100 per page by default.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Number of items to skip, counted from the first. A maximum is not stated. 0 or more. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    request_methods!(ListUserListMembers, page, repeated, decode types::UserSummaryPage);
    page_methods!(from_last_item, known_by_id, within_bounds, next_is_believed);
}

impl PageRequest for ListUserListMembers {
    type Page = types::UserSummaryPage;
    type Item = types::UserSummary;
    page_request!();
    #[inline]
    fn has_more(page: &Self::Page) -> Option<bool> {
        Some(page.has_more)
    }

    #[inline]
    fn next_cursor(page: &Self::Page) -> Option<Cursor> {
        page.next_offset
            .as_ref()
            .map(|next| next.to_string())
            .filter(|next| !next.is_empty())
            .map(Cursor::from)
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.list
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.0))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Remove a user from a user list: `DELETE /v2/access/users/lists/{listId}/users/{userId}` (`removeUserListMember`).
///
/// Removes a user from one list.
///
/// Needs the permission `lists:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveUserListMember(Request);
impl RemoveUserListMember {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        list_id: impl Into<crate::UserListId>,
        user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::REMOVE_USER_LIST_MEMBER);
        let list_id: crate::UserListId = list_id.into();
        request.set("listId", &list_id);
        let user_id: ::openapi_runtime::IdRef<crate::types::UserId> = user_id.into();
        request.set("userId", &user_id);
        Self(request)
    }

    request_methods!(
        RemoveUserListMember, answer, delete, decode crate ::Open <
        types::UserSummaryPage >
    );
}

/// Add a user to a user list: `POST /v2/access/users/lists/{listId}/users/{userId}` (`addUserListMember`).
///
/// Adds a user to one list. Idempotent: a repeat has no further effect.
///
/// Needs the permission `lists:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddUserListMember(Request);
impl AddUserListMember {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        list_id: impl Into<crate::UserListId>,
        user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::ADD_USER_LIST_MEMBER);
        let list_id: crate::UserListId = list_id.into();
        request.set("listId", &list_id);
        let user_id: ::openapi_runtime::IdRef<crate::types::UserId> = user_id.into();
        request.set("userId", &user_id);
        Self(request)
    }

    request_methods!(
        AddUserListMember, answer, repeated, decode crate ::Open < types::UserListMember
        >
    );
}

/// Add a user to several user lists: `POST /v2/access/users/{userId}/lists` (`addUserToLists`).
///
/// Adds a user to up to five lists, and reports the result for each list.
///
/// Needs the permission `lists:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddUserToLists(Request);
impl AddUserToLists {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
        list_ids: impl IntoIterator<
            Item = impl Into<::openapi_runtime::IdRef<crate::UserListId>>,
        >,
    ) -> Self {
        let mut request = Request::new(scope, &operations::ADD_USER_TO_LISTS);
        let user_id: ::openapi_runtime::IdRef<crate::types::UserId> = user_id.into();
        request.set("userId", &user_id);
        let values = list_ids
            .into_iter()
            .map(|value| {
                let value: ::openapi_runtime::IdRef<crate::UserListId> = value.into();
                serde_json::to_value(value).unwrap_or_default()
            });
        request.extend("listIds", values.collect());
        Self(request)
    }

    request_methods!(AddUserToLists, answer, repeated, decode types::UserListAdditions);
}
