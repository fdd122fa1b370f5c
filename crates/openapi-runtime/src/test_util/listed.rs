//! A paginated request with given items.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::response;
use crate::paging::{Cursor, Fetched, Items, Key, PageRequest, Pages};
use crate::{BoxFuture, Error, Operation, Paging, PagingStyle, Response};

/// A paginated request with given items, for code that is generic over [`PageRequest`]: it does not access a server.
pub struct Listed<T, E = Error> {
    items: Arc<[T]>,
    page_size: usize,
    start: Option<Cursor>,
    error: PhantomData<fn() -> E>,
}

/// A page of [`Listed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListedPage<T> {
    /// Its items.
    pub items: Vec<T>,
    /// The start of the next page; `None` on the last one.
    pub next: Option<Cursor>,
}

static LISTED: Operation = Operation {
    id: "listed",
    method: "GET",
    path: "/",
    paging: Some(Paging {
        style: PagingStyle::Cursor,
        cursor: "cursor",
        items: "items",
        ledger: true,
        ..Paging::EMPTY
    }),
    ..Operation::EMPTY
};

impl<T, E> Listed<T, E>
where
    T: Clone + Send + Sync + Unpin + 'static,
    E: From<Error> + Send + Unpin + 'static,
{
    /// A request with these items, ten per page.
    pub fn new(items: impl IntoIterator<Item = T>) -> Self {
        Self {
            items: items.into_iter().collect(),
            page_size: 10,
            start: None,
            error: PhantomData,
        }
    }

    /// Number of items per page, 1 or more. Default: 10.
    #[must_use]
    pub fn page_size(mut self, items: usize) -> Self {
        self.page_size = items.max(1);
        self
    }

    /// The first page.
    ///
    /// # Errors
    ///
    /// None; it returns a `Result` as `.send()` of a request does.
    #[allow(clippy::unused_async, reason = "as `send` of a request")]
    pub async fn send(self) -> Result<Response<ListedPage<T>>, E> {
        Ok(response(self.page(None)).build())
    }

    /// A stream of all pages.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// A stream of all items.
    pub fn stream(self) -> Items<Self> {
        Items::new(self)
    }

    /// Continues from a cursor that [`Items::cursor`] or [`Pages::cursor`] returned.
    #[must_use]
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.start = Some(cursor);
        self
    }

    fn page(&self, cursor: Option<&Cursor>) -> ListedPage<T> {
        let start = cursor.and_then(|cursor| cursor.parameter(PagingStyle::Cursor).parse().ok());
        let start = start.unwrap_or(0).min(self.items.len());
        let end = start.saturating_add(self.page_size).min(self.items.len());
        ListedPage {
            items: self.items.get(start..end).unwrap_or_default().to_vec(),
            next: (end < self.items.len()).then(|| end.to_string().into()),
        }
    }
}

impl<T, E> Clone for Listed<T, E> {
    fn clone(&self) -> Self {
        Self {
            items: Arc::clone(&self.items),
            page_size: self.page_size,
            start: self.start.clone(),
            error: PhantomData,
        }
    }
}

impl<T, E> fmt::Debug for Listed<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listed")
            .field("items", &self.items.len())
            .field("page_size", &self.page_size)
            .finish_non_exhaustive()
    }
}

impl<T, E> PageRequest for Listed<T, E>
where
    T: Clone + Send + Sync + Unpin + 'static,
    E: From<Error> + Send + Unpin + 'static,
{
    type Page = ListedPage<T>;
    type Item = T;
    type Error = E;

    fn operation(&self) -> &'static Operation {
        &LISTED
    }

    fn start(&self) -> Option<Cursor> {
        self.start.clone()
    }

    fn fetch(&self, cursor: Option<&Cursor>) -> BoxFuture<'static, Result<Fetched<Self::Page>, Error>> {
        let page = response(self.page(cursor)).build();
        Box::pin(async move { Ok(page.into()) })
    }

    fn has_more(page: &Self::Page) -> Option<bool> {
        Some(page.next.is_some())
    }

    fn next_cursor(page: &Self::Page) -> Option<Cursor> {
        page.next.clone()
    }

    fn items(page: &mut Self::Page) -> &mut Vec<T> {
        &mut page.items
    }

    fn identity(_: &T) -> Option<Key> {
        None
    }

    fn start_key(_: &T) -> Option<Key> {
        None
    }
}
