//! The builder of a client.

use std::fmt;
use std::time::Duration;

use http::HeaderName;
use ofauth_client::Server;
use ofauth_client::operations::servers;
use openapi_runtime::{
    CallOptions, Credential, Interceptor, RateLimiting, RetryBudget, RetryPolicy, Scope, ScopeBuilder, TimeLimits,
    Timer, TlsConfig,
};
use secrecy::{ExposeSecret, SecretString};

use crate::api::Ofauth;
use crate::client::Client;
use crate::environment::variable;
use ofauth_client::Error;

const API_KEY: HeaderName = HeaderName::from_static("apikey");

/// Builds a [`Client`].
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
    scope: ScopeBuilder,
}

impl Default for ClientBuilder {
    #[inline]
    fn default() -> Self {
        Self {
            api_key: None,
            scope: Scope::builder(&Ofauth).base_url(servers::DEFAULT.url),
        }
    }
}

impl Client {
    /// A client with this API key and the default settings.
    ///
    /// ```
    /// let client = ofauth::Client::new("sk_sandbox_example")?;
    /// # Ok::<(), ofauth::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the key cannot be sent in a header.
    pub fn new(key: impl Into<String>) -> Result<Self, Error> {
        Self::builder().api_key(key).build()
    }

    /// A client with the default settings, the key from `OFAUTH_API_KEY` and, if it is set, the base URL from
    /// `OFAUTH_BASE_URL`.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::from_env`] and [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().from_env()?.build()
    }

    /// A builder, for other settings.
    #[inline]
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
}

impl ClientBuilder {
    /// Reads the key from `OFAUTH_API_KEY` and, if it is set, the base URL from `OFAUTH_BASE_URL`.
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

    /// A server of the contract. Default: the first, [`servers::DEFAULT`].
    #[inline]
    pub fn server(self, server: Server) -> Self {
        self.base_url(server.url)
    }

