//! One item after another, across pages.

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
/// It holds one page at a time. A page that fails in passing is asked for again for as long as the time limit of a call
/// allows. One that cannot be had then is an error: the next call asks for it once more if the error
/// [is transient](crate::Error::is_transient), and else the stream has ended. [`Items::cursor`] is where to go on, with nothing
/// lost and nothing repeated. What a list promises when it changes under the reader stands at its request.
///
/// An item that does not decode ends the stream with the page that it is on, unless
/// [`CallOptions::yield_undecodable`](crate::CallOptions::yield_undecodable) has it come as an error, with its JSON in
/// [`Error::raw_body`](crate::Error::raw_body): then the next call goes on with the next item.
#[must_use = "nothing is asked for before the first item is"]
pub struct Items<R: PageRequest> {
    pages: Pages<R>,
    page: PageItems<R::Item>,
    /// The last item that was handed out: where it stood, and what it can be named by.
    last: Option<(usize, Option<Key>)>,
    remaining: Option<u64>,
    /// Made by a test, in place of those of pages.
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

    /// Ends after `items` items, without asking for more pages than they need.
    pub fn limit(mut self, items: u64) -> Self {
        self.remaining = Some(items);
        self
    }

    /// Asks for the next page while the caller works on this one, in a task of its own: for callers whose work leaves
    /// the runtime free. Items, order, cursor and errors are as without it; one page more is in memory.
    ///
    /// Needs a Tokio runtime around; without one it does nothing.
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

    /// The next item, or nothing when there is none. It can be dropped at any time without losing an item.
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
    /// a cursor, or when more follow and the server does not say where.
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, R::Error> {
        match self.at_hand() {
            Some(item) => item.map(Some),
            None => self.next().await.transpose(),
        }
    }

    /// The next item of the page that has come.
    fn at_hand(&mut self) -> Option<Result<R::Item, R::Error>> {
        if self.remaining == Some(0) {
            return None;
        }
        #[cfg(feature = "test-util")]
        if let Some(item) = self.listed.pop_front() {
            self.remaining = self.remaining.map(|remaining| remaining - 1);
            let place = item.as_ref().ok().and_then(R::place);
            self.last = Some((self.last.as_ref().map_or(0, |(position, _)| position + 1), place));
            return Some(item);
        }
        let (position, item) = self.page.next()?;
        self.remaining = self.remaining.map(|remaining| remaining - 1);
        let (place, item) = match item {
            Ok(item) => (R::place(&item), Ok(item)),
            Err(undecoded) => (undecoded.item.place, Err(undecoded.error.into())),
        };
        self.last = Some((position, place));
        Some(item)
    }

    /// The place just after the last item that was handed out: save it to go on from there later. Nothing before the
    /// first item, unless the request has set where to start.
    pub fn cursor(&self) -> Option<Cursor> {
        // Within a page the place is ours to name; after it, the server may have named another.
        match &self.last {
            Some((position, key)) if !self.page.is_empty() || self.is_listed() => {
                Some(self.pages.after(position + 1, key.as_ref()))
            }
            _ => self.pages.cursor().cloned(),
        }
    }

    /// Whether more may follow, as far as the pages so far tell: after an error, or when there are more than
    /// [`Items::limit`] lets through, it is true.
    pub fn has_more(&self) -> bool {
        #[cfg(feature = "test-util")]
        if !self.listed.is_empty() {
            return true;
        }
        !self.page.is_empty() || !self.pages.is_complete()
    }

    /// Whether no request stands behind it.
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
                    self.page = PageItems::new(items, self.pages.take_places());
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
