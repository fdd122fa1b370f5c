//! Spans, metrics and events of calls. A binary of its own, since a subscriber is global.
#![allow(clippy::expect_used, clippy::panic)]

// The same as in the tests of the runtime.
#[path = "../../crates/openapi-runtime/tests/calls/log.rs"]
mod log;
mod metrics;
mod recorder;
mod secrets;
mod spans;
// Not all of what the other binary uses.
#[allow(dead_code, unused_imports)]
#[path = "../support/mod.rs"]
mod support;
