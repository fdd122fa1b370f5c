//! The way of one request: authorise, wait for leave, attempt, classify, retry or not, decode.

mod attempt;
mod repeat;

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use ofauth_client::{Operation, Paging, RateLimitScope};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use tracing::{Instrument, Span, field};

use crate::client::{Client, Shared};
use crate::connection::Connection;
use crate::content::Content;
use crate::content_coding;
use crate::error::{Earlier, from_json, readable};
use crate::paging::{Fetched, Outline, Undecoded, is_bare, raw_items, with_items};
use crate::rate_limit::{AcquireError, Bucket, Limiter, Permit};
use crate::response::Received;
use crate::retry;
use crate::secret::Secret;
use crate::time_limit::{TimeLimit, within};
use crate::{CallOptions, Error, ErrorKind, Response};

const API_KEY: HeaderName = HeaderName::from_static("apikey");
const CONNECTION_ID: HeaderName = HeaderName::from_static("x-connection-id");

/// How long a call waits until the rate limiter knows what became of a request.
const RELEASE_LIMIT: Duration = Duration::from_secs(1);

/// One call: what it is for, and how it goes about it.
pub(crate) struct Call {
    shared: Arc<Shared>,
    operation: &'static Operation,
    connection: Option<Connection>,
    options: CallOptions,
    /// What is read anew for every attempt; a body that is at hand is in the request.
    content: Option<Content>,
    /// What must not be repeated, besides the key and the connection.
    hidden: Vec<String>,
    /// Ids in the path, by name.
    ids: Vec<(&'static str, String)>,
}

/// An answer, and the call that it is for.
pub(crate) struct Answer {
    call: Call,
    received: Received,
}

impl Answer {
    /// Decodes it.
    pub(crate) fn decode<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let (value, answer) = self.value()?;
        Ok(Response::new(value, answer.received))
    }

    fn value<T: DeserializeOwned>(self) -> Result<(T, Self), Error> {
        let Self { call, received } = self;
        if received.was_gone() {
            return match from_json(call.gone().to_string().as_bytes()) {
                Ok(value) => Ok((value, Self { call, received })),
                Err(_) => Err(Error::gone(call.operation, received)),
            };
        }
        match from_json(&received.body) {
            Ok(value) => Ok((value, Self { call, received })),
            Err(error) => Err(Error::decode(call.operation, received, &error, &call.secrets())),
        }
    }

    /// Decodes a page. Where that fails for its items, and they are to be handed out as errors, the page comes without
    /// those that do not decode by themselves.
    pub(crate) fn page<T: DeserializeOwned>(
        self,
        decodes: fn(&str) -> serde_json::Result<()>,
    ) -> Result<Fetched<T>, Error> {
        let Self { call, received } = self;
        let error = match from_json::<T>(&received.body) {
            Ok(page) => return Ok(Response::new(page, received).into()),
            Err(error) => error,
        };
        let sifted = call
            .operation
            .paging
            .filter(|_| call.options.yields_undecodable())
            .and_then(|paging| sift(&call, &received, &paging, decodes));
        if let Some((text, undecoded)) = sifted
            && let Ok(page) = from_json::<T>(text.as_bytes())
        {
            let page = Response::new(page, received);
            return Ok(Fetched { page, undecoded });
        }
        Err(Error::decode(call.operation, received, &error, &call.secrets()))
    }

    /// Decodes it as JSON and hands that on; what is not as expected at a place is no page.
    pub(crate) fn read<T>(
        self,
        read: impl FnOnce(Value) -> Result<T, (&'static str, &'static str)>,
    ) -> Result<Response<T>, Error> {
        let (value, Self { call, received }) = self.value::<Value>()?;
        match read(value) {
            Ok(page) => Ok(Response::new(page, received)),
            Err((place, said)) => Err(Error::misshapen(call.operation, received, place, said, &call.secrets())),
        }
    }

    /// Whether there is nothing in it to decode.
    pub(crate) fn is_empty(&self) -> bool {
        self.received.body.is_empty() && !self.received.was_gone()
    }

    /// Leaves it as it is.
    pub(crate) fn raw(self) -> Response<Bytes> {
        Response::new(self.received.body.clone(), self.received)
    }

    /// It says all that it has to say by its status.
    pub(crate) fn empty(self) -> Response<()> {
        Response::new((), self.received)
    }
}

/// Most items of a page that may not decode. Each is an error of its own, which takes more memory than the item.
const MOST_UNDECODED: usize = 1000;

