// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

//! Operations with the tag `Orders`.
#[allow(unused_imports)]
use super::prelude::*;

/// `POST /orders` (`place_order`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
///
/// [`Error::body`](crate::Error::body) decodes what its errors hold: `Fault` (default).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PlaceOrder(Request);
impl PlaceOrder {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, item: i64) -> Self {
        let mut request = Request::new(scope, &operations::PLACE_ORDER);
        request.field("item", Value::from(item));
        Self(request)
    }

    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        let idempotency_key: String = idempotency_key.into();
        self.0.set("Idempotency-Key", &idempotency_key);
        self
    }

    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.0.field("count", Value::from(count));
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::PlaceOrderBody>) -> Self {
        let body: types::PlaceOrderBody = body.into();
        self.0.draft(&body);
        self
    }

    /// Asks for the response in one of its media types: `application/json`, `application/problem+json`. `send_raw` returns any of them.
    #[inline]
    pub fn accept(mut self, media_type: impl AsRef<str>) -> Self {
        self.0.accept(media_type.as_ref());
        self
    }

    request_methods!(
        PlaceOrder, answer, repeated, by_status crate ::responses::PlaceOrderResponse
    );
}
