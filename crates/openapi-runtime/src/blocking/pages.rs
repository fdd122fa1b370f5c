//! One page after another.

use std::fmt;

use crate::paging::{self, Cursor, PageRequest};
use crate::{Response, Scope, blocking};

/// The pages of a list, in order: [`paging::Pages`] as an iterator. Made by `.pages_blocking()` of a request.
#[must_use = "nothing is requested before the first page is"]
pub struct Pages<R: PageRequest> {
    pages: paging::Pages<R>,
    scope: Scope,
    /// Whether it was used in an async runtime, which ends it.
    is_refused: bool,
}

impl<R: PageRequest> Pages<R> {
    #[doc(hidden)]
    pub fn new(scope: Scope, pages: paging::Pages<R>) -> Self {
        Self {
            pages,
            scope,
            is_refused: false,
        }
    }

    /// Requests the next page while the caller works on this one, as [`paging::Pages::prefetch`].
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// The start of the next page, as [`paging::Pages::cursor`].
    pub fn cursor(&self) -> Option<&Cursor> {
        self.pages.cursor()
    }
}

impl<R: PageRequest> Iterator for Pages<R> {
    type Item = Result<Response<R::Page>, R::Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_refused {
            return None;
        }
        match blocking::handle(&self.scope) {
            Ok(handle) => handle.block_on(self.pages.next()),
            Err(error) => {
                self.is_refused = true;
                Some(Err(error.into()))
            }
        }
    }
}

impl<R: PageRequest> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.fmt(f)
    }
}
