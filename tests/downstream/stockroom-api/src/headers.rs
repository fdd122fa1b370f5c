// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

//! Headers of responses, of the types that the document declares: a trait for each operation that declares any.
//!
//! A header that is none of its type is an error of its method alone.
#[allow(unused_imports)]
use openapi_runtime::generated::header::{self, HasHeaders};
use openapi_runtime::{Bytes, HeaderMap, Response, ResponseMeta};
#[allow(unused_imports)]
use serde_json::Value;
#[allow(unused_imports)]
use crate::types;

/// Headers of the responses of [`ListItems`](crate::requests::ListItems).
///
/// For the response, its [`ResponseMeta`], and the [`HeaderMap`] that an error has.
pub trait ListItemsHeaders: HasHeaders {
    /// The header `Link` of a response with the status 200; `None` if the response has none.
    ///
    /// The next page
    fn link(&self) -> Option<String> {
        header::text(self.header_map(), "link")
    }
}

impl ListItemsHeaders for Response<Vec<types::Item>> {}
impl ListItemsHeaders for Response<Bytes> {}
impl ListItemsHeaders for ResponseMeta {}
impl ListItemsHeaders for HeaderMap {}
