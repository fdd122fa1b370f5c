//! Streams of pages.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use tokio::runtime::Handle;

use super::marks::Marks;
use super::offsets::Offsets;
use super::page::{Arrived, Fetched, Outline, SAME_PAGE, Then, Turn, Undecoded};
use super::prefetch::Prefetch;
use super::{Cursor, Key};
use crate::{BoxFuture, Error, Operation, PagingStyle, Response};

/// A paginated request. Generated code implements it; it may get more methods with every version.
pub trait PageRequest: Clone + Send + Sync + Unpin + 'static {
    /// One page.
    type Page: Send + Unpin + 'static;
    /// One item.
    type Item: Send + Unpin + 'static;

    /// The error of the API's crate.
    type Error: From<Error> + Send + Unpin + 'static;

    /// The operation that is called.
    #[doc(hidden)]
    fn operation(&self) -> &'static Operation;
    /// The caller's start, if not the beginning.
    #[doc(hidden)]
    fn start(&self) -> Option<Cursor>;
    /// Requests the page at `cursor`.
    #[doc(hidden)]
    fn fetch(&self, cursor: Option<&Cursor>) -> BoxFuture<'static, Result<Fetched<Self::Page>, Error>>;
    /// Whether the server says that more follow, if it says anything.
    #[doc(hidden)]
    fn has_more(page: &Self::Page) -> Option<bool>;
    /// The server's cursor of the next page.
    #[doc(hidden)]
    fn next_cursor(page: &Self::Page) -> Option<Cursor>;
    /// The items of a page.
    #[doc(hidden)]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item>;
    /// The key that identifies an item, if any.
    #[doc(hidden)]
    fn identity(item: &Self::Item) -> Option<Key>;
    /// The key after an item from which a page can start, if any.
    #[doc(hidden)]
    fn start_key(item: &Self::Item) -> Option<Key>;
}

/// All pages, in order. Made by `.pages()` of a request.
///
/// A page with a transient failure is retried until the timeout of a call; then it is an error. The next call requests
/// it again if the error [is transient](Error::is_transient); otherwise the stream has ended. [`Pages::cursor`] is the
/// position to resume from.
///
/// An item that cannot be deserialized ends the stream, unless
/// [`CallOptions::yield_undecodable`](crate::CallOptions::yield_undecodable) is set: then it is an error that follows
/// its page, which lacks it.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<R: PageRequest> {
    source: Source<R>,
    walk: Walk,
    state: State<R>,
    /// Of the current page.
    positions: ItemPositions,
    /// Whether the server has said that no more follow.
    complete: bool,
    prefetch: bool,
}

/// The source of the pages.
enum Source<R: PageRequest> {
    Request(R),
    /// A test has made them.
    #[cfg(feature = "test-util")]
    Listed(VecDeque<Result<Response<R::Page>, R::Error>>),
}

impl<R: PageRequest> Source<R> {
    /// The operation that is called, if any.
    fn operation(&self) -> Option<&'static Operation> {
        match self {
            Self::Request(request) => Some(request.operation()),
            #[cfg(feature = "test-util")]
            Self::Listed(_) => None,
        }
    }
}

/// The pagination style.
#[derive(Debug)]
enum Walk {
    Marks(Box<Marks>),
    Offsets(Box<Offsets>),
}

/// The positions, on the current page, of its remaining items and of those that do not deserialize.
#[derive(Debug, Default)]
pub(super) struct ItemPositions {
    pub(super) positions: Vec<usize>,
    pub(super) undecoded: VecDeque<Undecoded>,
}

enum State<R: PageRequest> {
    Ready,
    Asking(BoxFuture<'static, Result<Fetched<R::Page>, Error>>),
    Prefetching(Prefetch<Result<Fetched<R::Page>, Error>>),
    Failed(Error),
    Ended,
}

impl<R: PageRequest> Pages<R> {
    #[doc(hidden)]
    pub fn new(request: R) -> Self {
        let start = request.start();
        let walk = match request.operation().paging {
            Some(paging) if paging.style == PagingStyle::Offset => Walk::Offsets(Box::new(Offsets::new(paging, start))),
            paging => Walk::Marks(Box::new(Marks::new(paging, start))),
        };
        Self {
            source: Source::Request(request),
            walk,
            state: State::Ready,
            positions: ItemPositions::default(),
            complete: false,
            prefetch: false,
        }
    }

