// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The media of a connected account.
#[allow(unused_imports)]
use super::prelude::*;

/// List the lists of the vault: `GET /v2/access/vault/lists` (`listVaultLists`).
///
/// Answers one page of the lists that media of the account are kept in.
///
/// Needs the permission `vault:read`.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListVaultLists(Request);
impl ListVaultLists {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_VAULT_LISTS))
    }

    /// Most items to answer in one page. 1 to 40.
    ///
    /// Without it a stream asks for 40.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Number of items to skip, counted from the first. A maximum is not stated. 0 or more.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    /// Answer only what contains this text.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        let query: String = query.into();
        self.0.set("query", &query);
        self
    }

    /// Time limits and retries of this call; in a stream, of each of its pages.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    /// Asks for one page.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send(self) -> Result<Response<types::VaultListPage>, Error> {
        Ok(self.0.answer().await?.decode()?)
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`ListVaultLists::send`], decoding apart.
    #[inline]
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.0.answer().await?.raw())
    }

    /// All pages, one after another. What they promise when the list changes meanwhile, the stream of its items
    /// does, too.
    #[inline]
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// All items, one after another.
    ///
    /// # When the list changes meanwhile
    ///
    /// Each page starts with the last item of the page before; where that is not there, the place is looked for until an item is found that has come already. So what is there all the time comes once, whatever is inserted or deleted; what is edited comes as it was when its page was read. What is inserted in front of the reader may not come, and what moves may come twice or not at all.
    ///
    /// Items are known again by their ids.
    ///
    /// That holds for up to 1,000 items that come in front between two pages, and for cursors as long as one of the eight items before them is there; beyond, what has come may come again.
    #[inline]
    pub fn stream(self) -> Items<Self> {
        Items::new(self)
    }

    /// Go on from a cursor that [`Items::cursor`] or [`Pages::cursor`] gave.
    #[allow(clippy::needless_pass_by_value)]
    #[inline]
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.0.resume(&cursor);
        self
    }
}

impl PageRequest for ListVaultLists {
    type Page = types::VaultListPage;
    type Item = types::VaultList;
    type Error = Error;
    #[inline]
    fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    #[inline]
    fn start(&self) -> Option<Cursor> {
        self.0.start()
    }

    #[inline]
    fn fetch(
        &self,
        cursor: Option<&Cursor>,
    ) -> BoxFuture<'static, Result<Fetched<Self::Page>, openapi_runtime::Error>> {
        self.0.page::<Self::Page, Self::Item>(cursor)
    }

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
    fn place(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Create a list of the vault: `POST /v2/access/vault/lists` (`createVaultList`).
///
/// Makes an empty list.
///
/// Needs the permission `vault:write`.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
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

    /// Time limits and retries of this call.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    /// Sends it and waits for the answer.
    ///
    /// It is sent once: when it is not known whether the server has done it, it is not sent again, and
    /// [`Error::may_have_succeeded`] of the error is true. A 429 says that it was not done, and is waited out.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send(self) -> Result<Response<types::VaultList>, Error> {
        Ok(self.0.answer().await?.decode()?)
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`CreateVaultList::send`], decoding apart.
    #[inline]
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.0.answer().await?.raw())
    }
}

/// Delete a list of the vault: `DELETE /v2/access/vault/lists/{listId}` (`deleteVaultList`).
///
/// Deletes the list; its media stay in the vault.
///
/// Needs the permission `vault:write`.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteVaultList(Request);
impl DeleteVaultList {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, list_id: impl Into<crate::types::VaultListId>) -> Self {
        let mut request = Request::new(scope, &operations::DELETE_VAULT_LIST);
        let list_id: crate::types::VaultListId = list_id.into();
        request.set("listId", &list_id);
        Self(request)
    }

    /// Time limits and retries of this call.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    /// Sends it and waits for the answer.
    ///
    /// When the answer to an attempt is lost and the next one finds nothing left (404 or 410), it has succeeded: see
    /// [`Response::was_gone`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send(self) -> Result<Response<()>, Error> {
        Ok(self.0.answer().await?.empty())
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`DeleteVaultList::send`], decoding apart.
    #[inline]
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.0.answer().await?.raw())
    }
}

