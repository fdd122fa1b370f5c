//! Stub of faults for builds without the feature `faults`.

use std::future::Ready;
use std::sync::Arc;

use axum::body::Body;
use http::Response;
use http::request::Parts;
use tokio::net::TcpStream;

use crate::connection::Peer;
use crate::error_body::Refusal;
use crate::payload::Payload;

/// No fault is possible.
#[derive(Debug)]
pub(crate) enum Fault {}

impl Fault {
    pub(crate) fn name(&self) -> &'static str {
        match *self {}
    }

    pub(crate) fn repeats(&self) -> Option<u16> {
        match *self {}
    }

    pub(crate) fn meet(&self) -> Reply {
        match *self {}
    }

    pub(crate) async fn wait(&self) {
        match *self {}
    }
}

#[derive(Debug, Default)]
pub(crate) struct FaultQueue {}

impl FaultQueue {
    pub(crate) fn next(&self, _: &str, _: Option<&str>) -> Option<Arc<Fault>> {
        None
    }

    pub(crate) fn take_over(&self, stream: TcpStream) -> Result<Ready<()>, TcpStream> {
        Err(stream)
    }
}

#[derive(Debug, Default)]
pub(crate) struct Repeats {}

impl Repeats {
    pub(crate) fn refuse(&self, _: &Parts, _: &Payload, _: u16) {}

    pub(crate) fn check(&self, _: &Parts, _: &Payload) -> Result<(), Refusal> {
        Ok(())
    }
}

/// The reply to a request.
#[derive(Debug)]
pub(crate) struct Reply(Response<Body>);

impl Reply {
    /// The status that is sent.
    pub(crate) fn status(&self) -> Option<u16> {
        Some(self.0.status().as_u16())
    }

    /// Sends it over the connection.
    pub(crate) async fn deliver(self, _: &Peer) -> Response<Body> {
        self.0
    }
}

impl From<Response<Body>> for Reply {
    fn from(response: Response<Body>) -> Self {
        Self(response)
    }
}