    /// These pages, which no server has sent.
    #[cfg(feature = "test-util")]
    pub(crate) fn listed(pages: VecDeque<Result<Response<R::Page>, R::Error>>) -> Self {
        Self {
            complete: pages.is_empty(),
            source: Source::Listed(pages),
            walk: Walk::Marks(Box::new(Marks::new(None, None))),
            state: State::Ended,
            positions: ItemPositions::default(),
            prefetch: false,
        }
    }

    /// Requests the next page in a separate task while the caller processes this one. Pages, order, cursor and errors
    /// are the same; one more page is in memory.
    ///
    /// It needs a Tokio runtime; without one it has no effect.
    pub fn prefetch(mut self) -> Self {
        self.prefetch = true;
        self
    }

    /// The next page, or `None` at the end. It is cancel safe: a page that has been requested is kept for the next
    /// call.
    pub async fn next(&mut self) -> Option<Result<Response<R::Page>, R::Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The same, for use with `?`.
    ///
    /// # Errors
    ///
    /// As `.send()` of the request, and [`ErrorKind::Paging`](crate::ErrorKind::Paging) when the server repeats
    /// a cursor, or announces more items without a cursor.
    pub async fn try_next(&mut self) -> Result<Option<Response<R::Page>>, R::Error> {
        self.next().await.transpose()
    }

    /// The start of the next page: save it to resume from there later. `None` before the first page, unless the request
    /// has set a start. It is after every page that has been yielded.
    pub fn cursor(&self) -> Option<&Cursor> {
        match &self.walk {
            Walk::Marks(marks) => marks.cursor(),
            Walk::Offsets(offsets) => offsets.cursor(),
        }
    }

    #[cfg(feature = "test-util")]
    pub(super) fn is_listed(&self) -> bool {
        matches!(self.source, Source::Listed(_))
    }

    pub(super) fn is_complete(&self) -> bool {
        self.complete
    }

    fn fetch(&self) -> BoxFuture<'static, Result<Fetched<R::Page>, Error>> {
        #[allow(
            clippy::infallible_destructuring_match,
            reason = "without `test-util` there is one variant"
        )]
        let request = match &self.source {
            Source::Request(request) => request,
            #[cfg(feature = "test-util")]
            Source::Listed(_) => return Box::pin(std::future::pending()),
        };
        match &self.walk {
            Walk::Marks(marks) => request.fetch(marks.cursor()),
            Walk::Offsets(offsets) => request.fetch(offsets.ask().as_ref()),
        }
    }

    /// Requests the next page now, if prefetching is on and there is one.
    pub(super) fn look_ahead(&mut self) {
        if !self.prefetch || !matches!(self.state, State::Ready) {
            return;
        }
        if let Ok(runtime) = Handle::try_current() {
            let asking = self.fetch();
            self.state = State::Prefetching(Prefetch::start(&runtime, asking));
        }
    }

    /// Processes a page and determines the start of the next one. `None` if it is not the page to yield.
    fn advance(&mut self, fetched: Fetched<R::Page>) -> Option<Response<R::Page>> {
        let Fetched {
            mut page,
            undecoded,
            sent,
        } = fetched;
        let body = page.meta().raw_body().clone();
        let value = page.value_mut();
        let (more, mut next) = (R::has_more(value), R::next_cursor(value));
        if let Some(sent) = sent {
            match sent.next(page.meta().headers(), next.as_ref()) {
                Ok(linked) => next = linked,
                Err(message) => {
                    self.state = self.fail(message);
                    return None;
                }
            }
        }
        let items = R::items(page.value_mut());
        let outlines = outlines::<R>(items, &undecoded);
        let paging = self.source.operation().and_then(|operation| operation.paging);
        let numbered = paging.filter(|paging| paging.style == PagingStyle::Page && !outlines.is_empty());
        if let (Some(paging), Walk::Marks(marks)) = (numbered, &self.walk) {
            if marks.repeats(&body) {
                self.state = self.fail(SAME_PAGE);
                return None;
            }
            next = marks.number_after(paging.first);
        }
        let arrived = Arrived {
            items: &outlines,
            more,
            next,
            body: &body,
        };
        let turn = match &mut self.walk {
            Walk::Marks(marks) => marks.take(&arrived),
            Walk::Offsets(offsets) => offsets.take(&arrived),
        };
        let (wanted, then) = match turn {
            Turn::HandOut(wanted, then) => (wanted, then),
            Turn::AskAgain => {
                self.state = State::Ready;
                return None;
            }
            Turn::Fail(message) => {
                self.state = self.fail(message);
                return None;
            }
        };
        self.positions = retain(items, undecoded, &wanted);
        self.complete = then == Then::End;
        self.state = match then {
            Then::More => State::Ready,
            Then::End => State::Ended,
            Then::Fail(message) => self.fail(message),
        };
        Some(page)
    }

    /// The cursor after this many items of the current page; `key` is the key of the last of them.
    pub(super) fn after(&self, items: usize, key: Option<&Key>) -> Cursor {
        match &self.walk {
            Walk::Marks(marks) => marks.after(items, key),
            Walk::Offsets(offsets) => offsets.after(items),
        }
    }

    pub(super) fn take_positions(&mut self) -> ItemPositions {
        std::mem::take(&mut self.positions)
    }

    fn fail(&self, message: &str) -> State<R> {
        State::Failed(Error::paging(self.source.operation(), message.to_owned()))
    }
}

