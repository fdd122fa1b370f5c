// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The media of a connected account.
#[allow(unused_imports)]
use super::prelude::*;

/// List the vault lists: `GET /v2/access/vault/lists` (`listVaultLists`).
///
/// Returns one page of the vault lists of the account.
///
/// Needs the permission `vault:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListVaultLists(Request);
impl ListVaultLists {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_VAULT_LISTS))
    }

    /// Maximum number of items per page. 1 to 40. Default: `24`.
    ///
    /// A stream requests 40 per page by default.
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

    request_methods!(ListVaultLists, page, repeated, decode types::VaultListPage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListVaultLists {
    type Page = types::VaultListPage;
    type Item = types::VaultList;
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

/// Create a vault list: `POST /v2/access/vault/lists` (`createVaultList`).
///
/// Creates an empty list.
///
/// Needs the permission `vault:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateVaultList(Request);
impl CreateVaultList {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, name: impl Into<String>) -> Self {
        let mut request = Request::new(scope, &operations::CREATE_VAULT_LIST);
        let name: String = name.into();
        request.field("name", Value::from(name));
        Self(request)
    }

    request_methods!(CreateVaultList, answer, once, decode types::VaultList);
}

/// Delete a vault list: `DELETE /v2/access/vault/lists/{listId}` (`deleteVaultList`).
///
/// Deletes the list; its media stay in the vault.
///
/// Needs the permission `vault:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteVaultList(Request);
impl DeleteVaultList {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        list_id: impl Into<::openapi_runtime::IdRef<crate::types::VaultListId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::DELETE_VAULT_LIST);
        let list_id: ::openapi_runtime::IdRef<crate::types::VaultListId> = list_id
            .into();
        request.set("listId", &list_id);
        Self(request)
    }

    request_methods!(DeleteVaultList, answer, delete, empty());
}

/// Change a vault list: `PATCH /v2/access/vault/lists/{listId}` (`updateVaultList`).
///
/// Renames the list, and removes all media from it if requested.
///
/// Needs the permission `vault:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateVaultList(Request);
impl UpdateVaultList {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        list_id: impl Into<::openapi_runtime::IdRef<crate::types::VaultListId>>,
        name: impl Into<String>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UPDATE_VAULT_LIST);
        let list_id: ::openapi_runtime::IdRef<crate::types::VaultListId> = list_id
            .into();
        request.set("listId", &list_id);
        let name: String = name.into();
        request.field("name", Value::from(name));
        Self(request)
    }

    /// Whether to remove all media from it; they stay in the vault. Default: `false`.
    #[inline]
    pub fn clear_media(mut self, clear_media: bool) -> Self {
        self.0.field("clearMedia", Value::from(clear_media));
        self
    }

    /// Sets `clearMedia` to null.
    #[inline]
    pub fn clear_media_null(mut self) -> Self {
        self.0.field("clearMedia", Value::Null);
        self
    }

    request_methods!(UpdateVaultList, answer, repeated, decode types::VaultList);
}

