//! What becomes of a request.

use axum::body::Body;
use http::Response;

use crate::connection::{Peer, StreamReset};
use crate::script::Script;

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

impl From<Response<Body>> for Reply {
    fn from(response: Response<Body>) -> Self {
        Self::Response(response)
    }
}
