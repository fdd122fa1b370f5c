//! Forwards deliveries to another server.

use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::http::header::{CONNECTION, CONTENT_LENGTH, EXPECT, HOST, TE, TRAILER, TRANSFER_ENCODING, UPGRADE};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use ofauth::reqwest::{self, Url, redirect};
use ofauth::{Client, TlsConfig};
use serde::Serialize;

use crate::exit::Exit;
use crate::failure::Failure;

/// Time limit of a forwarded delivery: OFAuth's own.
const LIMIT: Duration = Duration::from_secs(15);

/// Headers that belong to a connection, not to the delivery.
const OF_CONNECTION: [HeaderName; 10] = [
    CONNECTION,
    CONTENT_LENGTH,
    EXPECT,
    HOST,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// Sends deliveries on, byte for byte, with the headers that have their signatures.
pub(super) struct Forwarder {
    client: reqwest::Client,
    url: Url,
}

/// The outcome of a forwarded delivery.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Forwarded {
    /// The status of the response, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) status: Option<u16>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) error: Option<String>,
    pub(super) milliseconds: u64,
}

impl Forwarder {
    pub(super) fn new(url: &Url) -> Result<Self, Failure> {
        let refused =
            |error: &dyn std::fmt::Display| Failure::new(Exit::Failure, format!("cannot make an HTTP client: {error}"));
        let mut builder = Client::http_client_builder(&TlsConfig::new())
            .map_err(|error| refused(&error))?
            .redirect(redirect::Policy::none())
            .timeout(LIMIT);
        if is_loopback(url) {
            builder = builder.no_proxy();
        }
        Ok(Self {
            client: builder.build().map_err(|error| refused(&error))?,
            url: url.clone(),
        })
    }

    pub(super) async fn forward(&self, headers: &HeaderMap, body: &Bytes) -> Forwarded {
        let mut headers = headers.clone();
        for name in OF_CONNECTION {
            headers.remove(name);
        }
        let started = Instant::now();
        let request = self.client.post(self.url.clone()).headers(headers).body(body.clone());
        let sent = request.send().await;
        let milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
        match sent {
            Ok(response) => Forwarded {
                status: Some(response.status().as_u16()),
                error: None,
                milliseconds,
            },
            Err(error) => Forwarded {
                status: None,
                error: Some(reason(&error).to_owned()),
                milliseconds,
            },
        }
    }
}

impl Forwarded {
    /// The status to respond with: that of the server, or 502 if there is none.
    pub(super) fn response(&self) -> StatusCode {
        let status = self.status.and_then(|status| StatusCode::from_u16(status).ok());
        match status {
            Some(status) if status.is_success() => StatusCode::OK,
            Some(status) => status,
            None => StatusCode::BAD_GATEWAY,
        }
    }
}

impl std::fmt::Display for Forwarded {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.status, &self.error) {
            (Some(status), _) => write!(formatter, "→ {status}")?,
            (None, Some(error)) => write!(formatter, "→ {error}")?,
            (None, None) => formatter.write_str("→ no response")?,
        }
        write!(formatter, " ({} ms)", self.milliseconds)
    }
}

/// Why there was no response. The error itself contains the URL, which may have a secret.
fn reason(error: &reqwest::Error) -> &'static str {
    if error.is_timeout() {
        "no response in time"
    } else if error.is_connect() {
        "cannot connect"
    } else {
        "no response"
    }
}

fn is_loopback(url: &Url) -> bool {
    url.host_str().is_some_and(|host| {
        let address = host.trim_matches(['[', ']']).parse::<std::net::IpAddr>();
        host == "localhost" || address.is_ok_and(|address| address.is_loopback())
    })
}
