//! One item after another, across pages.

use std::fmt;

use crate::paging::{self, Cursor, PageRequest};
use crate::{Scope, blocking};

/// The items of all pages, in order: [`paging::Items`] as an iterator. Made by `.stream_blocking()` of a request.
#[must_use = "nothing is requested before the first item is"]
pub struct Items<R: PageRequest> {
    items: paging::Items<R>,
    scope: Scope,
    /// Whether it was used in an async runtime, which ends it.
    is_refused: bool,
}

impl<R: PageRequest> Items<R> {
    #[doc(hidden)]
    pub fn new(scope: Scope, items: paging::Items<R>) -> Self {
        Self {
            items,
            scope,
            is_refused: false,
        }
    }

    /// Ends after `items` items, without requesting more pages than they need.
    pub fn limit(mut self, items: u64) -> Self {
        self.items = self.items.limit(items);
        self
    }

    /// Requests the next page while the caller works on this one, as [`paging::Items::prefetch`].
    pub fn prefetch(mut self) -> Self {
        self.items = self.items.prefetch();
        self
    }

    /// The cursor just after the last item that was returned, as [`paging::Items::cursor`].
    pub fn cursor(&self) -> Option<Cursor> {
        self.items.cursor()
    }

    /// Whether more may follow, as [`paging::Items::has_more`].
    pub fn has_more(&self) -> bool {
        self.items.has_more()
    }
}

impl<R: PageRequest> Iterator for Items<R> {
    type Item = Result<R::Item, R::Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_refused {
            return None;
        }
        match blocking::handle(&self.scope) {
            Ok(handle) => handle.block_on(self.items.next()),
            Err(error) => {
                self.is_refused = true;
                Some(Err(error.into()))
            }
        }
    }
}

impl<R: PageRequest> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.fmt(f)
    }
}
