//! Merges streams of items.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use futures_util::stream::{SelectAll, StreamExt};

use super::page_items::PageItems;
use super::{PageRequest, Pages};
use crate::{Error, Response};

/// The items of several requests, in order of arrival, each with the key of its request.
///
/// The items of one request keep their order. A request that fails yields its error and ends (except for items that do
/// not deserialize, with `yield_undecodable`); the others continue. At most `concurrency` requests are in progress,
/// each with one page in memory.
#[must_use = "it does nothing until it is polled"]
pub struct Merged<K, R: PageRequest> {
    waiting: vec::IntoIter<(K, R)>,
    concurrency: usize,
    reading: SelectAll<Tagged<K, R>>,
    page: PageItems<R::Item>,
    key: Option<K>,
}

impl<K: Clone + Unpin, R: PageRequest> Merged<K, R> {
    /// Merges the requests, of which at most `concurrency` (1 or more) are read at a time.
    pub fn new(requests: impl IntoIterator<Item = (K, R)>, concurrency: usize) -> Self {
        Self {
            waiting: requests.into_iter().collect::<Vec<_>>().into_iter(),
            concurrency: concurrency.max(1),
            reading: SelectAll::new(),
            page: PageItems::default(),
            key: None,
        }
    }

    /// The next item of any request, or `None` when all have ended. It is cancel safe: dropping the future loses no
    /// item.
    pub async fn next(&mut self) -> Option<(K, Result<R::Item, R::Error>)> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<K: Clone + Unpin, R: PageRequest> Stream for Merged<K, R> {
    type Item = (K, Result<R::Item, R::Error>);

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let item = self.page.next();
            if let (Some(item), Some(key)) = (item, self.key.clone()) {
                return Poll::Ready(Some((key, item.map_err(|undecoded| undecoded.error.into()))));
            }
            while self.reading.len() < self.concurrency {
                let Some((key, request)) = self.waiting.next() else {
                    break;
                };
                self.reading.push(Tagged {
                    key,
                    pages: Some(Pages::new(request)),
                });
            }
            match ready!(self.reading.poll_next_unpin(context)) {
                Some((key, Ok(page))) => {
                    self.page = page;
                    self.key = Some(key);
                }
                Some((key, Err(error))) => return Poll::Ready(Some((key, Err(error.into())))),
                None if self.waiting.as_slice().is_empty() => return Poll::Ready(None),
                None => {}
            }
        }
    }
}

impl<K, R: PageRequest> fmt::Debug for Merged<K, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Merged")
            .field("concurrency", &self.concurrency)
            .field("waiting", &self.waiting.len())
            .finish_non_exhaustive()
    }
}

/// The pages of one request, until the first error.
struct Tagged<K, R: PageRequest> {
    key: K,
    pages: Option<Pages<R>>,
}

impl<K: Clone + Unpin, R: PageRequest> Stream for Tagged<K, R> {
    type Item = (K, Result<PageItems<R::Item>, Error>);

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(pages) = &mut self.pages else {
            return Poll::Ready(None);
        };
        let Some(page) = ready!(pages.poll_page(context)) else {
            return Poll::Ready(None);
        };
        let page = page.map(|page| {
            let items = std::mem::take(R::items(&mut Response::into_inner(page)));
            PageItems::new(items, pages.take_positions())
        });
        if page.is_err() {
            self.pages = None;
        }
        Poll::Ready(Some((self.key.clone(), page)))
    }
}
