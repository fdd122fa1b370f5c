//! Connect timeouts for single requests, by the client's clock. reqwest has one timeout for a whole client only.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use tower_layer::Layer;
use tower_service::Service;

use crate::time_limit::within;
use crate::timer::Timer;

tokio::task_local! {
    /// Whether the current request may connect.
    static CONNECTING: Connecting;
}

#[derive(Clone)]
enum Connecting {
    Within(ConnectLimit),
    Never,
}

/// Runs `future` with the existing connections only.
pub(crate) async fn without_connecting<F: Future>(future: F) -> F::Output {
    CONNECTING.scope(Connecting::Never, future).await
}

/// The connect timeout, and its clock.
#[derive(Clone)]
pub(crate) struct ConnectLimit {
    pub(crate) limit: Duration,
    pub(crate) timer: Arc<dyn Timer>,
}

impl ConnectLimit {
    /// Runs `future` with this connect timeout.
    pub(crate) fn apply<F: Future>(self, future: F) -> impl Future<Output = F::Output> {
        CONNECTING.scope(Connecting::Within(self), future)
    }
}

/// The connect timeout was reached.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ConnectTimeout {
    pub(crate) limit: Duration,
}

impl fmt::Display for ConnectTimeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no connection within {:?}", self.limit)
    }
}

impl StdError for ConnectTimeout {}

/// Adds the timeout to reqwest's connector.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ConnectLayer;

impl<S> Layer<S> for ConnectLayer {
    type Service = Connector<S>;

    fn layer(&self, inner: S) -> Connector<S> {
        Connector(inner)
    }
}

/// A connector with a timeout.
#[derive(Clone, Debug)]
pub(crate) struct Connector<S>(S);

type BoxError = Box<dyn StdError + Send + Sync>;

impl<S, R> Service<R> for Connector<S>
where
    S: Service<R, Error = BoxError>,
    S::Future: Send + 'static,
    S::Response: 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, address: R) -> Self::Future {
        // A connection is requested by the task of the call that needs it, so its limit is known here.
        let ConnectLimit { limit, timer } = match CONNECTING.try_with(Connecting::clone) {
            Ok(Connecting::Within(limit)) => limit,
            Ok(Connecting::Never) => return Box::pin(async { Err("there is no connection".into()) }),
            Err(_) => return Box::pin(self.0.call(address)),
        };
        let connecting = self.0.call(address);
        Box::pin(async move {
            let connected = within(&*timer, limit, pin!(connecting)).await;
            connected.unwrap_or_else(|_| Err(Box::new(ConnectTimeout { limit })))
        })
    }
}
