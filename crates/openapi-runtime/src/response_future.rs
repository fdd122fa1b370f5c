//! What `send` returns.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::call::Answer;
use crate::{BoxFuture, Error, Response};

/// A call that is sent when it is awaited: `send` of a request builder returns it. Its output is a [`Response`], or an error of
/// the type `E`.
///
/// Dropping it cancels the call; the server may have carried it out.
///
/// One type for all operations: an `async fn` would be a type of its own for each, which every program waits for when it is
/// compiled.
#[must_use = "a call is not sent until it is awaited"]
pub struct ResponseFuture<T, E = Error> {
    answer: BoxFuture<'static, Result<Answer, Error>>,
    read: fn(Answer) -> Result<Response<T>, Error>,
    error: PhantomData<fn() -> E>,
}

impl<T, E> ResponseFuture<T, E> {
    /// Of an answer that is read by `read`.
    #[doc(hidden)]
    #[inline]
    pub fn new(
        answer: BoxFuture<'static, Result<Answer, Error>>,
        read: fn(Answer) -> Result<Response<T>, Error>,
    ) -> Self {
        Self {
            answer,
            read,
            error: PhantomData,
        }
    }
}

impl<T, E: From<Error>> Future for ResponseFuture<T, E> {
    type Output = Result<Response<T>, E>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(self.answer.as_mut().poll(cx));
        Poll::Ready(answer.and_then(self.read).map_err(E::from))
    }
}

impl<T, E> fmt::Debug for ResponseFuture<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