/// All items of a page in order, those that do not deserialize included.
fn outlines<R: PageRequest>(items: &[R::Item], undecoded: &[Undecoded]) -> Vec<Outline> {
    let mut outlines = Vec::with_capacity(items.len() + undecoded.len());
    let mut decoded = items.iter().map(|item| Outline {
        identity: R::identity(item),
        start_key: R::start_key(item),
    });
    for undecoded in undecoded {
        let before = undecoded.position.saturating_sub(outlines.len());
        outlines.extend(decoded.by_ref().take(before));
        outlines.push(undecoded.item.clone());
    }
    outlines.extend(decoded);
    outlines
}

/// Keeps only the items at these sorted positions.
fn retain<T>(items: &mut Vec<T>, undecoded: Vec<Undecoded>, wanted: &[usize]) -> ItemPositions {
    let mut broken = undecoded.iter().map(|undecoded| undecoded.position).peekable();
    let mut wanted_left = wanted.iter().copied().peekable();
    let (mut position, mut positions) = (0, Vec::with_capacity(items.len()));
    items.retain(|_| {
        while broken.next_if_eq(&position).is_some() {
            position += 1;
        }
        while wanted_left.next_if(|wanted| *wanted < position).is_some() {}
        let is_wanted = wanted_left.peek() == Some(&position);
        if is_wanted {
            positions.push(position);
        }
        position += 1;
        is_wanted
    });
    let is_wanted = |undecoded: &Undecoded| wanted.binary_search(&undecoded.position).is_ok();
    ItemPositions {
        positions,
        undecoded: undecoded.into_iter().filter(is_wanted).collect(),
    }
}

impl<R: PageRequest> Pages<R> {
    /// The next page, without prefetching the one after it.
    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<R::Page>, Error>>> {
        loop {
            let outcome = match &mut self.state {
                State::Ready => {
                    self.state = State::Asking(self.fetch());
                    continue;
                }
                State::Asking(asking) => ready!(asking.as_mut().poll(context)),
                State::Prefetching(prefetch) => match ready!(prefetch.poll(context)) {
                    Some(outcome) => outcome,
                    // The task is gone, usually with its runtime: request the page here.
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
            match outcome {
                Ok(fetched) => {
                    if let Some(page) = self.advance(fetched) {
                        return Poll::Ready(Some(Ok(page)));
                    }
                }
                Err(error) => {
                    self.state = if error.is_transient() {
                        State::Ready
                    } else {
                        State::Ended
                    };
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

impl<R: PageRequest> Stream for Pages<R> {
    type Item = Result<Response<R::Page>, R::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(undecoded) = self.positions.undecoded.pop_front() {
            return Poll::Ready(Some(Err(undecoded.error.into())));
        }
        #[cfg(feature = "test-util")]
        if let Source::Listed(pages) = &mut self.source {
            return Poll::Ready(pages.pop_front());
        }
        let page = ready!(self.poll_page(context));
        if let Some(Ok(_)) = page {
            self.look_ahead();
        }
        Poll::Ready(page.map(|page| page.map_err(Into::into)))
    }
}

impl<R: PageRequest> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.source.operation().map(|operation| operation.id))
            .field("cursor", &self.cursor())
            .field("complete", &self.complete)
            .finish_non_exhaustive()
    }
}
