//! Responses that are streams: server-sent events and JSON Lines.

mod framing;

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::stream::unfold;
use serde::de::DeserializeOwned;

use crate::call::Opened;
use crate::request::Request;
use crate::time_limit::within;
use crate::{BoxFuture, Error, ResponseMeta, StatusCode};

use framing::{Frame, Frames, Framing, TooLarge};

/// How the data of an item is deserialized.
type Read<T> = fn(&str) -> serde_json::Result<T>;

/// The data is JSON.
pub fn as_json<T: DeserializeOwned>(data: &str) -> serde_json::Result<T> {
    serde_json::from_str(data)
}

/// The data is text.
#[allow(clippy::unnecessary_wraps)]
pub fn as_text(data: &str) -> serde_json::Result<String> {
    Ok(data.to_owned())
}

/// A server-sent event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// Its data, deserialized.
    pub data: T,
    /// Its type (`event`), if the server names one.
    pub name: Option<String>,
    /// Its id, if the server sends one; the last is in [`EventStream::last_event_id`].
    pub id: Option<String>,
    /// How long to wait before reconnecting (`retry`), if the server sends it.
    pub retry: Option<Duration>,
}

enum Interruption {
    Silent,
    Broken(reqwest::Error),
}

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, Interruption>> + Send>>;

/// Sends the request again, to continue after the event of an id.
type Reopen = Box<dyn Fn(Option<String>) -> BoxFuture<'static, Result<Opened, Error>> + Send>;

/// The wait before a stream is opened again, if the server does not say one.
const RETRY: Duration = Duration::from_secs(3);

/// The items of any stream, not deserialized.
struct Incoming {
    opened: Opened,
    /// `None` once the response has ended.
    chunks: Option<Chunks>,
    frames: Frames,
    limit: usize,
    ended: bool,
    /// What opens it again, if it continues over connections.
    reopen: Option<Reopen>,
    reopening: Option<BoxFuture<'static, Result<Opened, Error>>>,
}

impl Incoming {
    fn new(mut opened: Opened, framing: Framing) -> Self {
        let (_, _, limit) = opened.limits();
        Self {
            chunks: Some(Self::chunks(&mut opened)),
            opened,
            frames: Frames::new(framing, limit),
            limit,
            ended: false,
            reopen: None,
            reopening: None,
        }
    }

    fn chunks(opened: &mut Opened) -> Chunks {
        let (timer, quiet, _) = opened.limits();
        let response = opened.take();
        let chunks = unfold(response, move |response| {
            let timer = timer.clone();
            async move {
                let mut response = response?;
                let next = within(&*timer, quiet, pin!(response.chunk())).await;
                match next {
                    Ok(Ok(Some(chunk))) => Some((Ok(chunk), Some(response))),
                    Ok(Ok(None)) => None,
                    Ok(Err(error)) => Some((Err(Interruption::Broken(error)), None)),
                    Err(_) => Some((Err(Interruption::Silent), None)),
                }
            }
        });
        Box::pin(chunks)
    }

    /// Begins to open the stream again; false if it ends with its connection.
    fn begin_again(&mut self) -> bool {
        let Some(reopen) = &self.reopen else { return false };
        let (timer, ..) = self.opened.limits();
        let wait = timer.sleep(self.frames.retry.unwrap_or(RETRY));
        let opening = reopen(self.frames.last_id.clone());
        self.chunks = None;
        self.reopening = Some(Box::pin(async move {
            wait.await;
            opening.await
        }));
        true
    }

    /// Continues with another response.
    fn continue_with(&mut self, mut opened: Opened) {
        // The server asks not to connect again.
        self.ended = opened.meta().status() == StatusCode::NO_CONTENT;
        self.chunks = Some(Self::chunks(&mut opened));
        // An event that was cut off is sent again.
        let mut frames = Frames::new(Framing::Events, self.limit);
        frames.last_id = self.frames.last_id.take();
        frames.retry = self.frames.retry;
        self.frames = frames;
        self.opened = opened;
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Frame, Error>>> {
        loop {
            if self.ended {
                return Poll::Ready(None);
            }
            if let Some(reopening) = &mut self.reopening {
                let opened = ready!(reopening.as_mut().poll(context));
                self.reopening = None;
                match opened {
                    Ok(opened) => self.continue_with(opened),
                    Err(error) => {
                        self.ended = true;
                        return Poll::Ready(Some(Err(error)));
                    }
                }
                continue;
            }
            match self.frames.next() {
                // The sentinel of APIs of language models.
                Ok(Some(frame)) if frame.data.eq_ignore_ascii_case("[done]") => {
                    self.ended = true;
                    return Poll::Ready(None);
                }
                Ok(Some(frame)) => return Poll::Ready(Some(Ok(frame))),
                Ok(None) => {}
                Err(TooLarge) => {
                    self.ended = true;
                    return Poll::Ready(Some(Err(self.opened.too_large(self.limit))));
                }
            }
            let Some(chunks) = &mut self.chunks else {
                self.ended = !self.begin_again();
                continue;
            };
            match ready!(chunks.as_mut().poll_next(context)) {
                Some(Ok(chunk)) => self.frames.push(&chunk),
                Some(Err(_)) if self.begin_again() => {}
                Some(Err(interruption)) => {
                    self.ended = true;
                    return Poll::Ready(Some(Err(match interruption {
                        Interruption::Silent => self.opened.silent(),
                        Interruption::Broken(error) => self.opened.broken(error),
                    })));
                }
                None => {
                    self.chunks = None;
                    self.frames.end();
                }
            }
        }
    }
}

/// Server-sent events (`text/event-stream`), as they are received.
///
/// The response is open as long as this lives; dropping it closes the connection. [`EventStream::next`] can be cancelled
/// without losing an event. It ends with the response, or at an event whose data is `[DONE]`. An event whose data cannot be
/// deserialized is an error with that data in [`Error::raw_body`]; the next call continues with the next event. Any other
/// error ends the stream.
///
/// The time limit for reading ([`TimeLimits::read`](crate::TimeLimits::read)) applies to each wait for data; the limits for an
/// attempt and for the call apply until the head of the response is received. An event may be as large as
/// [`ScopeBuilder::max_response_bytes`](crate::ScopeBuilder::max_response_bytes).
///
/// One that `send_events` returns does not reconnect. One that `follow_events` returns does, with `Last-Event-ID`, after the time
/// that the server asks for by `retry`, or 3 s; a failure to connect is retried as of any call.
#[must_use = "a stream does nothing until it is polled"]
pub struct EventStream<T, E = Error> {
    incoming: Incoming,
    read: Read<T>,
    error: PhantomData<fn() -> E>,
}

impl<T, E: From<Error>> EventStream<T, E> {
    #[doc(hidden)]
    pub fn new(opened: Opened, read: fn(&str) -> serde_json::Result<T>) -> Self {
        Self {
            incoming: Incoming::new(opened, Framing::Events),
            read,
            error: PhantomData,
        }
    }