    /// Any other server: `https`, or `http` on loopback. A path is kept, a trailing slash is removed.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.scope = self.scope.base_url(url);
        self
    }

    /// A prefix of the SDK's own name in `User-Agent`; `shop/1.4`, for instance.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.scope = self.scope.user_agent(name);
        self
    }

    /// TLS settings: certificates, minimum version, provider. They do not apply to a custom client
    /// ([`http_client`](Self::http_client)).
    ///
    /// ```no_run
    /// # fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use ofauth::TlsConfig;
    ///
    /// let tls = TlsConfig::new().root_certificates_pem(std::fs::read("company-root.pem")?);
    /// let client = ofauth::Client::builder().from_env()?.tls(tls).build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn tls(mut self, tls: TlsConfig) -> Self {
        self.scope = self.scope.tls(tls);
        self
    }

    /// Uses a custom HTTP client: with proxies, a shared connection pool or a resolver of your own. Its proxy settings
    /// apply. Unless [`Client::http_client_builder`] made it, so do its connect timeout, the idle timeout of its pool,
    /// and its HTTP/2 pings; reqwest's defaults are no connect timeout, 90 s, and no pings. A connection on which an
    /// attempt timed out is not reused by either client.
    ///
    /// It must not follow redirects, because reqwest would send the API key along. [`Client::http_client_builder`]
    /// returns a builder with the right settings; [`ClientBuilder::build`] refuses a client that follows redirects.
    ///
    /// ```
    /// use ofauth::{Client, TlsConfig};
    ///
    /// let http = Client::http_client_builder(&TlsConfig::new())?.pool_max_idle_per_host(4).build()?;
    /// let client = Client::builder().api_key("sk_sandbox_example").http_client(http).build()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.scope = self.scope.http_client(client);
        self
    }

    /// How long a connection may be idle and still be reused. Default: 45 s. It does not apply to a custom client
    /// ([`http_client`](Self::http_client)).
    ///
    /// A server may close an idle connection at the very time that a request is sent. The request then fails, and a
    /// write is not retried, because it may have arrived. With a limit well below the server's own this is rare. It
    /// cannot be ruled out, except by `Duration::ZERO`: then no idle connection is reused.
    #[inline]
    pub fn pool_idle_timeout(mut self, limit: Duration) -> Self {
        self.scope = self.scope.pool_idle_timeout(limit);
        self
    }

    /// The default options of all calls: time limits, retries, headers, interceptors. Those of a connection or a call
    /// take precedence.
    ///
    /// ```
    /// use ofauth::CallOptions;
    ///
    /// let client = ofauth::Client::builder()
    ///     .api_key("sk_sandbox_example")
    ///     .default_call_options(CallOptions::new().header("x-team", "support").max_retries(4))
    ///     .build()?;
    /// # Ok::<(), ofauth::Error>(())
    /// ```
    #[inline]
    pub fn default_call_options(mut self, options: CallOptions) -> Self {
        self.scope = self.scope.default_call_options(options);
        self
    }

    /// As [`CallOptions::time_limits`], for all calls.
    #[inline]
    pub fn time_limits(self, limits: TimeLimits) -> Self {
        self.default_call_options(CallOptions::new().time_limits(limits))
    }

    /// As [`CallOptions::retry_policy`], for all calls.
    #[inline]
    pub fn retry_policy(self, policy: RetryPolicy) -> Self {
        self.default_call_options(CallOptions::new().retry_policy(policy))
    }

    /// As [`CallOptions::interceptor`], for all calls.
    pub fn interceptor(self, interceptor: impl Interceptor) -> Self {
        self.default_call_options(CallOptions::new().interceptor(interceptor))
    }

    /// As [`CallOptions::connect_timeout`], for all calls.
    #[inline]
    pub fn connect_timeout(self, limit: Duration) -> Self {
        self.default_call_options(CallOptions::new().connect_timeout(limit))
    }

    /// As [`CallOptions::read_timeout`], for all calls.
    #[inline]
    pub fn read_timeout(self, limit: Duration) -> Self {
        self.default_call_options(CallOptions::new().read_timeout(limit))
    }

    /// As [`CallOptions::attempt_timeout`], for all calls.
    #[inline]
    pub fn attempt_timeout(self, limit: Duration) -> Self {
        self.default_call_options(CallOptions::new().attempt_timeout(limit))
    }

    /// As [`CallOptions::timeout`], for all calls.
    #[inline]
    pub fn timeout(self, limit: Duration) -> Self {
        self.default_call_options(CallOptions::new().timeout(limit))
    }

    /// As [`CallOptions::max_retries`], for all calls.
    #[inline]
    pub fn max_retries(self, retries: u32) -> Self {
        self.default_call_options(CallOptions::new().max_retries(retries))
    }

    /// The retry budget of each connection: how many retries its calls may make in a row, and how they are regained; 0
    /// for none. Default: 50, as [`RetryBudget::new`].
    ///
    /// A connection with an empty budget does not affect the others: its calls are not retried, and its streams only
    /// every 8 s. Calls of the organisation have such a budget, too.
    pub fn connection_retry_budget(mut self, budget: impl Into<RetryBudget>) -> Self {
        self.scope = self.scope.scope_retry_budget(budget);
        self
    }

    /// The retry budget of the client, for the calls of all connections together, so that retries do not make an outage
    /// worse; 0 for none. Default: 5000, as [`RetryBudget::new`].
    pub fn client_retry_budget(mut self, budget: impl Into<RetryBudget>) -> Self {
        self.scope = self.scope.client_retry_budget(budget);
        self
    }

    /// How requests are delayed to keep to the API's rate limits. Default: [`RateLimiting::Adaptive`].
    pub fn rate_limiting(mut self, rate_limiting: impl Into<RateLimiting>) -> Self {
        self.scope = self.scope.rate_limiting(rate_limiting);
        self
    }

    /// The maximum size of a response body in bytes, both compressed and decompressed. Default: 32 MiB.
    #[inline]
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.scope = self.scope.max_response_bytes(limit);
        self
    }

    /// The key by which [telemetry](crate::telemetry#accounts) hashes connection ids: a secret, so that nobody else can
    /// compute the hash of an id. With the same key a connection has the same hash in each process. Default: a random key.
    ///
    /// ```
    /// let client = ofauth::Client::builder()
    ///     .api_key("sk_sandbox_example")
    ///     .telemetry_key("the same in every process")
    ///     .build()?;
    /// # Ok::<(), ofauth::Error>(())
    /// ```
    pub fn telemetry_key(mut self, key: impl Into<String>) -> Self {
        self.scope = self.scope.telemetry_key(key);
        self
    }

    /// The clock. Default: tokio's.
    pub fn timer(mut self, timer: impl Timer) -> Self {
        self.scope = self.scope.timer(timer);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the key is missing or not a valid header
    /// value, the base URL, a certificate or an option is invalid, or the HTTP client follows redirects or cannot be
    /// built.
    pub fn build(self) -> Result<Client, Error> {
        let key = self
            .api_key
            .ok_or_else(|| Error::configuration("no API key was given".to_owned()))?;
        let credential = Credential::header(API_KEY, "the API key", key.expose_secret())?;
        Ok(Client::over(self.scope.credential(credential).build()?))
    }
}

impl fmt::Debug for ClientBuilder {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}
