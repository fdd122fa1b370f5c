//! Access tokens and their sources.

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
            what: "is not a valid header value",
        })?;
        value.set_sensitive(true);
        Ok(value)
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

/// A source of access tokens. It keeps a token until it has to be renewed.
pub(crate) trait TokenSource: fmt::Debug + Send + Sync {
    /// Sets how token requests are sent. Only the first call has an effect.
    fn connect(&self, settings: TransportSettings) -> Result<(), Error>;

    /// The current token, unless it has to be renewed.
    fn kept(&self, now: Instant) -> Option<Arc<AccessToken>>;

    /// Requests another token. Concurrent callers wait for the same one.
    fn renew(self: Arc<Self>) -> BoxFuture<'static, Result<Arc<AccessToken>, Arc<Error>>>;

    /// The server does not accept this token any more.
    fn refuse(&self, token: &Arc<AccessToken>);

    /// Secrets that must not appear in errors and logs.
    fn secrets(&self) -> Vec<String>;
}

/// How a client sends requests.
pub(crate) struct TransportSettings {
    pub(crate) base_url: String,
    pub(crate) http: reqwest::Client,
    /// Whether that client is a custom one.
    pub(crate) is_custom: bool,
    pub(crate) tls: TlsConfig,
    pub(crate) user_agent: HeaderValue,
    pub(crate) max_response_bytes: usize,
    pub(crate) timer: Arc<dyn Timer>,
    pub(crate) options: CallOptions,
}