/// Change a list of the vault: `PATCH /v2/access/vault/lists/{listId}` (`updateVaultList`).
///
/// Gives the list a name, and empties it if asked to.
///
/// Needs the permission `vault:write`.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateVaultList(Request);
impl UpdateVaultList {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        list_id: impl Into<crate::types::VaultListId>,
        name: impl Into<String>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UPDATE_VAULT_LIST);
        let list_id: crate::types::VaultListId = list_id.into();
        request.set("listId", &list_id);
        let name: String = name.into();
        request.field("name", Value::from(name));
        Self(request)
    }

    /// Whether to take all media out of it; they stay in the vault.
    #[inline]
    pub fn clear_media(mut self, clear_media: bool) -> Self {
        self.0.field("clearMedia", Value::from(clear_media));
        self
    }

    /// Time limits and retries of this call.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    /// Sends it and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send(self) -> Result<Response<types::VaultList>, Error> {
        Ok(self.0.answer().await?.decode()?)
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`UpdateVaultList::send`], decoding apart.
    #[inline]
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.0.answer().await?.raw())
    }
}

/// List the media of a list of the vault: `GET /v2/access/vault/lists/{listId}/media` (`listVaultListMedia`).
///
/// Answers one page of the media in one list.
///
/// Needs the permission `vault:read`.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListVaultListMedia(Request);
impl ListVaultListMedia {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, list_id: impl Into<crate::types::VaultListId>) -> Self {
        let mut request = Request::new(scope, &operations::LIST_VAULT_LIST_MEDIA);
        let list_id: crate::types::VaultListId = list_id.into();
        request.set("listId", &list_id);
        Self(request)
    }

    /// Most items to answer in one page. 1 to 40.
    ///
    /// Without it a stream asks for 40.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Number of items to skip, counted from the first. A maximum is not stated. 0 or more.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    /// What the order goes by.
    #[inline]
    pub fn sort_by(mut self, sort_by: impl Into<crate::VaultMediaOrder>) -> Self {
        let sort_by: crate::VaultMediaOrder = sort_by.into();
        self.0.set("sortBy", &sort_by);
        self
    }

    /// Which end comes first.
    #[inline]
    pub fn sort_direction(
        mut self,
        sort_direction: impl Into<crate::SortDirection>,
    ) -> Self {
        let sort_direction: crate::SortDirection = sort_direction.into();
        self.0.set("sortDirection", &sort_direction);
        self
    }

    /// Answer only what contains this text.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        let query: String = query.into();
        self.0.set("query", &query);
        self
    }

    /// Answer only media of this kind.
    #[inline]
    pub fn media_type(mut self, media_type: impl Into<crate::MediaType>) -> Self {
        let media_type: crate::MediaType = media_type.into();
        self.0.set("mediaType", &media_type);
        self
    }

    /// Time limits and retries of this call; in a stream, of each of its pages.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    /// Asks for one page.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send(self) -> Result<Response<types::MediaPage>, Error> {
        Ok(self.0.answer().await?.decode()?)
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`ListVaultListMedia::send`], decoding apart.
    #[inline]
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.0.answer().await?.raw())
    }

    /// All pages, one after another. What they promise when the list changes meanwhile, the stream of its items
    /// does, too.
    #[inline]
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// All items, one after another.
    ///
    /// # When the list changes meanwhile
    ///
    /// Each page starts with the last item of the page before; where that is not there, the place is looked for until an item is found that has come already. So what is there all the time comes once, whatever is inserted or deleted; what is edited comes as it was when its page was read. What is inserted in front of the reader may not come, and what moves may come twice or not at all.
    ///
    /// Items are known again by their ids.
    ///
    /// That holds for up to 1,000 items that come in front between two pages, and for cursors as long as one of the eight items before them is there; beyond, what has come may come again.
    #[inline]
    pub fn stream(self) -> Items<Self> {
        Items::new(self)
    }

    /// Go on from a cursor that [`Items::cursor`] or [`Pages::cursor`] gave.
    #[allow(clippy::needless_pass_by_value)]
    #[inline]
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.0.resume(&cursor);
        self
    }
}

impl PageRequest for ListVaultListMedia {
    type Page = types::MediaPage;
    type Item = types::Media;
    type Error = Error;
    #[inline]
    fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    #[inline]
    fn start(&self) -> Option<Cursor> {
        self.0.start()
    }

