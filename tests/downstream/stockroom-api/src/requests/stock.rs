// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

//! Operations with the tag `Stock`.
#[allow(unused_imports)]
use super::prelude::*;

/// `GET /items` (`list_items`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
///
/// [`Error::body`](crate::Error::body) decodes what its errors hold: `Fault` (default).
///
/// [`ListItemsHeaders`](crate::headers::ListItemsHeaders) has the headers of the response.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListItems(Request);
impl ListItems {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_ITEMS))
    }

    /// 1 or more.
    #[inline]
    pub fn page(mut self, page: u64) -> Self {
        self.0.set("page", &page);
        self
    }

    /// 1 to 50.
    ///
    /// A stream requests 50 per page by default.
    #[inline]
    pub fn per_page(mut self, per_page: u32) -> Self {
        self.0.set("per_page", &per_page);
        self
    }

    /// Asks for the response in one of its media types: `application/json`, `application/problem+json`. `send_raw` returns any of them.
    #[inline]
    pub fn accept(mut self, media_type: impl AsRef<str>) -> Self {
        self.0.accept(media_type.as_ref());
        self
    }

    request_methods!(ListItems, page, repeated, decode Vec < types::Item >);
    page_methods!(from_server, same_left_out_edited_not);
}

impl PageRequest for ListItems {
    type Page = Vec<types::Item>;
    type Item = types::Item;
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
    fn identity(_: &Self::Item) -> Option<Key> {
        None
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// `POST /items/{number}/photos` (`add_photo`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
///
/// [`Error::body`](crate::Error::body) decodes what its errors hold: `Limit` (413), `Fault` (default).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddPhoto(Request);
impl AddPhoto {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        number: i64,
        caption: impl Into<String>,
        photo: impl Into<openapi_runtime::Part>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::ADD_PHOTO);
        request.set("number", &number);
        let caption: String = caption.into();
        request.field("caption", Value::from(caption));
        request.part("photo", photo);
        Self(request)
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::AddPhotoBody>) -> Self {
        let body: types::AddPhotoBody = body.into();
        self.0.draft(&body);
        self
    }

    /// Asks for the response in one of its media types: `application/json`, `application/problem+json`. `send_raw` returns any of them.
    #[inline]
    pub fn accept(mut self, media_type: impl AsRef<str>) -> Self {
        self.0.accept(media_type.as_ref());
        self
    }

    request_methods!(AddPhoto, answer, once, decode types::Photo);
}
