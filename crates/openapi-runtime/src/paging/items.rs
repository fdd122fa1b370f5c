//! Streams of items across pages.

#[cfg(feature = "test-util")]
use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::page_items::PageItems;
use super::{Cursor, Key, PageRequest, Pages};
use crate::Response;

/// The items of all pages, in order. Made by `.stream()` of a request.
///
/// It holds one page at a time. A page with a transient failure is retried until the timeout of a call; then it is an
/// error. The next call requests it again if the error [is transient](crate::Error::is_transient); otherwise the stream
/// has ended. [`Items::cursor`] is the position to resume from, without losing or repeating items. The documentation of
/// a request's `stream` says what it guarantees when the list changes.
///
/// An item that cannot be deserialized ends the stream, unless
/// [`CallOptions::yield_undecodable`](crate::CallOptions::yield_undecodable) is set: then it is an error, with its JSON
/// in [`Error::raw_body`](crate::Error::raw_body), and the next call continues with the next item.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<R: PageRequest> {
    pages: Pages<R>,
    page: PageItems<R::Item>,
    /// The position of the last item that was yielded, and its key.
    last: Option<(usize, Option<Key>)>,
    remaining: Option<u64>,
    /// Items that a test has made.
    #[cfg(feature = "test-util")]
    listed: VecDeque<Result<R::Item, R::Error>>,
}

impl<R: PageRequest> Items<R> {
    #[doc(hidden)]
    pub fn new(request: R) -> Self {
        Self {
            pages: Pages::new(request),
            page: PageItems::default(),
            last: None,
            remaining: None,
            #[cfg(feature = "test-util")]
            listed: VecDeque::new(),
        }
    }

    /// These items and errors, which no server has sent.
    #[cfg(feature = "test-util")]
    pub(crate) fn listed(results: VecDeque<Result<R::Item, R::Error>>) -> Self {
        Self {
            pages: Pages::listed(VecDeque::new()),
            page: PageItems::default(),
            last: None,
            remaining: None,
            listed: results,
        }
    }

    /// Ends after `items` items, without requesting more pages than needed.
    pub fn limit(mut self, items: u64) -> Self {
        self.remaining = Some(items);
        self
    }

    /// Requests the next page in a separate task while the caller processes this one. Items, order, cursor and errors
    /// are the same; one more page is in memory.
    ///
    /// It needs a Tokio runtime; without one it has no effect.
    ///
    /// ```no_run
    /// # async fn archive(_: openapi_runtime::dynamic::Json) {}
    /// # async fn example(list_invoices: openapi_runtime::dynamic::Request) -> openapi_runtime::Result<()> {
    /// let mut invoices = list_invoices.stream().prefetch();
    /// while let Some(invoice) = invoices.try_next().await? {
    ///     archive(invoice).await;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// The next item, or `None` at the end. It is cancel safe: dropping the future loses no item.
    pub async fn next(&mut self) -> Option<Result<R::Item, R::Error>> {
        if let Some(item) = self.at_hand() {
            return Some(item);
        }
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The same, for use with `?`.
    ///
    /// # Errors
    ///
    /// As `.send()` of the request, and [`ErrorKind::Paging`](crate::ErrorKind::Paging) when the server repeats
    /// a cursor, or announces more items without a cursor.
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, R::Error> {
        match self.at_hand() {
            Some(item) => item.map(Some),
            None => self.next().await.transpose(),
        }
    }

    /// The next item of the current page.
    fn at_hand(&mut self) -> Option<Result<R::Item, R::Error>> {
        if self.remaining == Some(0) {
            return None;
        }
        #[cfg(feature = "test-util")]
        if let Some(item) = self.listed.pop_front() {
            let start_key = item.as_ref().ok().and_then(R::start_key);
            self.pass(self.last.as_ref().map_or(0, |(position, _)| position + 1), start_key);
            return Some(item);
        }
        if let Some(undecoded) = self.page.next_undecoded() {
            self.pass(undecoded.position, undecoded.item.start_key);
            return Some(Err(undecoded.error.into()));
        }
        let (position, item) = self.page.peek()?;
        let start_key = R::start_key(item);
        self.pass(position, start_key);
        self.page.take_peeked().map(Ok)
    }

    /// An item is yielded.
    fn pass(&mut self, position: usize, start_key: Option<Key>) {
        self.remaining = self.remaining.map(|remaining| remaining - 1);
        self.last = Some((position, start_key));
    }

    /// The position after the last item that was yielded: save it to resume from there later. `None` before the first
    /// item, unless the request has set a start.
    pub fn cursor(&self) -> Option<Cursor> {
        // Within a page the cursor is ours; after the page it may be the server's.
        match &self.last {
            Some((position, key)) if !self.page.is_empty() || self.is_listed() => {
                Some(self.pages.after(position + 1, key.as_ref()))
            }
            _ => self.pages.cursor().cloned(),
        }
    }

    /// Whether more items may follow, according to the pages so far. It is true after an error, and when
    /// [`Items::limit`] has cut the list.
    pub fn has_more(&self) -> bool {
        #[cfg(feature = "test-util")]
        if !self.listed.is_empty() {
            return true;
        }
        !self.page.is_empty() || !self.pages.is_complete()
    }

    /// Whether there is no request behind it.
    fn is_listed(&self) -> bool {
        #[cfg(feature = "test-util")]
        let is_listed = self.pages.is_listed();
        #[cfg(not(feature = "test-util"))]
        let is_listed = false;
        is_listed
    }
}

impl<R: PageRequest> Stream for Items<R> {
    type Item = Result<R::Item, R::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.at_hand() {
                return Poll::Ready(Some(item));
            }
            if self.remaining == Some(0) {
                return Poll::Ready(None);
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => {
                    let items = std::mem::take(R::items(&mut Response::into_inner(page)));
                    self.page = PageItems::new(items, self.pages.take_positions());
                    let here = u64::try_from(self.page.len()).unwrap_or(u64::MAX);
                    if self.remaining.is_none_or(|remaining| remaining > here) {
                        self.pages.look_ahead();
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R: PageRequest> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("remaining", &self.remaining)
            .finish_non_exhaustive()
    }
}
