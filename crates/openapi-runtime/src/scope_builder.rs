//! The builder of a scope.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::pool::Pool;
use crate::rate_limit::RateLimiting;
use crate::retry::{Budgets, RetryBudget, RetryPolicy};
use crate::scope::{Core, Scope};
use crate::server_url::ServerUrl;
use crate::telemetry::ScopeHash;
use crate::time_limit::TimeLimits;
use crate::timer::{Timer, TokioTimer};
use crate::{Api, CallOptions, Credential, Error, Interceptor, TlsConfig, base_url, http_client};

/// Builds the [`Scope`] of a client.
///
/// ```
/// use std::time::Duration;
///
/// use openapi_runtime::{Api, Credential, Scope};
///
/// #[derive(Debug)]
/// struct Invoices;
///
/// impl Api for Invoices {
///     fn user_agent(&self) -> &'static str {
///         "invoices-rs/1.0"
///     }
/// }
///
/// let scope = Scope::builder(&Invoices)
///     .base_url("https://invoices.example")
///     .credential(Credential::bearer("the token", "t0ken")?)
///     .timeout(Duration::from_secs(60))
///     .build()?;
/// # let _ = scope;
/// # Ok::<(), openapi_runtime::Error>(())
/// ```
#[must_use]
pub struct ScopeBuilder {
    api: &'static dyn Api,
    credentials: Vec<Credential>,
    base_url: String,
    /// What the base URL is made of, unless it was set after that.
    server: Option<ServerUrl>,
    user_agent: Option<String>,
    http: Option<reqwest::Client>,
    tls: TlsConfig,
    pool_idle_timeout: Option<Duration>,
    options: CallOptions,
    scope_retry_budget: RetryBudget,
    client_retry_budget: RetryBudget,
    max_response_bytes: usize,
    rate_limiting: RateLimiting,
    scope_hash: ScopeHash,
    timer: Arc<dyn Timer>,
}

impl Scope {
    /// Starts a scope for a client of this API.
    #[inline]
    pub fn builder(api: &'static dyn Api) -> ScopeBuilder {
        ScopeBuilder {
            api,
            credentials: Vec::new(),
            base_url: String::new(),
            server: None,
            user_agent: None,
            http: None,
            tls: TlsConfig::new(),
            pool_idle_timeout: None,
            options: CallOptions::new(),
            scope_retry_budget: Budgets::EACH.into(),
            client_retry_budget: Budgets::ALL.into(),
            max_response_bytes: 32 * 1024 * 1024,
            rate_limiting: RateLimiting::default(),
            scope_hash: ScopeHash::default(),
            timer: Arc::new(TokioTimer),
        }
    }
}

impl ScopeBuilder {
    /// A secret that is sent with every request, or `ClientCredentials` (feature `client-credentials`), which obtain one.
    pub fn credential(mut self, credential: impl Into<Credential>) -> Self {
        self.credentials.push(credential.into());
        self
    }

