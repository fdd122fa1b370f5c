//! The exchange that a fault alters.

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
use crate::error_body::ApiResponse;
use crate::script::Script;

/// A request, as the fault sees it.
pub(crate) struct Exchange<'a> {
    pub(crate) settings: &'a Settings,
    pub(crate) request_id: &'a str,
    pub(crate) http2: bool,
    pub(crate) peer: &'a Peer,
    pub(crate) now: SystemTime,
    /// Performs the operation.
    pub(crate) grant: &'a dyn Fn() -> ApiResponse,
    /// The result of the operation, which runs once.
    pub(crate) granted: OnceCell<ApiResponse>,
    /// Adds the headers of every response.
    pub(crate) finish: &'a dyn Fn(&mut HeaderMap),
}

/// A reply, if the fault is possible.
pub(crate) type Made = Result<Reply, Impossible>;

impl Exchange<'_> {
    pub(super) fn carry_out(&self) -> &ApiResponse {
        self.granted.get_or_init(self.grant)
    }

    /// The response without the fault, with the headers that the fault sets.
    pub(crate) fn genuine(&self) -> Result<ApiResponse, Impossible> {
        let mut response = self.carry_out().clone();
        self.dress(response.headers_mut())?;
        Ok(response)
    }

    /// Sets the headers of every response, then those of the fault.
    pub(super) fn dress(&self, headers: &mut HeaderMap) -> Result<(), Impossible> {
        (self.finish)(headers);
        self.settings.put_headers(headers, self.now)
    }

    /// The genuine response, altered.
    pub(crate) fn altered(&self, alter: impl FnOnce(&mut ApiResponse)) -> Made {
        let mut response = self.genuine()?;
        alter(&mut response);
        Ok(Reply::Response(response.map(Body::from)))
    }

    /// The genuine response as a script on the raw socket. HTTP/1.1 only.
    pub(crate) fn scripted(&self, write: impl FnOnce(&ApiResponse) -> Script) -> Made {
        self.http1_only()?;
        let response = self.genuine()?;
        Ok(Reply::Script(Some(response.status().as_u16()), write(&response)))
    }

    /// Sends the full `Content-Length` and the first `bytes` of the body, never all of it.
    pub(crate) fn broken_off(&self, bytes: impl FnOnce(&Bytes) -> usize, end: End) -> Made {
        let mut response = self.genuine()?;
        let length = response.body().len();
        response
            .headers_mut()
            .insert(http::header::CONTENT_LENGTH, length.into());
        let beginning = bytes(response.body()).min(length.saturating_sub(1));
        Ok(Reply::Response(response.map(|body| {
            Body::new(BrokenBody::new(body.slice(..beginning), self.peer.clone(), end))
        })))
    }

    pub(crate) fn http1_only(&self) -> Result<(), Impossible> {
        if self.http2 {
            return Err(Impossible("it requires HTTP/1.1".to_owned()));
        }
        Ok(())
    }

    pub(crate) fn http2_only(&self) -> Result<(), Impossible> {
        if self.http2 {
            return Ok(());
        }
        Err(Impossible("it requires HTTP/2".to_owned()))
    }
}
