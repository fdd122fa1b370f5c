//! One page after another.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use tokio::runtime::Handle;

use super::ahead::Ahead;
use super::marks::Marks;
use super::offsets::Offsets;
use super::page::{Arrived, Fetched, Outline, Then, Turn, Undecoded};
use super::{Cursor, Key};
use crate::{BoxFuture, Error, Operation, PagingStyle, Response};

/// A request whose answer comes in pages. Generated code implements it, and may have to do more with every version.
pub trait PageRequest: Clone + Send + Sync + Unpin + 'static {
    /// One page.
    type Page: Send + Unpin + 'static;
    /// What is on it.
    type Item: Send + Unpin + 'static;

    /// What the API's crate has for errors.
    type Error: From<Error> + Send + Unpin + 'static;

    /// The operation that is called.
    #[doc(hidden)]
    fn operation(&self) -> &'static Operation;
    /// Where the caller wants to start, if not at the beginning.
    #[doc(hidden)]
    fn start(&self) -> Option<Cursor>;
    /// Asks for the page at `cursor`.
    #[doc(hidden)]
    fn fetch(&self, cursor: Option<&Cursor>) -> BoxFuture<'static, Result<Fetched<Self::Page>, Error>>;
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
///
/// Items that do not decode end it, unless
/// [`CallOptions::yield_undecodable`](crate::CallOptions::yield_undecodable) has them come as errors: then they follow
/// on the page that they were on, which goes without them.
#[must_use = "nothing is asked for before the first page is"]
pub struct Pages<R: PageRequest> {
    source: Source<R>,
    walk: Walk,
    state: State<R>,
    /// Of the page at hand.
    places: Places,
    /// Whether the server has said that no more follow.
    complete: bool,
    prefetch: bool,
}

/// Where the pages come from.
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

/// The way from page to page.
#[derive(Debug)]
enum Walk {
    Marks(Box<Marks>),
    Offsets(Box<Offsets>),
}

/// Where on the page at hand stood the items that are left of it, and those that do not decode.
#[derive(Debug, Default)]
pub(super) struct Places {
    pub(super) positions: Vec<usize>,
    pub(super) undecoded: VecDeque<Undecoded>,
}

enum State<R: PageRequest> {
    Ready,
    Asking(BoxFuture<'static, Result<Fetched<R::Page>, Error>>),
    Ahead(Ahead<Result<Fetched<R::Page>, Error>>),
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
            places: Places::default(),
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
            places: Places::default(),
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
    pub async fn next(&mut self) -> Option<Result<Response<R::Page>, R::Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The same, for use with `?`.
    ///
    /// # Errors
    ///
    /// As `.send()` of the request, and [`ErrorKind::Paging`](crate::ErrorKind::Paging) when the server repeats
    /// a cursor, or when more follow and the server does not say where.
    pub async fn try_next(&mut self) -> Result<Option<Response<R::Page>>, R::Error> {
        self.next().await.transpose()
    }

    /// Where the next page starts: save it to go on from there later. Nothing before the first page, unless the
    /// request has set where to start. It leads past every page that has been handed out.
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

    /// Asks for the next page now, if that is wanted and there is one.
    pub(super) fn look_ahead(&mut self) {
        if !self.prefetch || !matches!(self.state, State::Ready) {
            return;
        }
        if let Ok(runtime) = Handle::try_current() {
            let asking = self.fetch();
            self.state = State::Ahead(Ahead::start(&runtime, asking));
        }
    }

    /// Takes in a page and finds out where the next one starts. Nothing where it is not the one to hand out.
    fn advance(&mut self, fetched: Fetched<R::Page>) -> Option<Response<R::Page>> {
        let Fetched { mut page, undecoded } = fetched;
        let body = page.meta().raw_body().clone();
        let value = page.value_mut();
        let (more, next) = (R::has_more(value), R::next_cursor(value));
        let items = R::items(value);
        let outlines = outlines::<R>(items, &undecoded);
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
        self.places = leave(items, undecoded, &wanted);
        self.complete = then == Then::End;
        self.state = match then {
            Then::More => State::Ready,
            Then::End => State::Ended,
            Then::Fail(message) => self.fail(message),
        };
        Some(page)
    }

    /// The place after so many items of the page at hand; `key` is what the last of them can be named by.
    pub(super) fn after(&self, items: usize, key: Option<&Key>) -> Cursor {
        match &self.walk {
            Walk::Marks(marks) => marks.after(items, key),
            Walk::Offsets(offsets) => offsets.after(items),
        }
    }

    pub(super) fn take_places(&mut self) -> Places {
        std::mem::take(&mut self.places)
    }

    fn fail(&self, message: &str) -> State<R> {
        State::Failed(Error::paging(self.source.operation(), message.to_owned()))
    }
}

/// All items of a page in order, also those that do not decode.
fn outlines<R: PageRequest>(items: &[R::Item], undecoded: &[Undecoded]) -> Vec<Outline> {
    let mut outlines = Vec::with_capacity(items.len() + undecoded.len());
    let mut decoded = items.iter().map(|item| Outline {
        identity: R::identity(item),
        place: R::place(item),
    });
    for undecoded in undecoded {
        let before = undecoded.position.saturating_sub(outlines.len());
        outlines.extend(decoded.by_ref().take(before));
        outlines.push(undecoded.item.clone());
    }
    outlines.extend(decoded);
    outlines
}

/// Leaves of a page what is wanted, by the positions in order.
fn leave<T>(items: &mut Vec<T>, undecoded: Vec<Undecoded>, wanted: &[usize]) -> Places {
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
    Places {
        positions,
        undecoded: undecoded.into_iter().filter(is_wanted).collect(),
    }
}

impl<R: PageRequest> Pages<R> {
    /// The next page; the one after it is not asked for yet.
    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<R::Page>, Error>>> {
        loop {
            let outcome = match &mut self.state {
                State::Ready => {
                    self.state = State::Asking(self.fetch());
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
        if let Some(undecoded) = self.places.undecoded.pop_front() {
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
