// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Users of the platform.
#[allow(unused_imports)]
use super::prelude::*;

/// List blocked users: `GET /v2/access/users/blocked` (`listBlockedUsers`).
///
/// Returns one page of the users whom the account has blocked. It needs a write permission, although it only reads.
///
/// Needs the permission `users:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBlockedUsers(Request);
impl ListBlockedUsers {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_BLOCKED_USERS))
    }

    /// Maximum number of items per page. 1 to 20. Default: `10`.
    ///
    /// A stream requests 20 per page by default.
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

    request_methods!(ListBlockedUsers, page, repeated, decode types::UserProfilePage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListBlockedUsers {
    type Page = types::UserProfilePage;
    type Item = types::UserProfile;
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
        Some(Key::from(item.id.0))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Get users by their ids: `GET /v2/access/users/list` (`listUsers`).
///
/// Returns up to ten users at once.
///
/// Needs the permission `profile:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsers(Request);
impl ListUsers {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        user_ids: impl IntoIterator<
            Item = impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
        >,
    ) -> Self {
        let mut request = Request::new(scope, &operations::LIST_USERS);
        for value in user_ids {
            let value: ::openapi_runtime::IdRef<crate::types::UserId> = value.into();
            request.add("userIds", &value);
        }

        Self(request)
    }

    request_methods!(ListUsers, answer, repeated, decode types::UserBatch);
}

/// List restricted users: `GET /v2/access/users/restrict` (`listRestrictedUsers`).
///
/// Returns one page of the users whom the account has restricted. It needs a write permission, although it only
/// reads.
///
/// Needs the permission `users:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRestrictedUsers(Request);
impl ListRestrictedUsers {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_RESTRICTED_USERS))
    }

    /// Maximum number of items per page. 1 to 20. Default: `10`.
    ///
    /// A stream requests 20 per page by default.
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

    request_methods!(ListRestrictedUsers, page, repeated, decode types::UserProfilePage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListRestrictedUsers {
    type Page = types::UserProfilePage;
    type Item = types::UserProfile;
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
        Some(Key::from(item.id.0))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Search for creators: `GET /v2/access/users/search` (`searchUsers`).
///
/// Returns one page of the creators who match a text.
///
/// Needs the permission `profile:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchUsers(Request);
impl SearchUsers {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::SEARCH_USERS))
    }

    /// Maximum number of items per page. 1 to 100. Default: `20`.
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

    request_methods!(
        SearchUsers, page, repeated, decode crate ::Listing < crate ::Open <
        types::UserProfile > >
    );
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for SearchUsers {
    type Page = crate::Listing<crate::Open<types::UserProfile>>;
    type Item = crate::Open<types::UserProfile>;
    page_request!();
    #[inline]
    fn has_more(page: &Self::Page) -> Option<bool> {
        page.has_more
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
        item.known().and_then(|item| Some(Key::from(item.id.0)))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Get a user: `GET /v2/access/users/{userId}` (`getUser`).
///
/// Returns the profile of a user, as the connected account sees it.
///
/// Needs the permission `profile:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUser(Request);
impl GetUser {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::GET_USER);
        let user_id: ::openapi_runtime::IdRef<crate::types::UserId> = user_id.into();
        request.set("userId", &user_id);
        Self(request)
    }

    request_methods!(
        GetUser, answer, repeated, decode crate ::Open < types::UserProfile >
    );
}

/// Lift the restriction of a user: `DELETE /v2/access/users/{userId}/restrict` (`unrestrictUser`).
///
/// Allows a user to send messages to the account again.
///
/// Needs the permission `users:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnrestrictUser(Request);
impl UnrestrictUser {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UNRESTRICT_USER);
        let user_id: ::openapi_runtime::IdRef<crate::types::UserId> = user_id.into();
        request.set("userId", &user_id);
        Self(request)
    }

    request_methods!(UnrestrictUser, answer, delete, empty());
}

/// Restrict a user: `POST /v2/access/users/{userId}/restrict` (`restrictUser`).
///
/// Prevents a user from sending messages to the account. Idempotent: a repeat has no further effect.
///
/// Needs the permission `users:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestrictUser(Request);
impl RestrictUser {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::RESTRICT_USER);
        let user_id: ::openapi_runtime::IdRef<crate::types::UserId> = user_id.into();
        request.set("userId", &user_id);
        Self(request)
    }

    request_methods!(RestrictUser, answer, repeated, empty());
}
