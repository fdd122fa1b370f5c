// @generated from depot.yaml by `cargo xtask generate`; do not edit.

//! Operations without a tag.
#[allow(unused_imports)]
use super::prelude::*;

/// `GET /aisles` (`list_aisles`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAisles(Request);
impl ListAisles {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_AISLES))
    }

    #[inline]
    pub fn contents(
        mut self,
        contents: impl IntoIterator<Item = types::NewCrate>,
    ) -> Self {
        let contents: Vec<types::NewCrate> = contents
            .into_iter()
            .map(Into::into)
            .collect();
        self.0.set_json("contents", &contents);
        self
    }

    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set("page", &page);
        self
    }

    request_methods!(ListAisles, answer, repeated, decode types::Shelves);
}

/// `GET /bays` (`list_bays`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBays(Request);
impl ListBays {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_BAYS))
    }

    #[inline]
    pub fn starting_after(mut self, starting_after: i64) -> Self {
        self.0.set("starting_after", &starting_after);
        self
    }

    request_methods!(ListBays, page, repeated, decode types::ListBaysResponse);
    page_methods!(after_last_id, same_left_out);
}

impl PageRequest for ListBays {
    type Page = types::ListBaysResponse;
    type Item = types::Crate;
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
        &mut page.data
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id))
    }

    #[inline]
    fn start_key(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id))
    }
}

/// `DELETE /crates/{id}` (`delete_crate`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
///
/// [`Error::body`](crate::Error::body) decodes what its errors hold: `DeleteCrateError` (409).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCrate(Request);
impl DeleteCrate {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, id: impl Into<openapi_runtime::IdRef<i64>>) -> Self {
        let mut request = Request::new(scope, &operations::DELETE_CRATE);
        let id: openapi_runtime::IdRef<i64> = id.into();
        request.set("id", &id);
        Self(request)
    }

    request_methods!(DeleteCrate, answer, delete, optional Option < types::Crate >);
}

/// `GET /crates/{id}` (`get_crate`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
///
/// [`Error::body`](crate::Error::body) decodes what its errors hold: `Gone` (404), `Wait` (429), `Problem` (default).
///
/// [`GetCrateHeaders`](crate::headers::GetCrateHeaders) has the headers of the response.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCrate(Request);
impl GetCrate {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, id: impl Into<openapi_runtime::IdRef<i64>>) -> Self {
        let mut request = Request::new(scope, &operations::GET_CRATE);
        let id: openapi_runtime::IdRef<i64> = id.into();
        request.set("id", &id);
        Self(request)
    }

    /// Asks for the response in one of its media types: `application/json`, `application/problem+json`. `send_raw` returns any of them.
    #[inline]
    pub fn accept(mut self, media_type: impl AsRef<str>) -> Self {
        self.0.accept(media_type.as_ref());
        self
    }

    request_methods!(GetCrate, answer, repeated, optional Option < types::Crate >);
}

/// `PUT /crates/{id}` (`put_crate`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
///
/// [`Error::body`](crate::Error::body) decodes what its errors hold: `Problem` (4XX).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutCrate(Request);
impl PutCrate {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, id: impl Into<openapi_runtime::IdRef<i64>>) -> Self {
        let mut request = Request::new(scope, &operations::PUT_CRATE);
        let id: openapi_runtime::IdRef<i64> = id.into();
        request.set("id", &id);
        Self(request)
    }

    #[inline]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        let label: String = label.into();
        self.0.field("label", Value::from(label));
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::NewCrate>) -> Self {
        let body: types::NewCrate = body.into();
        self.0.draft(&body);
        self
    }

    /// Asks for the response in one of its media types: `application/json`, `image/png`. `send_raw` returns any of them.
    #[inline]
    pub fn accept(mut self, media_type: impl AsRef<str>) -> Self {
        self.0.accept(media_type.as_ref());
        self
    }

    request_methods!(
        PutCrate, answer, repeated, by_status crate ::responses::PutCrateResponse
    );
}

/// `GET /crates/{id}/notices` (`watch_crate`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
///
/// [`Error::body`](crate::Error::body) decodes what its errors hold: `Problem` (404).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WatchCrate(Request);
impl WatchCrate {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, id: impl Into<openapi_runtime::IdRef<i64>>) -> Self {
        let mut request = Request::new(scope, &operations::WATCH_CRATE);
        let id: openapi_runtime::IdRef<i64> = id.into();
        request.set("id", &id);
        Self(request)
    }

    request_methods!(WatchCrate, answer, repeated, raw Bytes);
    openapi_runtime::stream_methods!(
        events["text/event-stream"], openapi_runtime::generated::as_json, types::Notice
    );
    openapi_runtime::stream_methods!(
        follow["text/event-stream"], openapi_runtime::generated::as_json, types::Notice
    );
}

