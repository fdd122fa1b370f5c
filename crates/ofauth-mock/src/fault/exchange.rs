//! What a fault is made from, and what is made.

use std::cell::OnceCell;
use std::time::SystemTime;

use axum::body::Body;
use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};

use super::body::{BrokenBody, End};
use super::status::usual_code;
use super::{Fault, Kind};
use crate::connection::{Peer, StreamReset};
use crate::error_body::{Answer, Refusal};
use crate::script::Script;

/// A request, as the fault that it meets sees it.
pub(crate) struct Exchange<'a> {
    pub(crate) fault: &'a Fault,
    pub(crate) request_id: &'a str,
    pub(crate) http2: bool,
    pub(crate) peer: &'a Peer,
    pub(crate) now: SystemTime,
    /// Carries the operation out.
    pub(crate) grant: &'a dyn Fn() -> Answer,
    /// What came of that; it is done once.
    pub(crate) granted: OnceCell<Answer>,
    /// Adds the headers that every answer has.
    pub(crate) finish: &'a dyn Fn(&mut HeaderMap),
}

/// What becomes of a request.
#[derive(Debug)]
pub(crate) enum Reply {
    Response(Response<Body>),
    /// In place of HTTP, with the status that stands in it, if any.
    Script(Option<u16>, Script),
    Silence,
    /// HTTP/2 only: the stream is reset in place of an answer.
    StreamReset(h2::Reason),
}

/// Why a fault cannot be.
#[derive(Debug)]
pub(crate) struct Impossible(pub(crate) String);

impl<E: std::error::Error> From<E> for Impossible {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

impl Impossible {
    /// What is answered in its place.
    pub(super) fn said(&self) -> String {
        format!("The injected fault cannot be: {}.", self.0)
    }
}

/// A reply, where the fault can be.
pub(crate) type Made = Result<Reply, Impossible>;

impl Exchange<'_> {
    /// What becomes of the request; 500 where the fault cannot be.
    pub(crate) fn reply(&self) -> Reply {
        if self.fault.carried_out {
            self.carry_out();
        }
        self.make().unwrap_or_else(|impossible| {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            let refusal = Refusal::new(status, usual_code(status), impossible.said());
            let mut answer = refusal.into_answer(self.request_id);
            (self.finish)(answer.headers_mut());
            Reply::Response(answer.map(Body::from))
        })
    }

    fn make(&self) -> Made {
        let Kind::Request(make) = &self.fault.kind else {
            return Err(Impossible("it is of connections, not of requests".to_owned()));
        };
        let mut reply = make(self)?;
        if let Reply::Response(response) = &mut reply {
            self.dress(response.headers_mut())?;
        }
        Ok(reply)
    }

    fn carry_out(&self) -> &Answer {
        self.granted.get_or_init(self.grant)
    }

    /// The answer that there would be without the fault, but for the headers that the fault has been given.
    pub(crate) fn genuine(&self) -> Result<Answer, Impossible> {
        let mut answer = self.carry_out().clone();
        self.dress(answer.headers_mut())?;
        Ok(answer)
    }

    /// Puts the headers of every answer on, then those of the fault.
    fn dress(&self, headers: &mut HeaderMap) -> Result<(), Impossible> {
        (self.finish)(headers);
        self.fault.put_headers(headers, self.now)
    }

    /// The genuine answer, with something done to it.
    pub(crate) fn altered(&self, alter: impl FnOnce(&mut Answer)) -> Made {
        let mut answer = self.genuine()?;
        alter(&mut answer);
        Ok(Reply::Response(answer.map(Body::from)))
    }

    /// The genuine answer on the bare socket, step by step. HTTP/1.1 alone can do that.
    pub(crate) fn written(&self, write: impl FnOnce(&Answer) -> Script) -> Made {
        self.http1_only()?;
        let answer = self.genuine()?;
        Ok(Reply::Script(Some(answer.status().as_u16()), write(&answer)))
    }

    /// Announces the whole body and sends its first `bytes`, never all of them.
    pub(crate) fn broken_off(&self, bytes: impl FnOnce(&Bytes) -> usize, end: End) -> Made {
        let mut answer = self.genuine()?;
        let length = answer.body().len();
        answer.headers_mut().insert(http::header::CONTENT_LENGTH, length.into());
        let beginning = bytes(answer.body()).min(length.saturating_sub(1));
        Ok(Reply::Response(answer.map(|body| {
            Body::new(BrokenBody::new(body.slice(..beginning), self.peer.clone(), end))
        })))
    }

    pub(crate) fn http1_only(&self) -> Result<(), Impossible> {
        if self.http2 {
            return Err(Impossible("it is of HTTP/1.1 alone".to_owned()));
        }
        Ok(())
    }

    pub(crate) fn http2_only(&self) -> Result<(), Impossible> {
        if self.http2 {
            return Ok(());
        }
        Err(Impossible("it is of HTTP/2 alone".to_owned()))
    }
}

impl Reply {
    /// The status that goes out, where one does.
    pub(crate) fn status(&self) -> Option<u16> {
        match self {
            Self::Response(response) => Some(response.status().as_u16()),
            Self::Script(status, _) => *status,
            Self::Silence | Self::StreamReset(_) => None,
        }
    }

    /// Hands it to the connection.
    pub(crate) async fn deliver(self, peer: &Peer) -> Response<Body> {
        match self {
            Self::Response(response) => return response,
            Self::StreamReset(reason) => {
                let mut response = Response::default();
                response.extensions_mut().insert(StreamReset(reason));
                return response;
            }
            Self::Script(_, script) => peer.play(script),
            Self::Silence => {}
        }
        std::future::pending().await
    }
}
