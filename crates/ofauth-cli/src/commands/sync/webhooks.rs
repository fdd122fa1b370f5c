//! Takes webhook deliveries into the inbox of the copy.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::any;
use ofauth_sync::Syncer;
use ofauth_webhooks::{Error, Verifier};
use tokio::net::TcpListener;

use super::metrics::Metrics;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;

/// Size limit of a body, in bytes.
const LONGEST_BODY: usize = 1024 * 1024;

struct Receiver {
    verifier: Verifier,
    sync: Syncer,
    metrics: Arc<Metrics>,
}

/// Takes deliveries at any path.
pub(super) async fn serve(
    listener: TcpListener,
    verifier: Verifier,
    sync: Syncer,
    metrics: Arc<Metrics>,
    quiet: bool,
) -> Result<(), Failure> {
    let refused = |error: std::io::Error| Failure::new(Exit::Failure, format!("cannot take deliveries: {error}"));
    if !quiet {
        notice::say(format_args!(
            "listening on http://{}",
            listener.local_addr().map_err(refused)?
        ));
    }
    let receiver = Receiver {
        verifier,
        sync,
        metrics,
    };
    let app = Router::new()
        .fallback(any(take))
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .with_state(Arc::new(receiver));
    axum::serve(listener, app).await.map_err(refused)
}

/// 200 only after the event is stored; any other status makes the sender try again.
async fn take(State(receiver): State<Arc<Receiver>>, headers: HeaderMap, body: Bytes) -> (StatusCode, String) {
    let (outcome, status, text) = match receiver.verifier.event(&headers, &body) {
        Err(error @ Error::Verify(_)) => ("rejected", StatusCode::UNAUTHORIZED, error.to_string()),
        Err(error) => ("malformed", StatusCode::BAD_REQUEST, error.to_string()),
        Ok(event) => match receiver.sync.receive(&event).await {
            Ok(true) => ("stored", StatusCode::OK, String::new()),
            Ok(false) => ("repeated", StatusCode::OK, "known\n".to_owned()),
            Err(_) => (
                "failed",
                StatusCode::SERVICE_UNAVAILABLE,
                "the database failed\n".to_owned(),
            ),
        },
    };
    receiver.metrics.delivery(outcome);
    (status, text)
}
