//! `ofauth webhooks listen`

use std::io::{self, Write};
use std::net::Ipv4Addr;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::any;
use ofauth_webhooks::replay::{Claim, InMemory, ReplayGuard};
use ofauth_webhooks::{Error, Event, Verifier};
use serde::Serialize;
use serde_json::value::RawValue;
use tokio::net::TcpListener;

use super::forward::{Forwarded, Forwarder};
use crate::args::webhooks::{DeliveryFormat, Listen};
use crate::commands::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;
use crate::output::closed;
use crate::text::printable;

/// Size limit of a body, in bytes.
const LONGEST_BODY: usize = 1024 * 1024;

pub(crate) async fn run(args: &Listen, context: &Context) -> Result<(), Failure> {
    let verifier = Verifier::new(super::secret(&context.global)?);
    let refused = |error: io::Error| {
        let message = format!("cannot listen on port {}: {error}", args.port);
        Failure::new(Exit::Failure, message).hint("choose another with --port, or omit it to use a free one")
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, args.port))
        .await
        .map_err(refused)?;
    let address = listener.local_addr().map_err(refused)?;
    let receiver = Receiver {
        verifier,
        seen: InMemory::new(),
        format: args.output,
        forwarder: args.forward_to.as_ref().map(Forwarder::new).transpose()?,
    };
    let app = Router::new()
        .fallback(any(take))
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .with_state(Arc::new(receiver));
    if !context.global.quiet {
        notice::say(format_args!("listening on http://{address}"));
    }
    tokio::select! {
        ended = axum::serve(listener, app) => ended.map_err(refused),
        _ = context.signals.raised() => Ok(()),
        () = closed() => Err(Failure::closed_pipe()),
    }
}

struct Receiver {
    verifier: Verifier,
    seen: InMemory,
    format: DeliveryFormat,
    forwarder: Option<Forwarder>,
}

/// A delivery to print.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown<'a> {
    /// The status of the response.
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    event_type: Option<&'a str>,
    /// Seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    sent_at: Option<u64>,
    /// Why it is rejected or a duplicate.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'a RawValue>,
    /// What the other server responded.
    #[serde(skip_serializing_if = "Option::is_none")]
    forwarded: Option<Forwarded>,
}

async fn take(State(receiver): State<Arc<Receiver>>, headers: HeaderMap, body: Bytes) -> (StatusCode, String) {
    match receiver.verifier.event(&headers, &body) {
        Ok(event) => receiver.genuine(&event, &headers, &body).await,
        Err(error) => {
            let status = match error {
                Error::Verify(_) => StatusCode::UNAUTHORIZED,
                _ => StatusCode::BAD_REQUEST,
            };
            receiver.respond(Shown {
                status: status.as_u16(),
                id: None,
                event_type: None,
                sent_at: None,
                note: Some(error.to_string()),
                body: None,
                forwarded: None,
            })
        }
    }
}

impl Receiver {
    async fn genuine(&self, event: &Event, headers: &HeaderMap, body: &Bytes) -> (StatusCode, String) {
        let claim = self.seen.claim(&event.id).await;
        let first = matches!(claim, Ok(Claim::Granted));
        let forwarded = match &self.forwarder {
            Some(forwarder) if first => Some(forwarder.forward(headers, body).await),
            _ => None,
        };
        let status = forwarded.as_ref().map_or(StatusCode::OK, Forwarded::response);
        let response = self.respond(Shown {
            status: status.as_u16(),
            id: Some(&event.id),
            event_type: Some(event.event_type()),
            sent_at: Some(event.sent_at),
            note: (!first).then(|| "seen before".to_owned()),
            body: serde_json::from_str(&event.body_text()).ok().filter(|_| first),
            forwarded,
        });
        if first && response.0.is_success() {
            self.seen.done(&event.id).await;
        } else if first {
            self.seen.release(&event.id);
        }
        response
    }

    /// Prints a delivery and returns the response. If printing fails, the sender should retry.
    fn respond(&self, shown: Shown<'_>) -> (StatusCode, String) {
        match self.show(&shown) {
            Ok(()) => {
                let status = StatusCode::from_u16(shown.status).unwrap_or(StatusCode::OK);
                (status, shown.note.unwrap_or_default())
            }
            Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "cannot write the output".to_owned()),
        }
    }

    fn show(&self, shown: &Shown<'_>) -> io::Result<()> {
        let line = match self.format {
            DeliveryFormat::Ndjson => serde_json::to_string(shown)?,
            DeliveryFormat::Lines => {
                let mut line = shown.status.to_string();
                let forwarded = shown.forwarded.as_ref().map(ToString::to_string);
                let words = [
                    shown.event_type,
                    shown.id,
                    forwarded.as_deref(),
                    shown.note.as_deref(),
                    shown.body.map(RawValue::get),
                ];
                for word in words.into_iter().flatten() {
                    line.push_str("  ");
                    line.push_str(&printable(word));
                }
                line
            }
        };
        let mut stdout = io::stdout().lock();
        stdout.write_all(format!("{line}\n").as_bytes())?;
        stdout.flush()
    }
}
