//! What a fault is made from, and what is made.

use std::cell::OnceCell;
use std::time::SystemTime;

use axum::body::Body;
use bytes::Bytes;
use http::HeaderMap;

use super::body::{BrokenBody, End};
use super::impossible::Impossible;
use super::reply::Reply;
use super::settings::Settings;
use crate::connection::Peer;
use crate::error_body::Answer;
use crate::script::Script;

/// A request, as the fault that it meets sees it.
pub(crate) struct Exchange<'a> {
    pub(crate) settings: &'a Settings,
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

/// A reply, where the fault can be.
pub(crate) type Made = Result<Reply, Impossible>;

impl Exchange<'_> {
    pub(super) fn carry_out(&self) -> &Answer {
        self.granted.get_or_init(self.grant)
    }

    /// The answer that there would be without the fault, but for the headers that the fault has been given.
    pub(crate) fn genuine(&self) -> Result<Answer, Impossible> {
        let mut answer = self.carry_out().clone();
        self.dress(answer.headers_mut())?;
        Ok(answer)
    }

    /// Puts the headers of every answer on, then those of the fault.
    pub(super) fn dress(&self, headers: &mut HeaderMap) -> Result<(), Impossible> {
        (self.finish)(headers);
        self.settings.put_headers(headers, self.now)
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
