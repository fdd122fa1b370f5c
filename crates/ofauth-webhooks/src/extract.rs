//! Extractors for axum.

use axum::extract::{FromRef, FromRequest, FromRequestParts, Request};
use http::StatusCode;
use http::request::Parts;

use crate::event::Event;
use crate::receive::{self, Refusal};
use crate::verifier::Verifier;

/// Extracts the event of a request that passed a [`WebhookLayer`](crate::WebhookLayer).
///
/// The status of the handler's response decides whether the event is delivered again: return a `Result`, and propagate
/// each error.
#[derive(Clone, Debug, PartialEq)]
pub struct Webhook(
    /// The event.
    pub Event,
);

impl<S: Sync> FromRequestParts<S> for Webhook {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        let event = parts.extensions.remove::<Event>();
        let why = "this route has no WebhookLayer, or the event was already extracted";
        event
            .map(Self)
            .ok_or((StatusCode::INTERNAL_SERVER_ERROR, why.to_owned()))
    }
}

/// Extracts the event of a request without a layer, verified by the [`Verifier`] in the router's state. The body is
/// limited to 1 MiB.
///
/// **Duplicates are not detected.** Use it in a handler that deduplicates by [`Event::id`] itself, for instance in the
/// transaction that stores its result.
#[derive(Clone, Debug, PartialEq)]
pub struct Verified(
    /// The event.
    pub Event,
);

impl<S> FromRequest<S> for Verified
where
    Verifier: FromRef<S>,
    S: Sync,
{
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let (head, body) = request.into_parts();
        let body = receive::read(body, receive::BODY_LIMIT).await?;
        receive::event(&Verifier::from_ref(state), &head.headers, &body).map(Self)
    }
}