/// The page without the items that do not decode, and those; nothing where there are too many of them.
fn sift(
    call: &Call,
    received: &Received,
    paging: &Paging,
    decodes: fn(&str) -> serde_json::Result<()>,
) -> Option<(String, Vec<Undecoded>)> {
    let text = readable(&received.body);
    let items = raw_items(&text, paging)?;
    let mut good = Vec::with_capacity(items.len());
    let mut undecoded = Vec::new();
    for (position, item) in items.into_iter().enumerate() {
        let Err(error) = decodes(item.get()) else {
            good.push(item);
            continue;
        };
        if undecoded.len() == MOST_UNDECODED {
            return None;
        }
        let place = format!("{}[{position}]", if is_bare(&text) { "" } else { paging.items });
        undecoded.push(Undecoded {
            position,
            item: Outline::read(item.get(), paging),
            error: Error::decode_item(call.operation, received, item.get(), &place, &error, &call.secrets()),
        });
    }
    Some((with_items(&text, paging, &good)?, undecoded))
}

impl Call {
    pub(crate) fn new(
        client: &Client,
        connection: Option<Connection>,
        operation: &'static Operation,
        options: CallOptions,
    ) -> Self {
        let shared = Arc::clone(client.shared());
        let base = connection.as_ref().map_or(shared.options, Connection::options);
        Self {
            shared,
            operation,
            connection,
            options: options.over(base),
            content: None,
            hidden: Vec::new(),
            ids: Vec::new(),
        }
    }

    /// Sends these bytes as the body.
    pub(crate) fn content(mut self, content: Option<Content>) -> Self {
        self.content = content;
        self
    }

