//! How a client is made.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use ofauth_client::Server;
use ofauth_client::operations::servers;
use secrecy::{ExposeSecret, SecretString};

use crate::client::Shared;
use crate::environment::variable;
use crate::retry::Policy;
use crate::secret::Secret;
use crate::timer::{Timer, TokioTimer};
use crate::{Client, Error, base_url, http_client};

/// Makes a [`Client`].
///
/// ```
/// use std::time::Duration;
///
/// let client = ofauth::Client::builder()
///     .api_key("sk_sandbox_example")
///     .server(ofauth::servers::STABLE)
///     .timeout(Duration::from_secs(60))
///     .build()?;
/// # Ok::<(), ofauth::Error>(())
/// ```
#[must_use]
pub struct ClientBuilder {
    api_key: Option<SecretString>,
    base_url: String,
    user_agent: Option<String>,
    http: Option<reqwest::Client>,
    connect_timeout: Duration,
    attempt_timeout: Duration,
    timeout: Duration,
    max_response_bytes: usize,
    retry: Policy,
    timer: Arc<dyn Timer>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            api_key: None,
            base_url: servers::DEFAULT.url.to_owned(),
            user_agent: None,
            http: None,
            connect_timeout: Duration::from_secs(10),
            attempt_timeout: Duration::from_secs(30),
            timeout: Duration::from_secs(120),
            max_response_bytes: 32 * 1024 * 1024,
            retry: Policy::default(),
            timer: Arc::new(TokioTimer),
        }
    }
}

impl ClientBuilder {
    /// Takes the key from `OFAUTH_API_KEY` and, where it is set, the base URL from `OFAUTH_BASE_URL`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the key is not set, or either is not UTF-8.
    pub fn from_env(self) -> Result<Self, Error> {
        let key = variable("OFAUTH_API_KEY")?
            .ok_or_else(|| Error::configuration("OFAUTH_API_KEY is not set, expected the API key".to_owned()))?;
        let builder = self.api_key(key);
        Ok(match variable("OFAUTH_BASE_URL")? {
            Some(url) => builder.base_url(url),
            None => builder,
        })
    }

    /// The organisation's API key. Required.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(SecretString::from(key.into()));
        self
    }

    /// One of the servers that the contract names. Default: the first, [`servers::DEFAULT`].
    pub fn server(self, server: Server) -> Self {
        self.base_url(server.url)
    }

    /// Any other server: `https`, or `http` on loopback. A path is kept, a slash at the end is not.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Put in front of the SDK's own name in `User-Agent`; `shop/1.4`, for instance.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// Uses a client with settings of your own: certificates, proxies, a connection pool that is shared. The connect
    /// timeout and the choice of proxies are then the client's.
    ///
    /// It must not follow redirects: reqwest would carry the API key along. [`Client::http_client_builder`] gives a
    /// builder with the right settings; [`ClientBuilder::build`] refuses a client that follows any.
    ///
    /// ```
    /// let http = ofauth::Client::http_client_builder().pool_max_idle_per_host(4).build().expect("valid settings");
    /// let client = ofauth::Client::builder().api_key("sk_sandbox_example").http_client(http).build()?;
    /// # Ok::<(), ofauth::Error>(())
    /// ```
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// Most time to connect. Default: 10 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Most time for one attempt, from connecting to the last byte of the answer. Default: 30 s.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = limit;
        self
    }

    /// Most time for a call with all its attempts and the waits between them. Default: 120 s.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Largest body of an answer, in bytes. Default: 32 MiB.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.max_response_bytes = limit;
        self
    }

    /// Most retries of a call that failed in passing; 0 for none. Default: 2.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.retry.max_retries = retries;
        self
    }

    /// The clock to tell the time and to wait by. Default: tokio's.
    pub fn timer(mut self, timer: impl Timer) -> Self {
        self.timer = Arc::new(timer);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the key is missing or cannot stand in a
    /// header, the base URL is not acceptable, or the HTTP client follows redirects or cannot be made.
    pub fn build(self) -> Result<Client, Error> {
        let key = self
            .api_key
            .as_ref()
            .ok_or_else(|| Error::configuration("no API key was given".to_owned()))?;
        let base_url = base_url::parse(&self.base_url)?;
        let http = match self.http {
            Some(client) => http_client::without_redirects(client)?,
            None => http_client::new(&base_url, self.connect_timeout)?,
        };
        Ok(Client::new(Shared {
            api_key: Secret::new("the API key", key.expose_secret())?,
            base_url,
            user_agent: user_agent(self.user_agent.as_deref())?,
            http,
            attempt_timeout: self.attempt_timeout,
            timeout: self.timeout,
            max_response_bytes: self.max_response_bytes,
            retry: self.retry,
            timer: self.timer,
        }))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The base URL has not been checked yet, and may hold a password.
        f.debug_struct("ClientBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("timeout", &self.timeout)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

fn user_agent(name: Option<&str>) -> Result<HeaderValue, Error> {
    const OWN: &str = concat!("ofauth-rs/", env!("CARGO_PKG_VERSION"));
    let text = name.map_or_else(|| OWN.to_owned(), |name| format!("{name} {OWN}"));
    HeaderValue::from_str(&text)
        .map_err(|_| Error::configuration(format!("the user agent {text:?} cannot stand in a header")))
}