    /// Sets the base URL of the server. Required: `https`, or `http` on loopback. A path is kept, a trailing slash is
    /// removed.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self.server = None;
        self
    }

    /// Sets the base URL, from one with variables.
    #[doc(hidden)]
    #[inline]
    pub fn server_url(mut self, url: ServerUrl) -> Self {
        self.server = Some(url);
        self
    }

    /// A prefix of the `User-Agent` of [`Api::user_agent`]; `shop/1.4`, for instance.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// TLS settings: certificates, minimum version, provider. They do not apply to a custom client
    /// ([`http_client`](Self::http_client)).
    #[inline]
    pub fn tls(mut self, tls: TlsConfig) -> Self {
        self.tls = tls;
        self
    }

    /// Uses a custom HTTP client: with proxies, a shared connection pool or a resolver of your own. Its proxy settings
    /// apply. Unless [`Scope::http_client_builder`] made it, so do its connect timeout, the idle timeout of its pool,
    /// and its HTTP/2 pings; reqwest's defaults are no connect timeout, 90 s, and no pings. A connection on which an
    /// attempt timed out is not reused by either client.
    ///
    /// It must not follow redirects, because reqwest would send credentials along. [`Scope::http_client_builder`]
    /// returns a builder with the right settings; [`ScopeBuilder::build`] refuses a client that follows redirects.
    #[inline]
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
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
        self.pool_idle_timeout = Some(limit);
        self
    }

    /// The default options of all calls: time limits, retries, headers, interceptors. Those of a scope or a call take
    /// precedence.
    #[inline]
    pub fn default_call_options(mut self, options: CallOptions) -> Self {
        self.options = options.merged_with_defaults(&self.options);
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

    /// The retry budget of each scope: how many retries its calls may make in a row, and how they are regained; 0 for
    /// none. Default: 50, as [`RetryBudget::new`].
    ///
    /// A scope with an empty budget does not affect the others: its calls are not retried, and its streams only every 8
    /// s. Calls of the client as a whole have such a budget, too.
    pub fn scope_retry_budget(mut self, budget: impl Into<RetryBudget>) -> Self {
        self.scope_retry_budget = budget.into();
        self
    }

    /// The retry budget of the client, for the calls of all scopes together, so that retries do not make an outage
    /// worse; 0 for none. Default: 5000, as [`RetryBudget::new`].
    pub fn client_retry_budget(mut self, budget: impl Into<RetryBudget>) -> Self {
        self.client_retry_budget = budget.into();
        self
    }

    /// How the client keeps to the API's rate limits. Default: [`RateLimiting::Adaptive`].
    pub fn rate_limiting(mut self, rate_limiting: impl Into<RateLimiting>) -> Self {
        self.rate_limiting = rate_limiting.into();
        self
    }

    /// Maximum size of a response's body, in bytes, both compressed and decompressed. Default: 32 MiB.
    #[inline]
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.max_response_bytes = limit;
        self
    }

    /// The key by which [telemetry](crate::telemetry#accounts) hashes the ids of scopes: a secret, so that nobody else can
    /// compute the hash of an id. With the same key a scope has the same hash in each process. Default: a random key.
    pub fn telemetry_key(mut self, key: impl Into<String>) -> Self {
        self.scope_hash = ScopeHash::keyed(key.into());
        self
    }

    /// The clock of the client, for times and delays. Default: tokio's.
    pub fn timer(mut self, timer: impl Timer) -> Self {
        self.timer = Arc::new(timer);
        self
    }

    /// Builds the scope.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the base URL is missing or invalid, a
    /// certificate or an option is invalid, the HTTP client follows redirects or cannot be built, or a token endpoint
    /// is invalid.
    pub fn build(self) -> Result<Scope, Error> {
        let base_url = match &self.server {
            Some(server) => base_url::parse(&server.filled()?)?,
            None => base_url::parse(&self.base_url)?,
        };
        let checked = self.options.check();
        checked
            .and_then(|()| self.scope_retry_budget.check())
            .and_then(|()| self.client_retry_budget.check())
            .map_err(Error::configuration)?;
        let is_custom_http = self.http.is_some();
        let http = match self.http {
            Some(_) if !self.tls.is_default() => {
                let message = "TLS settings have no effect on an HTTP client of your own; \
                               give them to `http_client_builder`, from which it is built";
                return Err(Error::configuration(message.to_owned()));
            }
            Some(client) => http_client::without_redirects(client)?,
            None => http_client::new(&base_url, &self.tls, self.pool_idle_timeout)?,
        };
        let core = Core {
            api: self.api,
            pool: Pool::new(http, &base_url)?,
            is_custom_http,
            tls: self.tls,
            base_url,
            user_agent: user_agent(self.user_agent.as_deref(), self.api)?,
            credentials: self.credentials,
            max_response_bytes: self.max_response_bytes,
            retry_budgets: Budgets::new(self.scope_retry_budget, self.client_retry_budget),
            limiter: self.rate_limiting.limiter(&self.timer),
            scope_hash: self.scope_hash,
            timer: self.timer,
            #[cfg(feature = "blocking")]
            runtime: crate::blocking::Runtime::default(),
        };
        let scope = Scope::new(core, self.options);
        scope.connect_token_sources()?;
        Ok(scope)
    }
}

impl fmt::Debug for ScopeBuilder {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The base URL is not validated yet, and may contain a password.
        f.debug_struct("ScopeBuilder")
            .field("options", &self.options)
            .field("tls", &self.tls)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("rate_limiting", &self.rate_limiting)
            .finish_non_exhaustive()
    }
}

fn user_agent(name: Option<&str>, api: &dyn Api) -> Result<HeaderValue, Error> {
    let own = api.user_agent();
    let text = name.map_or_else(|| own.to_owned(), |name| format!("{name} {own}"));
    HeaderValue::from_str(&text)
        .map_err(|_| Error::configuration(format!("the user agent {text:?} is not a valid header value")))
}
