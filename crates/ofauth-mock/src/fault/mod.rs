//! Faults on request.

mod body;
mod bomb;
mod coding;
mod exchange;
mod framing;
mod head;
mod header;
mod http2;
mod json;
mod queue;
mod redirect;
mod repeats;
mod retry_after;
mod status;
mod tcp;
mod timing;
mod tokens;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ofauth_client::ErrorCode;

pub use coding::Coding;
use exchange::Made;
pub(crate) use exchange::{Exchange, Reply};
pub(crate) use queue::FaultQueue;
pub(crate) use repeats::Repeats;
pub use status::ErrorShape;

use crate::http_date::DateForm;
use crate::script::Script;

/// Something that goes wrong with one request, or with several.
///
/// A fault comes before key, connection and parameters are checked, and takes nothing from the rate limit unless the
/// genuine answer is part of it. One that cannot be (a status of 99, a header name with a space in it, a frame of HTTP/2
/// on a connection of HTTP/1.1) is answered with 500 and the reason.
#[derive(Clone)]
pub struct Fault {
    name: &'static str,
    kind: Kind,
    headers: Vec<(String, String)>,
    absent_headers: Vec<String>,
    retry_after: Option<(DateForm, i64)>,
    message: Option<String>,
    code: Option<ErrorCode>,
    shape: ErrorShape,
    delay: Duration,
    interval: Duration,
    carried_out: bool,
    /// The status of the same request when it comes again.
    repeats: Option<u16>,
    operation: Option<String>,
    connection: Option<String>,
    times: usize,
}

#[derive(Clone)]
enum Kind {
    /// Of a request.
    Request(Arc<dyn Fn(&Exchange<'_>) -> Made + Send + Sync>),
    /// Of a connection, before any request.
    Accept(Script),
}

impl Fault {
    fn new(name: &'static str, make: impl Fn(&Exchange<'_>) -> Made + Send + Sync + 'static) -> Self {
        Self::of(name, Kind::Request(Arc::new(make)))
    }

    fn of(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            headers: Vec::new(),
            absent_headers: Vec::new(),
            retry_after: None,
            message: None,
            code: None,
            shape: ErrorShape::Type,
            delay: Duration::ZERO,
            interval: Duration::from_secs(1),
            carried_out: false,
            repeats: None,
            operation: None,
            connection: None,
            times: 1,
        }
    }

    /// How many requests it applies to; one, if this is not called. `usize::MAX` is all there ever are.
    #[must_use]
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    /// Applies to requests for this operation alone: `.operation("listChatMessages")`.
    #[must_use]
    pub fn operation(mut self, operation_id: &str) -> Self {
        self.operation = Some(operation_id.to_owned());
        self
    }

    /// Applies to requests that name this connected account alone, in `x-connection-id`.
    #[must_use]
    pub fn connection(mut self, connection_id: &str) -> Self {
        self.connection = Some(connection_id.to_owned());
        self
    }

    /// Carries the operation out all the same, and lets the fault hide it: the client cannot know that it took effect.
    /// Faults that are made of the genuine answer do so anyway.
    #[must_use]
    pub fn carried_out(mut self) -> Self {
        self.carried_out = true;
        self
    }

    /// Carries the operation out, lets the fault hide it, and from then on refuses the same request with this status, as an
    /// API does that is asked for what is done already: `Fault::reset().then_refused(409)`.
    ///
    /// The same are requests of one method, path, query, body and `x-connection-id`. Those that meet a fault of their own
    /// are not refused; [`MockServer::clear_faults`](crate::MockServer::clear_faults) ends it. Without this the server
    /// answers a repeat by its own state: the deletion of what is gone with 404, for instance.
    #[must_use]
    pub fn then_refused(mut self, status: u16) -> Self {
        self.repeats = Some(status);
        self.carried_out()
    }

    /// The status of the same request when it comes again, where the fault has one.
    pub(crate) fn repeats(&self) -> Option<u16> {
        self.repeats
    }

    /// Time from one byte to the next, where the fault is a slow one; a second, if this is not called.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// What this fault is called: the name of its constructor.
    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    /// Waits for as long as the fault delays its answer.
    pub(crate) async fn wait(&self) {
        if !self.delay.is_zero() {
            tokio::time::sleep(self.delay).await;
        }
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fault")
            .field("name", &self.name)
            .field("operation", &self.operation)
            .field("times", &self.times)
            .finish_non_exhaustive()
    }
}
