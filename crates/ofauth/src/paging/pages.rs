//! One page after another.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use ofauth_client::{BoxFuture, Operation, PagingStyle};
use tokio::runtime::Handle;

use super::ahead::Ahead;
use super::guard::Guard;
use super::seen::{News, Seen};
use super::{Cursor, Key};
use crate::{Error, Response};

pub(crate) mod sealed {
    /// Keeps [`super::PageRequest`] to the requests of this crate, so that it can grow.
    pub trait Sealed {}
}

/// A request whose answer comes in pages.
pub trait PageRequest: sealed::Sealed + Clone + Send + Sync + Unpin + 'static {
    /// One page.
    type Page: Send + Unpin + 'static;
    /// What is on it.
    type Item: Send + Unpin + 'static;

    /// The operation that is called.
    #[doc(hidden)]
    fn operation(&self) -> &'static Operation;
    /// Where the caller wants to start, if not at the beginning.
    #[doc(hidden)]
    fn start(&self) -> Option<Cursor>;
    /// Asks for the page at `cursor`.
    #[doc(hidden)]
    fn fetch(&self, cursor: Option<&Cursor>) -> BoxFuture<'static, Result<Response<Self::Page>, Error>>;
    /// Whether the server says that more follow, if it says anything.
    #[doc(hidden)]
    fn has_more(page: &Self::Page) -> Option<bool>;
    /// Where the server says that the next page starts.
    #[doc(hidden)]
    fn next_cursor(page: &Self::Page) -> Option<Cursor>;
    /// The items of a page.
    #[doc(hidden)]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item>;
    /// What tells an item from all others, if anything does.
    #[doc(hidden)]
    fn identity(item: &Self::Item) -> Option<Key>;
    /// The place just after an item, where one can start there.
    #[doc(hidden)]
    fn place(item: &Self::Item) -> Option<Key>;
}

/// The pages of an answer, in order. Made by `.pages()` of a request.
///
/// A page that fails in passing is asked for again for as long as the time limit of a call allows. One that cannot be
/// had then is an error: the next call asks for it once more if the error [is transient](Error::is_transient), and else
/// the stream has ended. [`Pages::cursor`] is where to go on.
#[must_use = "nothing is asked for before the first page is"]
pub struct Pages<R: PageRequest> {
    request: R,
    cursor: Option<Cursor>,
    state: State<R>,
    guard: Guard,
    style: PagingStyle,
    /// Where the page at hand started.
    here: Option<Cursor>,
    /// Items at its beginning that are not wanted.
    skip: usize,
    /// Where on the page at hand the items stood that are left of it.
    positions: Vec<usize>,
    seen: Seen,
    /// Whether the server has said that no more follow.
    complete: bool,
    prefetch: bool,
}

enum State<R: PageRequest> {
    Ready,
    Asking(BoxFuture<'static, Result<Response<R::Page>, Error>>),
    Ahead(Ahead<Result<Response<R::Page>, Error>>),
    Failed(Error),
    Ended,
}

impl<R: PageRequest> Pages<R> {
    pub(crate) fn new(request: R) -> Self {
        // Only operations that page have a request that does.
        let style = request
            .operation()
            .paging
            .map_or(PagingStyle::LastId, |paging| paging.style);
        let cursor = request.start();
        Self {
            skip: cursor.as_ref().map_or(0, |cursor| cursor.parts(style).0),
            cursor,
            request,
            state: State::Ready,
            guard: Guard::default(),
            style,
            here: None,
            positions: Vec::new(),
            seen: Seen::new(style == PagingStyle::Offset),
            complete: false,
            prefetch: false,
        }
    }

    /// Asks for the next page while the caller works on this one, in a task of its own: for callers whose work leaves
    /// the runtime free. Pages, order, cursor and errors are as without it; one page more is in memory.
    ///
    /// Needs a Tokio runtime around; without one it does nothing.
    pub fn prefetch(mut self) -> Self {
        self.prefetch = true;
        self
    }

    /// The next page, or nothing when there is none. It can be dropped at any time: a page that has been asked for
    /// is then kept for the next call.
    pub async fn next(&mut self) -> Option<Result<Response<R::Page>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The same, for use with `?`.
    ///
    /// # Errors
    ///
    /// As `.send()` of the request, and [`ErrorKind::Paging`](crate::ErrorKind::Paging) when the pages go round in
    /// circles.
    pub async fn try_next(&mut self) -> Result<Option<Response<R::Page>>, Error> {
        self.next().await.transpose()
    }

    /// Where the next page starts: save it to go on from there later. Nothing before the first page, unless the
    /// request has set where to start.
    pub fn cursor(&self) -> Option<&Cursor> {
        self.cursor.as_ref()
    }

    pub(super) fn is_complete(&self) -> bool {
        self.complete
    }

    /// Asks for the next page now, if that is wanted and there is one.
    pub(super) fn look_ahead(&mut self) {
        if !self.prefetch || !matches!(self.state, State::Ready) {
            return;
        }
        if let Ok(runtime) = Handle::try_current() {
            let asking = self.request.fetch(self.cursor.as_ref());
            self.state = State::Ahead(Ahead::start(&runtime, asking));
        }
    }

