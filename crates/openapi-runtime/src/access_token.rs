//! Access tokens, and what they come from.

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::invalid_credential::InvalidCredential;
use crate::timer::Timer;
use crate::{BoxFuture, CallOptions, Error, TlsConfig};

/// A token that is sent as `Bearer …`.
pub(crate) struct AccessToken(SecretString);

impl AccessToken {
    pub(crate) fn new(token: String) -> Self {
        Self(token.into())
    }

    /// The value of `Authorization`, which stays out of `Debug` and of HPACK's tables.
    pub(crate) fn header(&self) -> Result<HeaderValue, InvalidCredential> {
        let value = HeaderValue::try_from(format!("Bearer {}", self.expose()));
        let mut value = value.map_err(|_| InvalidCredential {
            name: "the access token",
            what: "cannot stand in a header",
        })?;
        value.set_sensitive(true);
        Ok(value)
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

/// Where access tokens come from. It keeps the one that it has until it has to be renewed.
pub(crate) trait TokenSource: fmt::Debug + Send + Sync {
    /// Says how tokens are to be asked for. The first settings count.
    fn connect(&self, settings: TransportSettings) -> Result<(), Error>;

    /// The token that is there, unless it has to be renewed.
    fn kept(&self, now: Instant) -> Option<Arc<AccessToken>>;

    /// Gets another one. Callers that ask at the same time wait for the same one.
    fn renew(self: Arc<Self>) -> BoxFuture<'static, Result<Arc<AccessToken>, Arc<Error>>>;

    /// The server takes this one no more.
    fn refuse(&self, token: &Arc<AccessToken>);

    /// What must not be repeated.
    fn secrets(&self) -> Vec<String>;
}

/// How a client sends requests.
pub(crate) struct TransportSettings {
    pub(crate) base_url: String,
    pub(crate) http: reqwest::Client,
    /// Whether the caller has made that client.
    pub(crate) is_custom: bool,
    pub(crate) tls: TlsConfig,
    pub(crate) user_agent: HeaderValue,
    pub(crate) max_response_bytes: usize,
    pub(crate) timer: Arc<dyn Timer>,
    pub(crate) options: CallOptions,
}
