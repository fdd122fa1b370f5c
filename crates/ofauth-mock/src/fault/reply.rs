//! The reply to a request.

use axum::body::Body;
use http::Response;

use crate::connection::{Peer, StreamReset};
use crate::script::Script;

/// The reply to a request.
#[derive(Debug)]
pub(crate) enum Reply {
    Response(Response<Body>),
    /// A script instead of HTTP, with the status that it sends, if any.
    Script(Option<u16>, Script),
    Silence,
    /// HTTP/2 only: the stream is reset instead of a response.
    StreamReset(h2::Reason),
}

impl Reply {
    /// The status that is sent, if any.
    pub(crate) fn status(&self) -> Option<u16> {
        match self {
            Self::Response(response) => Some(response.status().as_u16()),
            Self::Script(status, _) => *status,
            Self::Silence | Self::StreamReset(_) => None,
        }
    }

    /// Sends it over the connection.
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

impl From<Response<Body>> for Reply {
    fn from(response: Response<Body>) -> Self {
        Self::Response(response)
    }
}
