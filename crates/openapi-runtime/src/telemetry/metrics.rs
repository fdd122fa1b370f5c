//! Metrics, as events that the metrics layer of `tracing-opentelemetry` reads.

use std::future::poll_fn;
use std::pin::pin;
use std::time::Duration;

use tracing::level_filters::{LevelFilter, STATIC_MAX_LEVEL};
use url::Url;

use super::names;
use crate::response::Received;
use crate::{Error, Operation};

/// A metric: what a view of a meter provider needs, because an event carries only name and value.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Instrument {
    /// Its name.
    pub name: &'static str,
    /// Its unit, in UCUM.
    pub unit: &'static str,
    /// Its description.
    pub description: &'static str,
    /// The upper bounds of a histogram's buckets, in its unit; empty if it is no histogram.
    pub buckets: &'static [f64],
}

/// The buckets that the conventions advise for durations.
const SECONDS: &[f64] = &[
    0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0,
];

/// All metrics.
///
/// ```
/// use openapi_runtime::telemetry::INSTRUMENTS;
///
/// let duration = INSTRUMENTS.iter().find(|one| one.name == "http.client.request.duration");
/// assert_eq!(duration.expect("it is one of them").unit, "s");
/// ```
pub const INSTRUMENTS: &[Instrument] = &[
    Instrument {
        name: "http.client.request.duration",
        unit: "s",
        description: "Duration of HTTP client requests.",
        buckets: SECONDS,
    },
    Instrument {
        name: "openapi.client.rate_limit.wait.duration",
        unit: "s",
        description: "Time for which the rate limiter delayed a request.",
        // A call may wait for the two minutes of its timeout.
        buckets: &[
            0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0,
        ],
    },
    Instrument {
        name: "openapi.client.rate_limit.queue.length",
        unit: "{call}",
        description: "Calls that wait for the rate limiter.",
        buckets: &[],
    },
    Instrument {
        name: "openapi.client.rate_limit.remaining",
        unit: "{request}",
        description: "Requests left, as the server reports them.",
        buckets: &[],
    },
    Instrument {
        name: "openapi.client.retry_budget.remaining",
        unit: "{retry}",
        description: "Retries that the scope may still make.",
        buckets: &[],
    },
];

/// Whether anything may listen to metrics: one comparison, so that nothing is computed if nothing does.
pub(crate) fn is_metered() -> bool {
    STATIC_MAX_LEVEL >= LevelFilter::TRACE && LevelFilter::current() >= LevelFilter::TRACE
}

macro_rules! metric {
    ($($fields:tt)+) => {
        tracing::event!(target: "openapi_runtime::metrics", tracing::Level::TRACE, $($fields)+)
    };
}

/// Reports the duration of an attempt.
pub(super) fn duration(operation: &Operation, base: &Url, outcome: &Result<Received, Error>, duration: Duration) {
    let (method, _) = names::method(operation);
    let (status, version) = match outcome {
        Ok(received) => (Some(received.status), received.version),
        Err(error) => (error.status(), error.version()),
    };
    let error_type = outcome.as_ref().err().map(names::error_type);
    metric!(
        histogram.http.client.request.duration = duration.as_secs_f64(),
        http.request.method = method,
        url.template = &*names::template(base, operation),
        server.address = names::address(base),
        server.port = names::port(base),
        http.response.status_code = status.map(|status| status.as_u16()),
        error.type = error_type.as_deref(),
        network.protocol.version = version.and_then(names::protocol_version),
    );
}

/// The attributes of the metrics of scopes.
#[derive(Clone, Copy)]
pub(crate) struct Labels<'a> {
    pub(crate) operation: &'static Operation,
    /// The hash of the scope.
    pub(crate) scope: Option<&'a str>,
}

impl Labels<'_> {
    /// The rate limiter has delayed a request.
    pub(crate) fn waited(self, wait: Duration) {
        metric!(
            histogram.openapi.client.rate_limit.wait.duration = wait.as_secs_f64(),
            openapi.operation.id = self.operation.id,
            openapi.scope.key = self.scope,
        );
    }

    /// The requests left, as the server reports them.
    pub(crate) fn rate_limit_remaining(self, requests: u64) {
        metric!(
            gauge.openapi.client.rate_limit.remaining = requests,
            openapi.operation.id = self.operation.id,
            openapi.scope.key = self.scope,
        );
    }

    /// The retries left.
    pub(crate) fn retry_budget_remaining(self, retries: u64) {
        metric!(
            gauge.openapi.client.retry_budget.remaining = retries,
            openapi.operation.id = self.operation.id,
            openapi.scope.key = self.scope,
        );
    }

    fn queue(self, change: i64) {
        metric!(
            counter.openapi.client.rate_limit.queue.length = change,
            openapi.operation.id = self.operation.id,
            openapi.scope.key = self.scope,
        );
    }

    /// Waits in the queue of the rate limiter, and counts that if it does not get through at once.
    pub(crate) async fn queued<T>(self, wait: impl Future<Output = T>) -> T {
        let mut wait = pin!(wait);
        let mut queued = None;
        poll_fn(|context| {
            let poll = wait.as_mut().poll(context);
            if poll.is_pending() && queued.is_none() && is_metered() {
                self.queue(1);
                queued = Some(Queued(self));
            }
            poll
        })
        .await
    }
}

/// A call in the queue, until it is served, refused or dropped.
struct Queued<'a>(Labels<'a>);

impl Drop for Queued<'_> {
    fn drop(&mut self) {
        self.0.queue(-1);
    }
}
