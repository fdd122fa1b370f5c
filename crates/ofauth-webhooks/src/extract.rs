//! Extractors for axum.

use axum::extract::{FromRef, FromRequest, FromRequestParts, Request};
use http::StatusCode;
use http::request::Parts;

use crate::event::Event;
use crate::receive::{self, Refusal};
use crate::verifier::Verifier;

/// The event of a request that has come through a [`WebhookLayer`](crate::WebhookLayer).
///
/// The handler's answer decides whether the event is delivered again: return a `Result`, and let each error be one.
#[derive(Clone, Debug, PartialEq)]
pub struct Webhook(
    /// What has happened.
    pub Event,
);

impl<S: Sync> FromRequestParts<S> for Webhook {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        let event = parts.extensions.remove::<Event>();
        let why = "this route has no WebhookLayer, or its event has been extracted already";
        event
            .map(Self)
            .ok_or((StatusCode::INTERNAL_SERVER_ERROR, why.to_owned()))
    }
}

/// The event of a request, without a layer: verified by the [`Verifier`] in the state of the router. The body may have
/// up to 1 MiB.
///
/// **Nothing tells a second delivery from the first.** It suits a handler that does so itself by [`Event::id`], for
/// instance in the transaction that stores what it has done.
#[derive(Clone, Debug, PartialEq)]
pub struct Verified(
    /// What has happened.
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
