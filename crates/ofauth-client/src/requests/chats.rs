// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The chats of a connected account.
#[allow(unused_imports)]
use super::prelude::*;

/// List the chats: `GET /v2/access/chats` (`listChats`).
///
/// Returns one page of the chats of the account, each with its last message.
///
/// Needs the permission `messages:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListChats(Request);
impl ListChats {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_CHATS))
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

    /// Sort order of the chats.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::ChatOrder>) -> Self {
        let order: crate::ChatOrder = order.into();
        self.0.set("order", &order);
        self
    }

    /// Return only chats of this kind.
    #[inline]
    pub fn filter(mut self, filter: impl Into<crate::ChatFilter>) -> Self {
        let filter: crate::ChatFilter = filter.into();
        self.0.set("filter", &filter);
        self
    }

    /// Return only items that contain this text.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        let query: String = query.into();
        self.0.set("query", &query);
        self
    }

    /// Id of a user list; return only chats with its members.
    #[inline]
    pub fn user_list_id(
        mut self,
        user_list_id: impl Into<::openapi_runtime::IdRef<crate::UserListId>>,
    ) -> Self {
        let user_list_id: ::openapi_runtime::IdRef<crate::UserListId> = user_list_id
            .into();
        self.0.set("userListId", &user_list_id);
        self
    }

    request_methods!(ListChats, page, repeated, decode types::ChatPage);
    page_methods!(from_last_item, known_by_id, within_bounds, next_is_believed);
}

impl PageRequest for ListChats {
    type Page = types::ChatPage;
    type Item = types::Chat;
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
        let item = &item.with_user;
        item.id.as_ref().map(|value| Key::from(value.0))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// List the media of a chat: `GET /v2/access/chats/{userId}/media` (`listChatMedia`).
///
/// Returns one page of the messages of a chat that have media.
///
/// Needs the permission `messages:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListChatMedia(Request);
impl ListChatMedia {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::LIST_CHAT_MEDIA);
        let user_id: ::openapi_runtime::IdRef<crate::types::UserId> = user_id.into();
        request.set("userId", &user_id);
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

    /// Whether to omit the user data, in a form that is not documented.
    #[inline]
    pub fn skip_users(mut self, skip_users: impl Into<String>) -> Self {
        let skip_users: String = skip_users.into();
        self.0.set("skip_users", &skip_users);
        self
    }

    /// Cursor. The id of the last message of the previous page; the response starts after it.
    #[inline]
    pub fn last_id(
        mut self,
        last_id: impl Into<::openapi_runtime::IdRef<crate::types::MessageId>>,
    ) -> Self {
        let last_id: ::openapi_runtime::IdRef<crate::types::MessageId> = last_id.into();
        self.0.set("last_id", &last_id);
        self
    }

    /// Whether to return only media that have been opened, or only media that have not.
    #[inline]
    pub fn opened(mut self, opened: bool) -> Self {
        self.0.set("opened", &opened);
        self
    }

    /// Return only media of this kind.
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::ChatMediaType>) -> Self {
        let type_: crate::ChatMediaType = type_.into();
        self.0.set("type", &type_);
        self
    }

    request_methods!(ListChatMedia, page, repeated, decode types::MessagePage);
    page_methods!(after_last_id, same_left_out);
}

impl PageRequest for ListChatMedia {
    type Page = types::MessagePage;
    type Item = types::Message;
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
    fn start_key(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.0))
    }
}