    /// A stream that is opened again when it ends.
    #[doc(hidden)]
    pub async fn following(
        request: Request,
        media_types: &'static [&'static str],
        read: fn(&str) -> serde_json::Result<T>,
    ) -> Result<Self, Error> {
        let mut stream = Self::new(request.clone().open(media_types).await?, read);
        stream.incoming.reopen = Some(Box::new(move |id| {
            let mut request = request.clone();
            request.continue_after(id);
            request.open(media_types)
        }));
        Ok(stream)
    }

    /// Status and headers of the response, and the number of attempts.
    #[must_use]
    pub fn meta(&self) -> &ResponseMeta {
        self.incoming.opened.meta()
    }

    /// The id of the last event that had one.
    #[must_use]
    pub fn last_event_id(&self) -> Option<&str> {
        self.incoming.frames.last_id.as_deref()
    }

    /// How long the server asks to wait before reconnecting.
    #[must_use]
    pub fn retry(&self) -> Option<Duration> {
        self.incoming.frames.retry
    }

    /// The next event; `None` at the end. It can be cancelled without losing an event.
    pub async fn next(&mut self) -> Option<Result<Event<T>, E>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next event; `None` at the end. It can be cancelled without losing an event.
    ///
    /// # Errors
    ///
    /// The error of the event or of the connection.
    pub async fn try_next(&mut self) -> Result<Option<Event<T>>, E> {
        self.next().await.transpose()
    }
}

impl<T, E: From<Error>> Stream for EventStream<T, E> {
    type Item = Result<Event<T>, E>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let event = match ready!(this.incoming.poll(context)) {
            Some(Ok(frame)) => match (this.read)(&frame.data) {
                Ok(data) => Ok(Event {
                    data,
                    name: frame.name,
                    id: frame.id,
                    retry: frame.retry,
                }),
                Err(error) => Err(this.incoming.opened.undecodable(frame.data, &error).into()),
            },
            Some(Err(error)) => Err(error.into()),
            None => return Poll::Ready(None),
        };
        Poll::Ready(Some(event))
    }
}

impl<T, E> fmt::Debug for EventStream<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("response", self.incoming.opened.meta())
            .finish_non_exhaustive()
    }
}

/// Values of a response with one JSON value a line (`application/jsonl`, `application/x-ndjson`) or a record
/// (`application/json-seq`), as they are received.
///
/// Cancellation, errors and limits are those of [`EventStream`].
#[must_use = "a stream does nothing until it is polled"]
pub struct JsonLines<T, E = Error> {
    incoming: Incoming,
    read: Read<T>,
    error: PhantomData<fn() -> E>,
}

impl<T, E: From<Error>> JsonLines<T, E> {
    #[doc(hidden)]
    pub fn new(opened: Opened, read: fn(&str) -> serde_json::Result<T>) -> Self {
        let framing = if opened.is("application/json-seq") {
            Framing::Records
        } else {
            Framing::Lines
        };
        Self {
            incoming: Incoming::new(opened, framing),
            read,
            error: PhantomData,
        }
    }

    /// Status and headers of the response, and the number of attempts.
    #[must_use]
    pub fn meta(&self) -> &ResponseMeta {
        self.incoming.opened.meta()
    }

    /// The next value; `None` at the end. It can be cancelled without losing a value.
    pub async fn next(&mut self) -> Option<Result<T, E>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next value; `None` at the end. It can be cancelled without losing a value.
    ///
    /// # Errors
    ///
    /// The error of the value or of the connection.
    pub async fn try_next(&mut self) -> Result<Option<T>, E> {
        self.next().await.transpose()
    }
}

impl<T, E: From<Error>> Stream for JsonLines<T, E> {
    type Item = Result<T, E>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let value = match ready!(this.incoming.poll(context)) {
            Some(Ok(frame)) => {
                (this.read)(&frame.data).map_err(|error| this.incoming.opened.undecodable(frame.data, &error).into())
            }
            Some(Err(error)) => Err(error.into()),
            None => return Poll::Ready(None),
        };
        Poll::Ready(Some(value))
    }
}

impl<T, E> fmt::Debug for JsonLines<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonLines")
            .field("response", self.incoming.opened.meta())
            .finish_non_exhaustive()
    }
}
