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

    /// TLS settings: certificates, the oldest version, and what speaks TLS. A client of your own
    /// ([`http_client`](Self::http_client)) has those that it was built with.
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
    pub fn tls(mut self, tls: TlsConfig) -> Self {
        self.scope = self.scope.tls(tls);
        self
    }

    /// Uses a client with settings of your own: proxies, a connection pool that is shared, a resolver. The choice of
    /// proxies is then the client's. Unless [`Client::http_client_builder`] made it, so are the connect timeout, the time
    /// that a connection may be idle, and whether HTTP/2 connections are asked for signs of life: reqwest by itself has no
    /// limit, 90 s, and does not ask. A connection whose attempt timed out is not used again, by either client.
    ///
    /// It must not follow redirects: reqwest would carry the API key along. [`Client::http_client_builder`] gives a
    /// builder with the right settings; [`ClientBuilder::build`] refuses a client that follows any.
    ///
    /// ```
    /// use ofauth::{Client, TlsConfig};
    ///
    /// let http = Client::http_client_builder(&TlsConfig::new())?.pool_max_idle_per_host(4).build()?;
    /// let client = Client::builder().api_key("sk_sandbox_example").http_client(http).build()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.scope = self.scope.http_client(client);
        self
    }

    /// How long a connection may be idle and be used again. Default: 45 s. A client of your own
    /// ([`http_client`](Self::http_client)) keeps what it was built with.
    ///
    /// A server that closes idle connections may do so at the very time that a request is sent. Such a request fails, and
    /// a write among them may not be repeated by itself, since it is not known whether it arrived. With a limit well below
    /// the server's own that is rare; it cannot be ruled out, but by `Duration::ZERO`, which lets no connection be used
    /// again once it is idle.
    pub fn pool_idle_timeout(mut self, limit: Duration) -> Self {
        self.scope = self.scope.pool_idle_timeout(limit);
        self
    }

    /// Options of all calls: time limits, retries, headers, interceptors. What a connection or a call sets itself counts more.
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
    pub fn default_call_options(mut self, options: CallOptions) -> Self {
        self.scope = self.scope.default_call_options(options);
        self
    }

    /// As [`CallOptions::time_limits`], for all calls.
    pub fn time_limits(self, limits: TimeLimits) -> Self {
        self.default_call_options(CallOptions::new().time_limits(limits))
    }

    /// As [`CallOptions::retry_policy`], for all calls.
    pub fn retry_policy(self, policy: RetryPolicy) -> Self {
        self.default_call_options(CallOptions::new().retry_policy(policy))
    }

    /// As [`CallOptions::interceptor`], for all calls.
    pub fn interceptor(self, interceptor: impl Interceptor) -> Self {
        self.default_call_options(CallOptions::new().interceptor(interceptor))
    }

    /// As [`CallOptions::connect_timeout`], for all calls.
    pub fn connect_timeout(self, limit: Duration) -> Self {
        self.default_call_options(CallOptions::new().connect_timeout(limit))
    }

    /// As [`CallOptions::read_timeout`], for all calls.
    pub fn read_timeout(self, limit: Duration) -> Self {
        self.default_call_options(CallOptions::new().read_timeout(limit))
    }

    /// As [`CallOptions::attempt_timeout`], for all calls.
    pub fn attempt_timeout(self, limit: Duration) -> Self {
        self.default_call_options(CallOptions::new().attempt_timeout(limit))
    }

    /// As [`CallOptions::timeout`], for all calls.
    pub fn timeout(self, limit: Duration) -> Self {
        self.default_call_options(CallOptions::new().timeout(limit))
    }

    /// As [`CallOptions::max_retries`], for all calls.
    pub fn max_retries(self, retries: u32) -> Self {
        self.default_call_options(CallOptions::new().max_retries(retries))
    }

    /// Most retries that the calls of one connection may make in a row, and how they are earned again; 0 for none. Default:
    /// 50, as [`RetryBudget::new`] has them.
    ///
    /// A connection that has spent all of it takes nothing from any other; its calls are not retried, and its streams every
    /// 8 s. Calls of the organisation have a budget as well.
    pub fn connection_retry_budget(mut self, budget: impl Into<RetryBudget>) -> Self {
        self.scope = self.scope.scope_retry_budget(budget);
        self
    }

    /// Most retries that all calls of the client may make in a row, for all connections together, so that retries do not
    /// make an outage worse; 0 for none. Default: 5000, as [`RetryBudget::new`] has them.
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
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.scope = self.scope.max_response_bytes(limit);
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}
