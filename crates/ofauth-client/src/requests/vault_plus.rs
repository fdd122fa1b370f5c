// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Media that the vendor stores.
#[allow(unused_imports)]
use super::prelude::*;

/// Get several stored media: `POST /v2/vault-plus/batch` (`batchStoredMedia`).
///
/// Returns up to 100 media with all their variants. The request is read-only.
///
/// Needs a connection, but no permission.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchStoredMedia(Request);
impl BatchStoredMedia {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        media_ids: impl IntoIterator<
            Item = impl Into<::openapi_runtime::IdRef<crate::types::MediaId>>,
        >,
    ) -> Self {
        let mut request = Request::new(scope, &operations::BATCH_STORED_MEDIA);
        let values = media_ids
            .into_iter()
            .map(|value| {
                let value: ::openapi_runtime::IdRef<crate::types::MediaId> = value
                    .into();
                Value::from(String::from(value))
            });
        request.extend("mediaIds", values.collect());
        Self(request)
    }

    request_methods!(BatchStoredMedia, answer, repeated, decode types::StoredMediaBatch);
}

/// List stored media: `GET /v2/vault-plus/list` (`listStoredMedia`).
///
/// Returns one page of the media of the connection that are stored or queued.
///
/// Needs a connection, but no permission.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStoredMedia(Request);
impl ListStoredMedia {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_STORED_MEDIA))
    }

    /// Return only media with a variant in this state.
    #[inline]
    pub fn status(mut self, status: impl Into<crate::StorageStatus>) -> Self {
        let status: crate::StorageStatus = status.into();
        self.0.set("status", &status);
        self
    }

    /// Return only media from this source.
    #[inline]
    pub fn source(mut self, source: impl Into<crate::MediaOrigin>) -> Self {
        let source: crate::MediaOrigin = source.into();
        self.0.set("source", &source);
        self
    }

    /// Return only media with a variant of exactly this media type.
    #[inline]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        let content_type: String = content_type.into();
        self.0.set("contentType", &content_type);
        self
    }

    /// Maximum number of items per page. Bounds are not stated.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Cursor: `nextCursor` of the previous page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.0.set("cursor", &cursor);
        self
    }

    request_methods!(ListStoredMedia, page, repeated, decode types::StoredMediaPage);
    page_methods!(from_server, same_left_out_edited_not);
}

impl PageRequest for ListStoredMedia {
    type Page = types::StoredMediaPage;
    type Item = types::StoredMedia;
    page_request!();
    #[inline]
    fn has_more(_: &Self::Page) -> Option<bool> {
        None
    }

    #[inline]
    fn next_cursor(page: &Self::Page) -> Option<Cursor> {
        page.next_cursor
            .as_ref()
            .map(|next| next.clone())
            .filter(|next| !next.is_empty())
            .map(Cursor::from)
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.items
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.as_str()))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Delete all stored media: `DELETE /v2/vault-plus/media` (`deleteAllStoredMedia`).
///
/// Removes all stored media of the connection. Replaces `purgeStoredMedia`.
///
/// Needs a connection, but no permission.
///
/// Preview: it may still change.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAllStoredMedia(Request);
impl DeleteAllStoredMedia {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::DELETE_ALL_STORED_MEDIA))
    }

    request_methods!(DeleteAllStoredMedia, answer, delete, decode types::PurgeResult);
}

/// Query stored media: `GET /v2/vault-plus/media` (`queryStoredMedia`).
///
/// Returns one page of the media of the connection that are stored or queued. Replaces `listStoredMedia`.
///
/// Needs a connection, but no permission.
///
/// Preview: it may still change.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryStoredMedia(Request);
impl QueryStoredMedia {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::QUERY_STORED_MEDIA))
    }

    /// Return only media with a variant in this state.
    #[inline]
    pub fn status(mut self, status: impl Into<crate::StorageStatus>) -> Self {
        let status: crate::StorageStatus = status.into();
        self.0.set("status", &status);
        self
    }

    /// Return only media of this type.
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::StoredMediaType>) -> Self {
        let type_: crate::StoredMediaType = type_.into();
        self.0.set("type", &type_);
        self
    }

    /// Return only media with a variant of exactly this media type.
    #[inline]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        let content_type: String = content_type.into();
        self.0.set("contentType", &content_type);
        self
    }

    /// Minimum length in seconds. Bounds are not stated.
    #[inline]
    pub fn duration_min(mut self, duration_min: f64) -> Self {
        self.0.set("durationMin", &duration_min);
        self
    }

    /// Maximum length in seconds. Bounds are not stated.
    #[inline]
    pub fn duration_max(mut self, duration_max: f64) -> Self {
        self.0.set("durationMax", &duration_max);
        self
    }

    /// Return only media first stored at this timestamp or later, as an ISO 8601 date and time.
    #[inline]
    pub fn created_at_from(mut self, created_at_from: impl Into<String>) -> Self {
        let created_at_from: String = created_at_from.into();
        self.0.set("createdAtFrom", &created_at_from);
        self
    }

    /// Cursor: `nextCursor` of the previous page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.0.set("cursor", &cursor);
        self
    }

    request_methods!(QueryStoredMedia, page, repeated, decode types::StoredMediaPage);
    page_methods!(from_server, same_left_out_edited_not);
}

