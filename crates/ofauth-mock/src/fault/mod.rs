//! Faults on request.

mod body;
mod bomb;
mod code;
mod coding;
mod encoded;
mod exchange;
mod framing;
mod head;
mod header;
mod http2;
mod impossible;
mod json;
mod queue;
mod redirect;
mod repeats;
mod reply;
mod retry_after;
mod settings;
mod shape;
mod status;
mod tcp;
mod timing;
mod tokens;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use http::StatusCode;

use code::usual_code;
pub use coding::Coding;
pub(crate) use exchange::Exchange;
use exchange::Made;
use impossible::Impossible;
pub(crate) use queue::FaultQueue;
pub(crate) use repeats::Repeats;
pub(crate) use reply::Reply;
use settings::Settings;
pub use shape::ErrorShape;

use crate::error_body::Refusal;
use crate::script::Script;

/// A fault injected into one request, or into several.
///
/// A fault applies before key, connection and parameters are checked, and uses no rate-limit token unless the
/// genuine response is part of it. An impossible one (a status of 99, a header name with a space, a frame of HTTP/2
/// on a connection of HTTP/1.1) becomes a 500 with the reason.
#[derive(Clone)]
pub struct Fault {
    settings: Settings,
    kind: Kind,
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
            settings: Settings::new(name),
            kind,
            operation: None,
            connection: None,
            times: 1,
        }
    }

    /// How many requests it applies to; the default is one. `usize::MAX` means all.
    #[must_use]
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    /// Applies only to requests for this operation: `.operation("listChatMessages")`.
    #[must_use]
    pub fn operation(mut self, operation_id: &str) -> Self {
        self.operation = Some(operation_id.to_owned());
        self
    }

    /// Applies only to requests with this connection in `x-connection-id`.
    #[must_use]
    pub fn connection(mut self, connection_id: &str) -> Self {
        self.connection = Some(connection_id.to_owned());
        self
    }

    /// Performs the operation before the fault: the client cannot know that it took effect.
    /// Faults that alter the genuine response always do so.
    #[must_use]
    pub fn carried_out(mut self) -> Self {
        self.settings.carried_out = true;
        self
    }

    /// Performs the operation before the fault, and from then on rejects the same request with this status, as an
    /// API does for an operation that is already done: `Fault::reset().then_refused(409)`.
    ///
    /// Requests are the same if method, path, query, body and `x-connection-id` are. Those that meet another fault
    /// are not rejected; [`MockServer::clear_faults`](crate::MockServer::clear_faults) ends it. Without this the server
    /// handles a repeat by its own state: a second deletion gets 404, for instance.
    #[must_use]
    pub fn then_refused(mut self, status: u16) -> Self {
        self.settings.repeats = Some(status);
        self.carried_out()
    }

    /// The status for a repeat of the same request, if the fault sets one.
    pub(crate) fn repeats(&self) -> Option<u16> {
        self.settings.repeats
    }

    /// Time between two bytes of a slow fault; the default is a second.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.settings.interval = interval;
        self
    }

    /// The name of the fault: that of its constructor.
    pub(crate) fn name(&self) -> &'static str {
        self.settings.name
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The reply to a request that meets the fault; 500 if the fault is not possible.
    pub(crate) fn meet(&self, exchange: &Exchange<'_>) -> Reply {
        if self.settings.carried_out {
            exchange.carry_out();
        }
        self.make(exchange).unwrap_or_else(|impossible| {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            let refusal = Refusal::new(status, usual_code(status), impossible.message());
            let mut response = refusal.into_response(exchange.request_id);
            (exchange.finish)(response.headers_mut());
            Reply::Response(response.map(Body::from))
        })
    }

    fn make(&self, exchange: &Exchange<'_>) -> Made {
        let Kind::Request(make) = &self.kind else {
            return Err(Impossible("it applies to connections, not to requests".to_owned()));
        };
        let mut reply = make(exchange)?;
        if let Reply::Response(response) = &mut reply {
            exchange.dress(response.headers_mut())?;
        }
        Ok(reply)
    }

    /// Waits for the delay of the fault.
    pub(crate) async fn wait(&self) {
        if !self.settings.delay.is_zero() {
            tokio::time::sleep(self.settings.delay).await;
        }
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fault")
            .field("name", &self.settings.name)
            .field("operation", &self.operation)
            .field("times", &self.times)
            .finish_non_exhaustive()
    }
}