/// `GET /crates/{id}/state` (`get_crate_state`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
///
/// [`Error::body`](crate::Error::body) decodes what its errors hold: `Receipt` (default).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCrateState(Request);
impl GetCrateState {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, id: impl Into<openapi_runtime::IdRef<i64>>) -> Self {
        let mut request = Request::new(scope, &operations::GET_CRATE_STATE);
        let id: openapi_runtime::IdRef<i64> = id.into();
        request.set("id", &id);
        Self(request)
    }

    request_methods!(GetCrateState, answer, repeated, decode types::Receipt);
}

/// `GET /log` (`read_log`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadLog(Request);
impl ReadLog {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::READ_LOG))
    }

    request_methods!(ReadLog, answer, repeated, raw Bytes);
    openapi_runtime::stream_methods!(
        lines["application/x-ndjson"], openapi_runtime::generated::as_json, types::Notice
    );
}

/// `GET /lots` (`list_lots`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLots(Request);
impl ListLots {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_LOTS))
    }

    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    /// At most 3.
    ///
    /// A stream requests 3 per page by default.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", &limit);
        self
    }

    request_methods!(ListLots, page, repeated, decode Vec < types::Crate >);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListLots {
    type Page = Vec<types::Crate>;
    type Item = types::Crate;
    page_request!();
    #[inline]
    fn has_more(_: &Self::Page) -> Option<bool> {
        None
    }

    #[inline]
    fn next_cursor(_: &Self::Page) -> Option<Cursor> {
        None
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        page
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// `POST /questions` (`ask`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Ask(Request);
impl Ask {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, text: impl Into<String>) -> Self {
        let mut request = Request::new(scope, &operations::ASK);
        let text: String = text.into();
        request.field("text", Value::from(text));
        Self(request)
    }

    #[inline]
    pub fn request_stream(mut self, request_stream: bool) -> Self {
        self.0.field("stream", Value::from(request_stream));
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::AskBody>) -> Self {
        let body: types::AskBody = body.into();
        self.0.draft(&body);
        self
    }

    request_methods!(Ask, answer, once, decode types::Receipt);
    openapi_runtime::stream_methods!(
        events["text/event-stream"], openapi_runtime::generated::as_json,
        types::AskResponseEvent
    );
}

/// `GET /racks` (`list_racks`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRacks(Request);
impl ListRacks {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_RACKS))
    }

    request_methods!(ListRacks, page, repeated, decode types::ListRacksResponse);
    page_methods!(from_server, same_left_out_edited_not);
}

impl PageRequest for ListRacks {
    type Page = types::ListRacksResponse;
    type Item = types::Crate;
    page_request!();
    #[inline]
    fn has_more(_: &Self::Page) -> Option<bool> {
        None
    }

    #[inline]
    fn next_cursor(page: &Self::Page) -> Option<Cursor> {
        page.next_link
            .as_ref()
            .map(|next| next.clone())
            .filter(|next| !next.is_empty())
            .map(Cursor::from)
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        page.value.get_or_insert_default()
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// `GET /shelves` (`list_shelves`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListShelves(Request);
impl ListShelves {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_SHELVES))
    }

    /// 0 or more.
    #[inline]
    pub fn page(mut self, page: u64) -> Self {
        self.0.set("page", &page);
        self
    }

    /// At most 2.
    ///
    /// A stream requests 2 per page by default.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.set("pageSize", &page_size);
        self
    }

    request_methods!(ListShelves, page, repeated, decode types::Shelves);
    page_methods!(from_page_number, same_left_out);
}

impl PageRequest for ListShelves {
    type Page = types::Shelves;
    type Item = types::Crate;
    page_request!();
    #[inline]
    fn has_more(_: &Self::Page) -> Option<bool> {
        None
    }

    #[inline]
    fn next_cursor(_: &Self::Page) -> Option<Cursor> {
        None
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        page.shelves.get_or_insert_default()
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// `GET /ticks` (`ticks`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Ticks(Request);
impl Ticks {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::TICKS))
    }

    request_methods!(Ticks, answer, repeated, raw Bytes);
    openapi_runtime::stream_methods!(
        events["text/event-stream"], openapi_runtime::generated::as_text, String
    );
    openapi_runtime::stream_methods!(
        follow["text/event-stream"], openapi_runtime::generated::as_text, String
    );
}