impl PageRequest for QueryStoredMedia {
    type Page = types::StoredMediaPage;
    type Item = types::StoredMedia;
    page_request!();
    #[inline]
    fn has_more(_: &Self::Page) -> Option<bool> {
        None
    }

    #[inline]
    fn next_cursor(page: &Self::Page) -> Option<Cursor> {
        page.next_cursor
            .as_ref()
            .map(|next| next.clone())
            .filter(|next| !next.is_empty())
            .map(Cursor::from)
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.items
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.as_str()))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Delete all stored media of a connection: `DELETE /v2/vault-plus/purge` (`purgeStoredMedia`).
///
/// Removes all stored media of the connection; the platform keeps the originals.
///
/// Needs a connection, but no permission.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PurgeStoredMedia(Request);
impl PurgeStoredMedia {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::PURGE_STORED_MEDIA))
    }

    request_methods!(PurgeStoredMedia, answer, delete, decode types::PurgeResult);
}

/// Get the storage of a connection: `GET /v2/vault-plus/status` (`getConnectionStorage`).
///
/// Returns the number and size of the connection's media that are stored or queued. Replaces `getStorageStatus`.
///
/// Needs a connection, but no permission.
///
/// Preview: it may still change.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConnectionStorage(Request);
impl GetConnectionStorage {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_CONNECTION_STORAGE))
    }

    request_methods!(
        GetConnectionStorage, answer, repeated, decode types::ConnectionStorage
    );
}

/// Store the media of a vault list: `POST /v2/vault-plus/store/list/{listId}` (`storeVaultList`).
///
/// Queues all media of a vault list for storage.
///
/// Needs a connection, but no permission.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StoreVaultList(Request);
impl StoreVaultList {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        list_id: impl Into<::openapi_runtime::IdRef<crate::types::VaultListId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::STORE_VAULT_LIST);
        let list_id: ::openapi_runtime::IdRef<crate::types::VaultListId> = list_id
            .into();
        request.set("listId", &list_id);
        Self(request)
    }

    request_methods!(StoreVaultList, answer, once, decode types::QueuedStorage);
}

/// Get how much a connection stores: `GET /v2/vault-plus/store/status` (`getStorageStatus`).
///
/// Returns the number and size of the connection's media that are stored or queued.
///
/// Needs a connection, but no permission.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStorageStatus(Request);
impl GetStorageStatus {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_STORAGE_STATUS))
    }

    request_methods!(
        GetStorageStatus, answer, repeated, decode types::ConnectionStorage
    );
}

/// Delete a stored media item: `DELETE /v2/vault-plus/{mediaId}` (`deleteStoredMedia`).
///
/// Removes the stored copy of the media item; the platform keeps the original.
///
/// Needs a connection, but no permission.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteStoredMedia(Request);
impl DeleteStoredMedia {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        media_id: impl Into<::openapi_runtime::IdRef<crate::types::MediaId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::DELETE_STORED_MEDIA);
        let media_id: ::openapi_runtime::IdRef<crate::types::MediaId> = media_id.into();
        request.set("mediaId", &media_id);
        Self(request)
    }

    request_methods!(
        DeleteStoredMedia, answer, delete, decode types::StoredMediaRemoval
    );
}

/// Get a stored media item: `GET /v2/vault-plus/{mediaId}` (`getStoredMedia`).
///
/// Returns one media item with all its variants.
///
/// Needs a connection, but no permission.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStoredMedia(Request);
impl GetStoredMedia {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        media_id: impl Into<::openapi_runtime::IdRef<crate::types::MediaId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::GET_STORED_MEDIA);
        let media_id: ::openapi_runtime::IdRef<crate::types::MediaId> = media_id.into();
        request.set("mediaId", &media_id);
        Self(request)
    }

    request_methods!(GetStoredMedia, answer, repeated, decode types::StoredMedia);
}
