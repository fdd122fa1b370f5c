//! A tower layer that verifies deliveries and handles each event once.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, header};
use http_body::Body;
use http_body_util::Full;
use tower_layer::Layer;
use tower_service::Service;

use crate::event::Event;
use crate::receive::{self, Refusal};
use crate::replay::{Claim, InMemory, ReplayGuard};
use crate::verifier::Verifier;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Verifies and deserializes deliveries, and passes each event to the inner service once. Cheap to clone.
///
/// The inner service finds the [`Event`] in the extensions of the request, and the body as received. Its response
/// decides: with 2xx the event is done; after any other status or a panic it is delivered again.
///
/// | the layer itself returns | when |
/// | --- | --- |
/// | 200 | the event was already handled |
/// | 400 | the body is not an event, or is truncated |
/// | 401 | the signature cannot be verified; the response body says why |
/// | 413 | the body is longer than the limit |
/// | 503 | another process is handling the event, or the replay guard is full or failed |
///
/// The sender waits 10 s. When it disconnects, most servers cancel the handler, and the event is delivered again: move
/// longer work to the background, for instance to a `Backlog` (feature `tokio`).
pub struct WebhookLayer<G = InMemory> {
    verifier: Verifier,
    guard: Arc<G>,
    body_limit: usize,
}

impl WebhookLayer {
    /// Default limit of the body, in bytes: 1 MiB.
    pub const BODY_LIMIT: usize = receive::BODY_LIMIT;

    /// A layer that remembers events in memory.
    #[must_use]
    pub fn new(verifier: Verifier) -> Self {
        Self::guarded(verifier, InMemory::new())
    }
}

impl<G: ReplayGuard> WebhookLayer<G> {
    /// A layer with the given replay guard.
    #[must_use]
    pub fn guarded(verifier: Verifier, guard: G) -> Self {
        Self {
            verifier,
            guard: Arc::new(guard),
            body_limit: WebhookLayer::BODY_LIMIT,
        }
    }

    /// Sets the limit of the body, in bytes.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }
}

impl<S, G> Layer<S> for WebhookLayer<G> {
    type Service = WebhookService<S, G>;

    fn layer(&self, inner: S) -> WebhookService<S, G> {
        WebhookService {
            layer: self.clone(),
            inner,
        }
    }
}

/// The service that [`WebhookLayer`] wraps around another.
#[derive(Debug)]
pub struct WebhookService<S, G = InMemory> {
    layer: WebhookLayer<G>,
    inner: S,
}

impl<S, G, B, R> Service<Request<B>> for WebhookService<S, G>
where
    S: Service<Request<Full<Bytes>>, Response = Response<R>> + Clone + Send + 'static,
    S::Future: Send,
    G: ReplayGuard,
    B: Body<Data: Send, Error: Into<BoxError>> + Send + 'static,
    R: From<String> + Send,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<R>, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // The service that was polled ready is used; its clone is kept.
        let mut inner = self.inner.clone();
        std::mem::swap(&mut inner, &mut self.inner);
        let layer = self.layer.clone();
        Box::pin(async move { layer.handle(inner, request).await })
    }
}

impl<G: ReplayGuard> WebhookLayer<G> {
    async fn handle<S, B, R>(&self, mut inner: S, request: Request<B>) -> Result<Response<R>, S::Error>
    where
        S: Service<Request<Full<Bytes>>, Response = Response<R>>,
        B: Body<Error: Into<BoxError>>,
        R: From<String> + Send,
    {
        let (mut head, body) = request.into_parts();
        let body = match receive::read(body, self.body_limit).await {
            Ok(body) => body,
            Err(refusal) => return Ok(response(refusal)),
        };
        let event = match receive::event(&self.verifier, &head.headers, &body) {
            Ok(event) => event,
            Err(refusal) => return Ok(response(refusal)),
        };
        let claimed = match self.guard.claim(&event.id).await {
            Ok(Claim::Granted) => Claimed::new(&*self.guard, event.id.clone()),
            Ok(Claim::Done) => return Ok(response((StatusCode::OK, "the event was already handled".to_owned()))),
            Ok(Claim::Busy) => return Ok(retry_later("the event is being handled, or the replay guard is full")),
            Err(_) => return Ok(retry_later("the replay guard failed")),
        };
        head.extensions.insert::<Event>(event);
        let response = inner.call(Request::from_parts(head, Full::new(body))).await?;
        if response.status().is_success() {
            claimed.done().await;
        }
        Ok(response)
    }
}

/// A claimed event. It is released on drop unless it was done.
struct Claimed<'a, G: ReplayGuard> {
    guard: &'a G,
    id: String,
    done: bool,
}

impl<'a, G: ReplayGuard> Claimed<'a, G> {
    fn new(guard: &'a G, id: String) -> Self {
        Self { guard, id, done: false }
    }

    async fn done(mut self) {
        // The event counts as handled even if this future is dropped before the guard stores it.
        self.done = true;
        self.guard.done(&self.id).await;
    }
}

impl<G: ReplayGuard> Drop for Claimed<'_, G> {
    fn drop(&mut self) {
        if !self.done {
            self.guard.release(&self.id);
        }
    }
}

fn response<R: From<String>>((status, message): Refusal) -> Response<R> {
    let mut response = Response::new(R::from(message + "\n"));
    *response.status_mut() = status;
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}

/// 503 with `Retry-After`.
fn retry_later<R: From<String>>(why: &str) -> Response<R> {
    let mut response = response((StatusCode::SERVICE_UNAVAILABLE, why.to_owned()));
    let seconds = HeaderValue::from_static("1");
    response.headers_mut().insert(header::RETRY_AFTER, seconds);
    response
}

impl<G> Clone for WebhookLayer<G> {
    fn clone(&self) -> Self {
        Self {
            verifier: self.verifier.clone(),
            guard: Arc::clone(&self.guard),
            body_limit: self.body_limit,
        }
    }
}

impl<S: Clone, G> Clone for WebhookService<S, G> {
    fn clone(&self) -> Self {
        Self {
            layer: self.layer.clone(),
            inner: self.inner.clone(),
        }
    }
}

impl<G: fmt::Debug> fmt::Debug for WebhookLayer<G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookLayer")
            .field("verifier", &self.verifier)
            .field("guard", &self.guard)
            .field("body_limit", &self.body_limit)
            .finish()
    }
}