/// List the media of a vault list: `GET /v2/access/vault/lists/{listId}/media` (`listVaultListMedia`).
///
/// Returns one page of the media in one list.
///
/// Needs the permission `vault:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListVaultListMedia(Request);
impl ListVaultListMedia {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        list_id: impl Into<::openapi_runtime::IdRef<crate::types::VaultListId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::LIST_VAULT_LIST_MEDIA);
        let list_id: ::openapi_runtime::IdRef<crate::types::VaultListId> = list_id
            .into();
        request.set("listId", &list_id);
        Self(request)
    }

    /// Maximum number of items per page. 1 to 40. Default: `24`.
    ///
    /// A stream requests 40 per page by default.
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

    /// Field to sort by.
    #[inline]
    pub fn sort_by(mut self, sort_by: impl Into<crate::VaultMediaOrder>) -> Self {
        let sort_by: crate::VaultMediaOrder = sort_by.into();
        self.0.set("sortBy", &sort_by);
        self
    }

    /// Sort direction.
    #[inline]
    pub fn sort_direction(
        mut self,
        sort_direction: impl Into<crate::SortDirection>,
    ) -> Self {
        let sort_direction: crate::SortDirection = sort_direction.into();
        self.0.set("sortDirection", &sort_direction);
        self
    }

    /// Return only items that contain this text.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        let query: String = query.into();
        self.0.set("query", &query);
        self
    }

    /// Return only media of this kind.
    #[inline]
    pub fn media_type(mut self, media_type: impl Into<crate::MediaType>) -> Self {
        let media_type: crate::MediaType = media_type.into();
        self.0.set("mediaType", &media_type);
        self
    }

    request_methods!(ListVaultListMedia, page, repeated, decode types::MediaPage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListVaultListMedia {
    type Page = types::MediaPage;
    type Item = types::Media;
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

/// Add media to a vault list: `POST /v2/access/vault/lists/{listId}/media` (`addVaultListMedia`).
///
/// Adds up to 100 media of the vault to a list. Idempotent: a repeat has no further effect.
///
/// Needs the permission `vault:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddVaultListMedia(Request);
impl AddVaultListMedia {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        list_id: impl Into<::openapi_runtime::IdRef<crate::types::VaultListId>>,
        media_ids: impl IntoIterator<
            Item = impl Into<::openapi_runtime::IdRef<crate::types::MediaId>>,
        >,
    ) -> Self {
        let mut request = Request::new(scope, &operations::ADD_VAULT_LIST_MEDIA);
        let list_id: ::openapi_runtime::IdRef<crate::types::VaultListId> = list_id
            .into();
        request.set("listId", &list_id);
        let values = media_ids
            .into_iter()
            .map(|value| {
                let value: ::openapi_runtime::IdRef<crate::types::MediaId> = value
                    .into();
                serde_json::to_value(value).unwrap_or_default()
            });
        request.extend("mediaIds", values.collect());
        Self(request)
    }

    request_methods!(AddVaultListMedia, answer, repeated, decode types::VaultList);
}

/// List the media of the vault: `GET /v2/access/vault/media` (`listVaultMedia`).
///
/// Returns one page of all media of the account.
///
/// Needs the permission `vault:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListVaultMedia(Request);
impl ListVaultMedia {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_VAULT_MEDIA))
    }

    /// Maximum number of items per page. 1 to 40. Default: `24`.
    ///
    /// A stream requests 40 per page by default.
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

    /// Field to sort by.
    #[inline]
    pub fn sort_by(mut self, sort_by: impl Into<crate::VaultMediaOrder>) -> Self {
        let sort_by: crate::VaultMediaOrder = sort_by.into();
        self.0.set("sortBy", &sort_by);
        self
    }

    /// Sort direction.
    #[inline]
    pub fn sort_direction(
        mut self,
        sort_direction: impl Into<crate::SortDirection>,
    ) -> Self {
        let sort_direction: crate::SortDirection = sort_direction.into();
        self.0.set("sortDirection", &sort_direction);
        self
    }

    /// Id of a list; return only the media in it.
    #[inline]
    pub fn list_id(
        mut self,
        list_id: impl Into<::openapi_runtime::IdRef<crate::types::VaultListId>>,
    ) -> Self {
        let list_id: ::openapi_runtime::IdRef<crate::types::VaultListId> = list_id
            .into();
        self.0.set("listId", &list_id);
        self
    }

    /// Return only items that contain this text.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        let query: String = query.into();
        self.0.set("query", &query);
        self
    }

    /// Return only media of this kind.
    #[inline]
    pub fn media_type(mut self, media_type: impl Into<crate::MediaType>) -> Self {
        let media_type: crate::MediaType = media_type.into();
        self.0.set("mediaType", &media_type);
        self
    }

    request_methods!(ListVaultMedia, page, repeated, decode types::MediaPage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListVaultMedia {
    type Page = types::MediaPage;
    type Item = types::Media;
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
