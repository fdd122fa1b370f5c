//! Telemetry: spans and metrics by the semantic conventions of OpenTelemetry for HTTP clients (1.45), and the trace
//! context that is sent to the server.
//!
//! All of it goes through `tracing`, in the form that the two layers of `tracing-opentelemetry` read. So this crate depends
//! on no version of OpenTelemetry, a program that listens to spans has the metrics without further code, and nothing is
//! computed while nobody listens.
//!
//! # Spans
//!
//! A call has a span of kind `internal`, named by its operation id, that covers its waits and all of its attempts. Within it
//! each attempt has a span of kind `client`, named `{method} {url.template}`. Both have the level INFO and the target
//! `openapi_runtime`.
//!
//! | attribute | span | |
//! | --- | --- | --- |
//! | `http.request.method` | attempt | `_OTHER` if the conventions do not know it; then it is in `http.request.method_original` |
//! | `url.template` | attempt | the path of the base URL and that of the operation, with its parameters in braces |
//! | `url.full` | attempt | the same with `REDACTED` for each parameter, and without the query |
//! | `server.address`, `server.port` | attempt | of the base URL |
//! | `http.request.resend_count` | attempt | from the first retry on: 1, 2, … |
//! | `http.response.status_code` | both | of the last response for the call; absent if there was none |
//! | `network.protocol.version`, `network.peer.address`, `network.peer.port` | attempt | once a response has arrived |
//! | `error.type` | both | the status that is an error, `503`; without one the kind of the error, [`ErrorKind::as_str`](crate::ErrorKind::as_str) |
//! | `openapi.operation.id` | both | |
//! | `openapi.scope.key` | both | see [below](#accounts) |
//! | `openapi.call.attempts` | call | number of attempts |
//! | `openapi.client.rate_limit.wait.duration` | attempt | seconds for which the rate limiter delayed it |
//!
//! The span of an attempt ends once the body has been read, that of a stream once the headers have been. A call that is
//! dropped has neither status nor `error.type`. Parameters, headers and bodies are in no span and in no metric.
//!
//! # Metrics
//!
//! Events with the level TRACE and the target `openapi_runtime::metrics`, so that a log at any other level does not show
//! them. [`INSTRUMENTS`] has unit, description and buckets of each, for the views of a meter provider: an event cannot carry
//! them.
//!
//! | instrument | | attributes |
//! | --- | --- | --- |
//! | `http.client.request.duration` | histogram, s | of an attempt: `http.request.method`, `url.template`, `server.address`, `server.port`, `http.response.status_code`, `error.type`, `network.protocol.version` |
//! | `openapi.client.rate_limit.wait.duration` | histogram, s | `openapi.operation.id`, `openapi.scope.key` |
//! | `openapi.client.rate_limit.queue.length` | up-down counter | the same; calls that wait for the rate limiter now |
//! | `openapi.client.rate_limit.remaining` | gauge | the same; requests left, as the server reports them |
//! | `openapi.client.retry_budget.remaining` | gauge | the same; retries that the scope may still make |
//!
//! The duration has no account, since there would be a histogram for each operation, status and account.
//!
//! # Accounts
//!
//! `openapi.scope.key` tells the scopes of a client apart, one for each account or tenant, without naming them: 16
//! hexadecimal digits of HMAC-SHA-256 over the scope's id. Without its key the hash of an id cannot be computed, so a person
//! with the telemetry and a list of all ids cannot find out which hash belongs to which. By default the key is random, from
//! the operating system, and lives as long as the client; [`ScopeBuilder::telemetry_key`](crate::ScopeBuilder::telemetry_key)
//! sets one, so that a scope has the same hash in each process. Calls of the client as a whole have none.
//!
//! # Trace context
//!
//! [`TraceContext`] sends `traceparent`, if it is given to a client as an interceptor.

mod metrics;
mod names;
mod scope_hash;
mod spans;
mod trace_context;

pub use metrics::{INSTRUMENTS, Instrument};
pub use trace_context::{TraceContext, TraceParent};

pub(crate) use metrics::{Labels, is_metered};
pub(crate) use scope_hash::ScopeHash;
pub(crate) use spans::{Attempt, call, ended, is_traced, responded};