    /// Takes in a page and finds out where the next one starts.
    fn advance(&mut self, page: &mut Response<R::Page>) -> State<R> {
        self.here.clone_from(&self.cursor);
        let body = page.raw_body().clone();
        let page = page.value_mut();
        let items = R::items(page);
        let length = items.len();
        let last = items.last().and_then(R::place);
        let keyed = items.iter().any(|item| R::identity(item).is_some());
        let skip = std::mem::take(&mut self.skip);
        self.seen.turn(items.is_empty());
        self.positions.clear();
        let mut position = 0;
        items.retain(|item| {
            let new = self.seen.is_new(R::identity(item)) && position >= skip;
            if new {
                self.positions.push(position);
            }
            position += 1;
            new
        });
        let named = R::next_cursor(page).map(|cursor| Cursor::mark(self.style, cursor.as_str()));
        let next = match self.style {
            PagingStyle::Offset => named.or_else(|| (length > 0).then(|| self.after(length, None))),
            _ => named.or_else(|| last.as_ref().map(Cursor::from)),
        };
        let more = R::has_more(page);
        let end = match self.style {
            _ if more == Some(false) => true,
            PagingStyle::Offset => match self.seen.news(self.positions.len(), keyed, &body) {
                _ if length == 0 => true,
                News::Some => false,
                // A list that says nothing about more may be whole every time.
                _ if more.is_none() => true,
                News::None => false,
                News::NoneForTooLong => return self.fail("page after page brings nothing that has not been seen"),
            },
            PagingStyle::Marker | PagingStyle::Cursor => next.is_none(),
            _ => length == 0 && more.is_none() && next.is_none(),
        };
        if end {
            self.cursor = match self.style {
                PagingStyle::Marker | PagingStyle::Cursor if next.is_none() => Some(self.after(length, None)),
                _ => next.or(self.cursor.take()),
            };
            self.complete = true;
            return State::Ended;
        }
        let Some(next) = next else {
            return self.fail("the server says that more follow, but gives an empty page and no cursor");
        };
        if self.cursor.as_ref() == Some(&next) || self.guard.repeats(&next) {
            return self.fail("the server gives the same cursor a second time, and would for ever");
        }
        self.cursor = Some(next);
        State::Ready
    }

    /// The place after so many items of the page at hand; `key` is what the last of them can be named by.
    pub(super) fn after(&self, items: usize, key: Option<&Key>) -> Cursor {
        let here = self.here.as_ref();
        match (self.style, key) {
            (PagingStyle::Offset, _) => {
                let start: u64 = here.and_then(|here| here.as_str().parse().ok()).unwrap_or(0);
                start.saturating_add(items as u64).to_string().into()
            }
            (PagingStyle::Marker | PagingStyle::Cursor, _) | (_, None) => Cursor::within(here, items),
            (_, Some(key)) => key.into(),
        }
    }

    /// Where on the page at hand the items stood that are left of it.
    pub(super) fn take_positions(&mut self) -> Vec<usize> {
        std::mem::take(&mut self.positions)
    }

    fn fail(&self, message: &str) -> State<R> {
        State::Failed(Error::paging(self.request.operation(), message.to_owned()))
    }
}

impl<R: PageRequest> Pages<R> {
    /// The next page; the one after it is not asked for yet.
    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<R::Page>, Error>>> {
        loop {
            let outcome = match &mut self.state {
                State::Ready => {
                    self.state = State::Asking(self.request.fetch(self.cursor.as_ref()));
                    continue;
                }
                State::Asking(asking) => ready!(asking.as_mut().poll(context)),
                State::Ahead(ahead) => match ready!(ahead.poll(context)) {
                    Some(outcome) => outcome,
                    // The task is gone, with its runtime as a rule: ask here.
                    None => {
                        self.state = State::Ready;
                        continue;
                    }
                },
                State::Failed(_) | State::Ended => match std::mem::replace(&mut self.state, State::Ended) {
                    State::Failed(error) => return Poll::Ready(Some(Err(error))),
                    _ => return Poll::Ready(None),
                },
            };
            return Poll::Ready(Some(match outcome {
                Ok(mut page) => {
                    self.state = self.advance(&mut page);
                    Ok(page)
                }
                Err(error) => {
                    self.state = if error.is_transient() {
                        State::Ready
                    } else {
                        State::Ended
                    };
                    Err(error)
                }
            }));
        }
    }
}

impl<R: PageRequest> Stream for Pages<R> {
    type Item = Result<Response<R::Page>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let page = ready!(self.poll_page(context));
        if let Some(Ok(_)) = page {
            self.look_ahead();
        }
        Poll::Ready(page)
    }
}

impl<R: PageRequest> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.request.operation().id)
            .field("cursor", &self.cursor)
            .field("complete", &self.complete)
            .finish_non_exhaustive()
    }
}
