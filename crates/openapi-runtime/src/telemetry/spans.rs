//! The spans of calls and attempts.

use std::time::Duration;

use tracing::Span;
use tracing::field::Empty;
use tracing::level_filters::{LevelFilter, STATIC_MAX_LEVEL};
use url::Url;

use super::{metrics, names};
use crate::response::Received;
use crate::{Error, Operation};

macro_rules! span {
    ($($fields:tt)+) => {
        tracing::info_span!(target: "openapi_runtime", $($fields)+)
    };
}

/// Whether anything may listen to spans.
pub(crate) fn is_traced() -> bool {
    STATIC_MAX_LEVEL >= LevelFilter::INFO && LevelFilter::current() >= LevelFilter::INFO
}

/// The span of a call, which covers its attempts. `scope` computes the hash of its scope.
pub(crate) fn call<'a>(operation: &Operation, scope: impl Fn() -> Option<&'a str>) -> Span {
    span!(
        "call",
        otel.name = operation.id,
        otel.kind = "internal",
        otel.status_code = Empty,
        openapi.operation.id = operation.id,
        openapi.scope.key = scope(),
        openapi.call.attempts = Empty,
        http.response.status_code = Empty,
        error.type = Empty,
    )
}

/// Records the end of a call in its span, the current one.
pub(crate) fn ended(outcome: &Result<Received, Error>, attempts: u32) {
    if !is_traced() {
        return;
    }
    let span = Span::current();
    if !span.is_disabled() {
        span.record("openapi.call.attempts", attempts);
        record_outcome(&span, outcome);
    }
}

/// Records in the span of an attempt, the current one, over what the response came.
pub(crate) fn responded(response: &reqwest::Response) {
    if !is_traced() {
        return;
    }
    let span = Span::current();
    if span.is_disabled() {
        return;
    }
    span.record("network.protocol.version", names::protocol_version(response.version()));
    if let Some(peer) = response.remote_addr() {
        span.record("network.peer.address", peer.ip().to_string());
        span.record("network.peer.port", peer.port());
    }
}

/// One attempt of a call.
#[derive(Clone, Copy)]
pub(crate) struct Attempt<'a> {
    pub(crate) operation: &'static Operation,
    /// The base URL.
    pub(crate) base: &'a Url,
    /// From 1.
    pub(crate) number: u32,
    /// Time for which the rate limiter has delayed it.
    pub(crate) waited: Option<Duration>,
}

impl Attempt<'_> {
    /// Its span. `scope` computes the hash of its scope.
    pub(crate) fn span<'a>(&self, scope: impl Fn() -> Option<&'a str>) -> Span {
        let Self { operation, base, .. } = *self;
        span!(
            "attempt",
            otel.name = names::span_name(base, operation),
            otel.kind = "client",
            otel.status_code = Empty,
            http.request.method = names::method(operation).0,
            http.request.method_original = names::method(operation).1,
            http.request.resend_count = Some(self.number.saturating_sub(1)).filter(|resent| *resent > 0),
            http.response.status_code = Empty,
            url.template = &*names::template(base, operation),
            url.full = names::redacted_url(base, operation),
            server.address = names::address(base),
            server.port = names::port(base),
            network.protocol.version = Empty,
            network.peer.address = Empty,
            network.peer.port = Empty,
            error.type = Empty,
            openapi.operation.id = operation.id,
            openapi.scope.key = scope(),
            openapi.client.rate_limit.wait.duration = self.waited.map(|waited| waited.as_secs_f64()),
        )
    }

    /// Records its outcome, and reports its duration if that was measured.
    pub(crate) fn ended(&self, span: &Span, outcome: &Result<Received, Error>, duration: Option<Duration>) {
        if !span.is_disabled() {
            record_outcome(span, outcome);
        }
        if let Some(duration) = duration {
            metrics::duration(self.operation, self.base, outcome, duration);
        }
    }
}

fn record_outcome(span: &Span, outcome: &Result<Received, Error>) {
    let status = match outcome {
        Ok(received) => Some(received.status),
        Err(error) => error.status(),
    };
    span.record("http.response.status_code", status.map(|status| status.as_u16()));
    if let Err(error) = outcome {
        span.record("error.type", &*names::error_type(error));
        span.record("otel.status_code", "ERROR");
    }
}
