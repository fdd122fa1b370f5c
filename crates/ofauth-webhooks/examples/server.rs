//! A server that receives webhook events, each once.
//!
//! ```sh
//! export OFAUTH_WEBHOOK_SECRET=whsec_…
//! cargo run --example server --features axum
//! ofauth webhooks trigger all http://127.0.0.1:8080/webhooks
//! ```

#![allow(clippy::print_stdout, reason = "it shows what it does")]

use axum::Router;
use axum::http::StatusCode;
use axum::routing::post;
use ofauth_webhooks::{Payload, Secret, Verifier, Webhook, WebhookLayer};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new(&std::env::var("OFAUTH_WEBHOOK_SECRET")?)?;
    let app = Router::new()
        .route("/webhooks", post(receive))
        .layer(WebhookLayer::new(Verifier::new(secret)));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    println!("listening on http://{}/webhooks", listener.local_addr()?);
    Ok(axum::serve(listener, app).await?)
}

/// With any status but 2xx, OFAuth delivers the event again.
async fn receive(Webhook(event): Webhook) -> StatusCode {
    match &event.payload {
        Payload::ConnectionExpired(data) => println!("{} has to log in again", data.connection.id.as_str()),
        _ => println!("{}", event.event_type()),
    }
    StatusCode::OK
}
