//! Spans, metrics and events of calls. A binary of its own, since a subscriber is global.
#![allow(clippy::expect_used, clippy::panic)]

mod secrets;