    #[inline]
    fn fetch(
        &self,
        cursor: Option<&Cursor>,
    ) -> BoxFuture<'static, Result<Fetched<Self::Page>, openapi_runtime::Error>> {
        self.0.page::<Self::Page, Self::Item>(cursor)
    }

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
    fn place(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Add media to a list of the vault: `POST /v2/access/vault/lists/{listId}/media` (`addVaultListMedia`).
///
/// Puts up to 100 media of the vault into a list. Asking twice does no more than asking once.
///
/// Needs the permission `vault:write`.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddVaultListMedia(Request);
impl AddVaultListMedia {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        list_id: impl Into<crate::types::VaultListId>,
        media_ids: impl IntoIterator<Item = impl Into<types::MediaId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::ADD_VAULT_LIST_MEDIA);
        let list_id: crate::types::VaultListId = list_id.into();
        request.set("listId", &list_id);
        let values = media_ids
            .into_iter()
            .map(|value| {
                let value: types::MediaId = value.into();
                serde_json::to_value(value).unwrap_or_default()
            });
        request.extend("mediaIds", values.collect());
        Self(request)
    }

    /// Time limits and retries of this call.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    /// Sends it and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send(self) -> Result<Response<types::VaultList>, Error> {
        Ok(self.0.answer().await?.decode()?)
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`AddVaultListMedia::send`], decoding apart.
    #[inline]
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.0.answer().await?.raw())
    }
}

/// List the media of the vault: `GET /v2/access/vault/media` (`listVaultMedia`).
///
/// Answers one page of all media of the account.
///
/// Needs the permission `vault:read`.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListVaultMedia(Request);
impl ListVaultMedia {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_VAULT_MEDIA))
    }

    /// Most items to answer in one page. 1 to 40.
    ///
    /// Without it a stream asks for 40.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Number of items to skip, counted from the first. A maximum is not stated. 0 or more.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    /// What the order goes by.
    #[inline]
    pub fn sort_by(mut self, sort_by: impl Into<crate::VaultMediaOrder>) -> Self {
        let sort_by: crate::VaultMediaOrder = sort_by.into();
        self.0.set("sortBy", &sort_by);
        self
    }

    /// Which end comes first.
    #[inline]
    pub fn sort_direction(
        mut self,
        sort_direction: impl Into<crate::SortDirection>,
    ) -> Self {
        let sort_direction: crate::SortDirection = sort_direction.into();
        self.0.set("sortDirection", &sort_direction);
        self
    }

    /// Id of a list; answer only the media in it.
    #[inline]
    pub fn list_id(mut self, list_id: impl Into<crate::types::VaultListId>) -> Self {
        let list_id: crate::types::VaultListId = list_id.into();
        self.0.set("listId", &list_id);
        self
    }

    /// Answer only what contains this text.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        let query: String = query.into();
        self.0.set("query", &query);
        self
    }

    /// Answer only media of this kind.
    #[inline]
    pub fn media_type(mut self, media_type: impl Into<crate::MediaType>) -> Self {
        let media_type: crate::MediaType = media_type.into();
        self.0.set("mediaType", &media_type);
        self
    }

    /// Time limits and retries of this call; in a stream, of each of its pages.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    /// Asks for one page.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send(self) -> Result<Response<types::MediaPage>, Error> {
        Ok(self.0.answer().await?.decode()?)
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`ListVaultMedia::send`], decoding apart.
    #[inline]
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.0.answer().await?.raw())
    }

    /// All pages, one after another. What they promise when the list changes meanwhile, the stream of its items
    /// does, too.
    #[inline]
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// All items, one after another.
    ///
    /// # When the list changes meanwhile
    ///
    /// Each page starts with the last item of the page before; where that is not there, the place is looked for until an item is found that has come already. So what is there all the time comes once, whatever is inserted or deleted; what is edited comes as it was when its page was read. What is inserted in front of the reader may not come, and what moves may come twice or not at all.
    ///
    /// Items are known again by their ids.
    ///
    /// That holds for up to 1,000 items that come in front between two pages, and for cursors as long as one of the eight items before them is there; beyond, what has come may come again.
    #[inline]
    pub fn stream(self) -> Items<Self> {
        Items::new(self)
    }

    /// Go on from a cursor that [`Items::cursor`] or [`Pages::cursor`] gave.
    #[allow(clippy::needless_pass_by_value)]
    #[inline]
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.0.resume(&cursor);
        self
    }
}

impl PageRequest for ListVaultMedia {
    type Page = types::MediaPage;
    type Item = types::Media;
    type Error = Error;
    #[inline]
    fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    #[inline]
    fn start(&self) -> Option<Cursor> {
        self.0.start()
    }

    #[inline]
    fn fetch(
        &self,
        cursor: Option<&Cursor>,
    ) -> BoxFuture<'static, Result<Fetched<Self::Page>, openapi_runtime::Error>> {
        self.0.page::<Self::Page, Self::Item>(cursor)
    }

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
    fn place(_: &Self::Item) -> Option<Key> {
        None
    }
}
