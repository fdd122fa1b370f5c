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

/// Something that goes wrong with one request, or with several.
///
/// A fault comes before key, connection and parameters are checked, and takes nothing from the rate limit unless the
/// genuine answer is part of it. One that cannot be (a status of 99, a header name with a space in it, a frame of HTTP/2
/// on a connection of HTTP/1.1) is answered with 500 and the reason.
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
        self.settings.carried_out = true;
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
        self.settings.repeats = Some(status);
        self.carried_out()
    }

    /// The status of the same request when it comes again, where the fault has one.
    pub(crate) fn repeats(&self) -> Option<u16> {
        self.settings.repeats
    }

    /// Time from one byte to the next, where the fault is a slow one; a second, if this is not called.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.settings.interval = interval;
        self
    }

    /// What this fault is called: the name of its constructor.
    pub(crate) fn name(&self) -> &'static str {
        self.settings.name
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What becomes of a request that meets the fault; 500 where the fault cannot be.
    pub(crate) fn meet(&self, exchange: &Exchange<'_>) -> Reply {
        if self.settings.carried_out {
            exchange.carry_out();
        }
        self.make(exchange).unwrap_or_else(|impossible| {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            let refusal = Refusal::new(status, usual_code(status), impossible.said());
            let mut answer = refusal.into_answer(exchange.request_id);
            (exchange.finish)(answer.headers_mut());
            Reply::Response(answer.map(Body::from))
        })
    }

    fn make(&self, exchange: &Exchange<'_>) -> Made {
        let Kind::Request(make) = &self.kind else {
            return Err(Impossible("it is of connections, not of requests".to_owned()));
        };
        let mut reply = make(exchange)?;
        if let Reply::Response(response) = &mut reply {
            exchange.dress(response.headers_mut())?;
        }
        Ok(reply)
    }

    /// Waits for as long as the fault delays its answer.
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
