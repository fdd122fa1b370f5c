//! The way of one request: authorise, attempt, classify, retry or not, read the body under a cap.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::HeaderName;
use ofauth_client::{BoxFuture, Operation, ResponseValue, Runtime, Transport};
use serde::de::DeserializeOwned;
use tracing::{Instrument, Span, field};

use crate::body::Body;
use crate::client::Shared;
use crate::connection::Connection;
use crate::response::Received;
use crate::secret::Secret;
use crate::{Error, Response};

const API_KEY: HeaderName = HeaderName::from_static("apikey");
const CONNECTION_ID: HeaderName = HeaderName::from_static("x-connection-id");

/// What a generated method returns. Of it only the type of the answer counts.
pub(crate) type Generated<T> = Result<ResponseValue<T>, ofauth_client::Error<()>>;

/// One call. The generated method builds the request and names the type of the answer; all between is here.
pub(crate) struct Call(Arc<State>);

struct State {
    shared: Arc<Shared>,
    operation: &'static Operation,
    connection: Option<Connection>,
    /// What became of the request. The generated method sees none of it: its errors lose status, headers and body.
    outcome: Mutex<Option<Result<Received, Error>>>,
}

impl Call {
    /// A call for the account of `connection`.
    pub(crate) fn on(connection: &Connection, operation: &'static Operation) -> Self {
        Self(Arc::new(State {
            shared: Arc::clone(connection.client().shared()),
            operation,
            connection: Some(connection.clone()),
            outcome: Mutex::new(None),
        }))
    }

    /// The generated client, whose next request is this call's.
    pub(crate) fn client(&self) -> ofauth_client::Client {
        let shared = &self.0.shared;
        let runtime = Runtime::new(Arc::clone(&self.0) as Arc<dyn Transport>);
        ofauth_client::Client::new_with_client(&shared.base_url, shared.http.clone(), runtime)
    }

    /// Decodes the answer into what the generated method is for.
    pub(crate) fn finish<T: DeserializeOwned>(self, _: Generated<T>) -> Result<Response<T>, Error> {
        let received = self.received()?;
        if let Some(value) = decode_plainly(&received.body) {
            return Ok(Response::new(value, received));
        }
        let attempts = received.attempts;
        let (value, received) = Error::decode(self.0.operation, received, &self.0.secrets())
            .map_err(|error| error.with_attempts(attempts))?;
        Ok(Response::new(value, received))
    }

    /// Leaves the answer as it is.
    pub(crate) fn finish_raw(self) -> Result<Response<Bytes>, Error> {
        let received = self.received()?;
        Ok(Response::new(received.body.clone(), received))
    }

    fn received(&self) -> Result<Received, Error> {
        let outcome = self.0.outcome.lock().unwrap_or_else(PoisonError::into_inner).take();
        outcome.unwrap_or_else(|| {
            let message = "the request cannot be built from these parameters".to_owned();
            Err(Error::invalid_request(self.0.operation, message))
        })
    }
}

/// The pass that does not keep track of the place.
pub(crate) fn decode_plainly<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    // UTF-8 is checked once for the whole, which is quicker than once a string.
    serde_json::from_str(std::str::from_utf8(body).ok()?).ok()
}

impl Transport for State {
    fn execute(&self, mut request: reqwest::Request) -> BoxFuture<'_, Option<reqwest::Response>> {
        let span = tracing::info_span!(
            "ofauth.call",
            operation = self.operation.id,
            status = field::Empty,
            attempts = field::Empty,
            duration_ms = field::Empty,
        );
        self.authorise(&mut request);
        Box::pin(
            async move {
                let outcome = self.run(request).await;
                *self.outcome.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
                None
            }
            .instrument(span),
        )
    }
}

impl State {
    fn authorise(&self, request: &mut reqwest::Request) {
        let headers = request.headers_mut();
        headers.insert(API_KEY, self.shared.api_key.header());
        if let Some(connection) = &self.connection {
            headers.insert(CONNECTION_ID, connection.id().header());
        }
        headers.insert(http::header::USER_AGENT, self.shared.user_agent.clone());
    }

    async fn run(&self, mut request: reqwest::Request) -> Result<Received, Error> {
        let timer = &self.shared.timer;
        let started = timer.now();
        let mut attempts = 0;
        let outcome = loop {
            attempts += 1;
            // A body that cannot be replayed gives no copy, and then there is no second attempt.
            let copy = request.try_clone();
            let error = match self.attempt_in_time(request, started).await {
                Ok(mut received) => {
                    received.attempts = attempts;
                    break Ok(received);
                }
                Err(error) => error.with_attempts(attempts),
            };
            let delay = self.shared.retry.delay(self.operation, attempts, &error);
            let delay = delay.filter(|delay| *delay < self.time_left(started));
            let (Some(delay), Some(copy)) = (delay, copy) else {
                break Err(error);
            };
            tracing::debug!(attempt = attempts, delay_ms = millis(delay), %error, "another attempt follows");
            timer.sleep(delay).await;
            request = copy;
        };
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

    fn time_left(&self, started: Instant) -> Duration {
        let spent = self.shared.timer.now().saturating_duration_since(started);
        self.shared.timeout.saturating_sub(spent)
    }

    async fn attempt_in_time(&self, request: reqwest::Request, started: Instant) -> Result<Received, Error> {
        let shared = &self.shared;
        let left = self.time_left(started);
        let (limit, name, whole) = if shared.attempt_timeout <= left {
            (shared.attempt_timeout, "attempt timeout", shared.attempt_timeout)
        } else {
            (left, "timeout of the call", shared.timeout)
        };
        let mut attempt = pin!(self.attempt(request));
        let mut alarm = shared.timer.sleep(limit);
        poll_fn(|context| {
            // First the answer: one that has come in the meantime is not thrown away.
            if let Poll::Ready(outcome) = attempt.as_mut().poll(context) {
                return Poll::Ready(outcome);
            }
            let rung = alarm.as_mut().poll(context);
            rung.map(|()| Err(Error::timeout(self.operation, name, whole)))
        })
        .await
    }

    async fn attempt(&self, request: reqwest::Request) -> Result<Received, Error> {
        let response = self.shared.http.execute(request).await;
        let mut response = response.map_err(|error| Error::transport(self.operation, error))?;
        let mut received = Received {
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            body: Bytes::new(),
            attempts: 0,
            received: self.shared.timer.wall_clock(),
        };
        let limit = self.shared.max_response_bytes;
        // The length is gone with the headers by the time that the body is read.
        let announced = received
            .headers
            .get(http::header::CONTENT_LENGTH)
            .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
        if announced.is_some_and(|length| length > limit) {
            return Err(Error::too_large(self.operation, received, limit));
        }
        let mut body = Body::new(announced);
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) if chunk.len() > limit - body.len() => {
                    received.body = body.into_bytes();
                    return Err(Error::too_large(self.operation, received, limit));
                }
                Ok(Some(chunk)) => body.push(chunk),
                Ok(None) => break,
                Err(error) => {
                    received.body = body.into_bytes();
                    return Err(Error::broken_body(self.operation, received, error));
                }
            }
        }
        received.body = body.into_bytes();
        if received.status.is_success() {
            return Ok(received);
        }
        Err(Error::status_error(self.operation, received, &self.secrets()))
    }

    /// What must not be repeated, even if the server says it.
    fn secrets(&self) -> Vec<&str> {
        let connection_id = self.connection.as_ref().map(Connection::id);
        [&self.shared.api_key]
            .into_iter()
            .chain(connection_id)
            .map(Secret::expose)
            .collect()
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
