//! The HTTP client that sends requests.

use std::time::Duration;

use crate::connect::ConnectLayer;
use crate::{Error, TlsConfig};

/// Servers and proxies usually close connections that were idle for 60 s or more; a request that is sent at that very
/// time is lost. Therefore a connection that was idle for this long is not reused.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(45);

/// How often an HTTP/2 connection is pinged, and how long the acknowledgement may take.
const PING_INTERVAL: Duration = Duration::from_secs(20);
const PING_TIMEOUT: Duration = Duration::from_secs(10);

/// A client for the server at `base_url`.
pub(crate) fn new(
    base_url: &str,
    tls: &TlsConfig,
    pool_idle_timeout: Option<Duration>,
) -> Result<reqwest::Client, Error> {
    let mut builder = builder(tls)?;
    if let Some(timeout) = pool_idle_timeout {
        builder = builder.pool_idle_timeout(timeout);
    }
    if base_url.starts_with("http://") {
        // On loopback: a proxy from the environment would receive the key unencrypted.
        builder = builder.no_proxy();
    }
    let client = builder.build();
    client.map_err(|error| Error::configuration(format!("the HTTP client cannot be made: {error}")))
}

/// reqwest's builder with the settings that calls rely on.
pub(crate) fn builder(tls: &TlsConfig) -> Result<reqwest::ClientBuilder, Error> {
    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        // The call retries, and decodes content codings.
        .retry(reqwest::retry::never())
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate()
        .pool_idle_timeout(POOL_IDLE_TIMEOUT)
        .http2_keep_alive_interval(PING_INTERVAL)
        .http2_keep_alive_timeout(PING_TIMEOUT)
        .http2_keep_alive_while_idle(true)
        .connector_layer(ConnectLayer);
    tls.apply(builder)
}

/// reqwest shows its redirect policy in `Debug` only. If that text changes, every client is refused, since one that
/// follows redirects must not be accepted.
pub(crate) fn without_redirects(client: reqwest::Client) -> Result<reqwest::Client, Error> {
    if format!("{client:?}").contains(r#"redirect_policy: "Policy(None)""#) {
        return Ok(client);
    }
    Err(Error::configuration(
        "the HTTP client follows redirects, which would carry the API key to other servers; \
         start from `Client::http_client_builder()`"
            .to_owned(),
    ))
}
