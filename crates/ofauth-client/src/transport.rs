//! The seam: every request of the generated client goes through a transport of the caller's.

use std::fmt;
use std::sync::Arc;

use progenitor_client::{ClientHooks, Error, OperationInfo};
use reqwest::ResponseBuilderExt;

use crate::{BoxFuture, Client};

/// Carries requests to the server and brings answers back.
pub trait Transport: Send + Sync {
    /// Sends `request`. A transport may keep the answer, or its own error, for its owner to collect, and give nothing;
    /// the generated method then returns an error without content.
    fn execute(&self, request: reqwest::Request) -> BoxFuture<'_, Option<reqwest::Response>>;
}

/// The transport of a generated [`Client`].
#[derive(Clone)]
pub struct Runtime(Arc<dyn Transport>);

impl Runtime {
    /// Wraps `transport`.
    pub fn new(transport: Arc<dyn Transport>) -> Self {
        Self(transport)
    }
}

impl fmt::Debug for Runtime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Runtime")
    }
}

impl ClientHooks<Runtime> for Client {
    async fn pre<E>(&self, request: &mut reqwest::Request, _: &OperationInfo) -> Result<(), Error<E>> {
        // The generator sends the document's version with every request; the API knows no such header.
        request.headers_mut().remove("api-version");
        Ok(())
    }

    async fn exec(&self, request: reqwest::Request, _: &OperationInfo) -> reqwest::Result<reqwest::Response> {
        let url = request.url().clone();
        let answer = self.inner.0.execute(request).await;
        Ok(answer.unwrap_or_else(|| nothing(url)))
    }
}

/// An answer that no operation declares, so that the generated method takes it for an error.
fn nothing(url: reqwest::Url) -> reqwest::Response {
    // Without an address of its own reqwest would parse one for it.
    let answer = http::Response::builder().status(http::StatusCode::IM_A_TEAPOT).url(url);
    answer.body(reqwest::Body::default()).unwrap_or_default().into()
}