    /// Is about the things of these ids.
    pub(crate) fn about(mut self, ids: Vec<(&'static str, String)>) -> Self {
        self.ids = ids;
        self
    }

    /// Keeps these texts out of errors, too.
    pub(crate) fn hide(mut self, secrets: impl IntoIterator<Item = String>) -> Self {
        // An empty one would be found everywhere.
        self.hidden
            .extend(secrets.into_iter().filter(|secret| !secret.is_empty()));
        self
    }

    /// Where the API is, without a slash at the end.
    pub(crate) fn base_url(&self) -> &str {
        &self.shared.base_url
    }

    /// Sends the request until it has an answer, or there is no sense in another attempt.
    pub(crate) async fn send(self, request: reqwest::Request) -> Result<Answer, Error> {
        let span = tracing::info_span!(
            "ofauth.call",
            operation = self.operation.id,
            status = field::Empty,
            attempts = field::Empty,
            duration_ms = field::Empty,
        );
        let received = self.run(request).instrument(span).await?;
        Ok(Answer { call: self, received })
    }

    async fn run(&self, mut request: reqwest::Request) -> Result<Received, Error> {
        self.authorise(&mut request)?;
        let timer = &*self.shared.timer;
        let started = timer.now();
        let mut attempts = 0;
        let mut earlier = Earlier::default();
        let connection_id = self.connection.as_ref().map(|connection| connection.id().expose());
        let budget = self.shared.retry_budgets.of(connection_id);
        let outcome = loop {
            // A body that cannot be replayed gives no copy, and then there is no second attempt.
            let copy = request.try_clone();
            let error = match self.turn(request, started, &mut attempts).await {
                Ok(mut received) => {
                    received.attempts = attempts;
                    break Ok(received);
                }
                Err(error) => error.with_attempts(attempts),
            };
            let error = match repeat::judge(self.operation, error, earlier) {
                Ok(received) => break Ok(received),
                Err(error) => error,
            };
            earlier = repeat::so_far(self.operation, &error);
            let delay = retry::delay(self.operation, &self.options, attempts, &error, budget, timer);
            let delay = delay.filter(|delay| *delay < self.time_left(started));
            let (Some(delay), Some(copy)) = (delay, copy) else {
                break Err(error);
            };
            tracing::debug!(attempt = attempts, delay_ms = millis(delay), %error, "another attempt follows");
            timer.sleep(delay).await;
            request = copy;
        };
        if outcome.is_ok() && attempts == 1 {
            budget.deposit();
        }
        let status = match &outcome {
            Ok(received) => Some(received.status),
            Err(error) => error.status(),
        };
        let span = Span::current();
        span.record("status", status.map(|status| status.as_u16()));
        span.record("attempts", attempts);
        span.record("duration_ms", millis(timer.now().saturating_duration_since(started)));
        outcome
    }

    fn authorise(&self, request: &mut reqwest::Request) -> Result<(), Error> {
        let headers = request.headers_mut();
        headers.insert(API_KEY, self.shared.api_key.header()?);
        if let Some(connection) = &self.connection {
            headers.insert(CONNECTION_ID, connection.id().header()?);
        }
        headers.insert(http::header::USER_AGENT, self.shared.user_agent.clone());
        if let Some(codings) = content_coding::ACCEPTED {
            headers.insert(http::header::ACCEPT_ENCODING, HeaderValue::from_static(codings));
        }
        Ok(())
    }

    /// One attempt, when the rate limit lets it go out.
    async fn turn(&self, request: reqwest::Request, started: Instant, attempts: &mut u32) -> Result<Received, Error> {
        let permit = self.leave(started).await?;
        *attempts += 1;
        let outcome = self.attempt_in_time(request, self.time_left(started)).await;
        match &outcome {
            Ok(received) => tracing::debug!(attempt = *attempts, status = received.status.as_u16(), "answered"),
            Err(error) => tracing::debug!(attempt = *attempts, kind = error.kind().code(), "failed"),
        }
        if let Some(permit) = permit {
            let told = permit.release(attempt::outcome(&outcome));
            // When it takes longer, it goes on by itself.
            let _ = within(&*self.shared.timer, RELEASE_LIMIT, told).await;
        }
        outcome
    }

    /// Waits until the rate limit lets a request go out.
    async fn leave(&self, started: Instant) -> Result<Option<Permit>, Error> {
        let Some(limiter) = &self.shared.limiter else {
            return Ok(None);
        };
        let Some(bucket) = self.bucket(limiter) else {
            return Ok(None);
        };
        let left = self.time_left(started);
        match within(&*self.shared.timer, left, limiter.acquire(bucket, left)).await {
            Ok(Ok(permit)) => Ok(Some(permit)),
            Ok(Err(AcquireError::HeldBack { wait })) => Err(Error::held_back(self.operation, wait)),
            Ok(Err(AcquireError::Unavailable(why))) => Err(Error::limiter_unavailable(self.operation, why)),
            Err(_) => Err(Error::kept_waiting(self.operation, self.options.overall_limit())),
        }
    }

    /// The bucket that the call takes from.
    fn bucket(&self, limiter: &Limiter) -> Option<Bucket> {
        match self.operation.rate_limit {
            RateLimitScope::Connection => self.connection.as_ref()?.bucket().cloned(),
            RateLimitScope::Organisation => Some(limiter.keys().operation(self.operation.id)),
            _ => None,
        }
    }

    /// What is known of a thing that was gone when it was to be deleted once more.
    fn gone(&self) -> Value {
        let mut known = Map::from_iter([("success".to_owned(), Value::Bool(true))]);
        for (name, id) in &self.ids {
            known.insert((*name).to_owned(), id.as_str().into());
            // The last is that of the thing, whatever the path calls it.
            known.insert("id".to_owned(), id.as_str().into());
        }
        known.into()
    }

    fn time_left(&self, started: Instant) -> Duration {
        let spent = self.shared.timer.now().saturating_duration_since(started);
        self.options.overall_limit().saturating_sub(spent)
    }

    async fn attempt_in_time(&self, request: reqwest::Request, left: Duration) -> Result<Received, Error> {
        let attempt_limit = self.options.attempt_limit();
        let (limit, which, whole) = if attempt_limit <= left {
            (attempt_limit, TimeLimit::Attempt, attempt_limit)
        } else {
            (left, TimeLimit::Overall, self.options.overall_limit())
        };
        let mut exchange = self.shared.pool.begin().await;
        let outcome = within(&*self.shared.timer, limit, self.attempt(request, &mut exchange)).await;
        let outcome = outcome.unwrap_or_else(|_| Err(Error::timeout(self.operation, which, whole)));
        match &outcome {
            Err(error) if error.kind() == ErrorKind::Timeout => exchange.time_out(),
            _ => exchange.end(),
        }
        outcome
    }

    /// What must not be repeated, even if the server says it.
    fn secrets(&self) -> Vec<&str> {
        let connection_id = self.connection.as_ref().map(Connection::id);
        [&self.shared.api_key]
            .into_iter()
            .chain(connection_id)
            .map(Secret::expose)
            .chain(self.hidden.iter().map(String::as_str))
            .collect()
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
