// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

//! The client and its builder.
use std::time::Duration;
#[allow(unused_imports)]
use openapi_runtime::generated::http::HeaderName;
#[allow(unused_imports)]
use openapi_runtime::{
    CallOptions, Credential, Interceptor, RateLimiting, RetryBudget, RetryPolicy, Scope,
    ScopeBuilder, TimeLimits, Timer, TlsConfig,
};

use crate::api::Api;
use crate::error::Error;

/// Client of the API. Cheap to clone: clones share connections and settings.
#[derive(Clone, Debug)]
pub struct Client {
    scope: Scope,
}

impl Client {
    /// A builder with default settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The same client, with other options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            scope: self.scope.with_options(options),
        }
    }

    /// The scope of its requests.
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.scope
    }
}

/// A server of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[derive(Default)]
#[non_exhaustive]
pub enum Server {
    /// Own machine
    ///
    /// `http://127.0.0.1:{port}/{edition}`.
    #[default]
    OwnMachine,
    /// Trial
    ///
    /// `http://127.0.0.1:{port}/trial/{edition}`.
    Trial,
    /// Where old orders are kept: they can be read, and nothing else.
    ///
    /// `http://localhost:9/archive`.
    Localhost9Archive,
}

impl Server {
    /// All of them, the one that is called by default first.
    pub const ALL: &'static [Self] = &[
        Self::OwnMachine,
        Self::Trial,
        Self::Localhost9Archive,
    ];
    /// Its URL, with variables in braces.
    #[must_use]
    pub const fn url(self) -> &'static str {
        match self {
            Self::OwnMachine => "http://127.0.0.1:{port}/{edition}",
            Self::Trial => "http://127.0.0.1:{port}/trial/{edition}",
            Self::Localhost9Archive => "http://localhost:9/archive",
        }
    }

    /// The variables of its URL, with their defaults.
    const fn defaults(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::OwnMachine => &[("edition", "v1"), ("port", "8080")],
            Self::Trial => &[("edition", "v3"), ("port", "8081")],
            Self::Localhost9Archive => &[],
        }
    }
}

/// The variable `edition` of the server's URL. Default: `v1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[derive(Default)]
#[non_exhaustive]
pub enum ServerEdition {
    /// `v1`
    #[default]
    V1,
    /// `v2-beta`
    V2Beta,
    /// `v3`
    V3,
}

impl ServerEdition {
    /// The value, as it is in the URL.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1 => "v1",
            Self::V2Beta => "v2-beta",
            Self::V3 => "v3",
        }
    }
}

impl std::fmt::Display for ServerEdition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Builds a [`Client`].
#[must_use]
#[derive(Debug)]
pub struct ClientBuilder {
    scope: ScopeBuilder,
    server: openapi_runtime::generated::ServerUrl,
    refused: Option<Error>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            scope: Scope::builder(&Api).base_url("http://127.0.0.1:8080/v1"),
            server: openapi_runtime::generated::ServerUrl::new(
                "http://127.0.0.1:{port}/{edition}",
                &[("edition", "v1"), ("port", "8080")],
            ),
            refused: None,
        }
    }
}

impl ClientBuilder {
    /// The server: `https`, or `http` on loopback. Default: `http://127.0.0.1:8080/v1`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.scope = self.scope.base_url(url);
        self
    }

    /// The server of the document that is called. Variables that were set keep their values.
    ///
    /// It replaces a `base_url` that was set before.
    pub fn server(mut self, server: Server) -> Self {
        self.server.choose(server.url(), server.defaults());
        self.scope = self.scope.server_url(self.server.clone());
        self
    }

    /// The variable `edition` of the server's URL. Default: `v1`.
    ///
    /// It replaces a `base_url` that was set before.
    pub fn edition(mut self, edition: ServerEdition) -> Self {
        self.server.set("edition", edition.as_str());
        self.scope = self.scope.server_url(self.server.clone());
        self
    }

    /// The port of the shop.
    ///
    /// The variable `port` of the server's URL. Default: `8080`.
    ///
    /// It replaces a `base_url` that was set before.
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.server.set("port", port);
        self.scope = self.scope.server_url(self.server.clone());
        self
    }

    /// The credentials, `shared` of the document.
    pub fn shared(self, credentials: impl AsRef<str>) -> Self {
        self.checked(
            Credential::authorization(
                "SharedKey",
                "the credential shared",
                credentials.as_ref(),
            ),
        )
    }

    /// Adds a credential that is sent with every request.
    pub fn credential(mut self, credential: impl Into<Credential>) -> Self {
        self.scope = self.scope.credential(credential);
        self
    }

    #[allow(dead_code)]
    fn checked(
        mut self,
        credential: Result<Credential, openapi_runtime::InvalidCredential>,
    ) -> Self {
        match credential {
            Ok(credential) => self.credential(credential),
            Err(invalid) => {
                self.refused.get_or_insert(invalid.into());
                self
            }
        }
    }

    /// A prefix of the crate's own name in `User-Agent`; `shop/1.4`, for instance.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.scope = self.scope.user_agent(name);
        self
    }

    /// The default options of all calls: time limits, retries, headers, interceptors. Those of a call take precedence.
    pub fn default_call_options(mut self, options: CallOptions) -> Self {
        self.scope = self.scope.default_call_options(options);
        self
    }

    /// Which failures are retried, how often, and with which delays.
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.scope = self.scope.retry_policy(policy);
        self
    }

    /// The maximum time of a call, and of its steps.
    pub fn time_limits(mut self, limits: TimeLimits) -> Self {
        self.scope = self.scope.time_limits(limits);
        self
    }

    /// The retry budget: how many retries all calls together may make in a row. Default: 5000.
    pub fn client_retry_budget(mut self, budget: impl Into<RetryBudget>) -> Self {
        self.scope = self.scope.client_retry_budget(budget);
        self
    }

    /// Adds an interceptor, which is called before and after every attempt.
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.scope = self.scope.interceptor(interceptor);
        self
    }

    /// How the client keeps to the API's rate limits. Default: it adapts to the headers of responses.
    pub fn rate_limiting(mut self, rate_limiting: impl Into<RateLimiting>) -> Self {
        self.scope = self.scope.rate_limiting(rate_limiting);
        self
    }

    /// TLS settings: certificates, minimum version, provider.
    pub fn tls(mut self, tls: TlsConfig) -> Self {
        self.scope = self.scope.tls(tls);
        self
    }

    /// How long a connection may be idle and still be reused. Default: 45 s.
    pub fn pool_idle_timeout(mut self, limit: Duration) -> Self {
        self.scope = self.scope.pool_idle_timeout(limit);
        self
    }

    /// The maximum size of a response body in bytes, both compressed and decompressed. Default: 32 MiB.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.scope = self.scope.max_response_bytes(limit);
        self
    }

    /// Changes settings of the runtime that this builder has no method for.
    pub fn configure(
        mut self,
        change: impl FnOnce(ScopeBuilder) -> ScopeBuilder,
    ) -> Self {
        self.scope = change(self.scope);
        self
    }

    /// The clock of the client, for times and delays. Default: tokio's.
    pub fn timer(mut self, timer: impl Timer) -> Self {
        self.scope = self.scope.timer(timer);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](openapi_runtime::ErrorKind::Configuration) if the base URL is missing or
    /// invalid, or a credential cannot be sent.
    pub fn build(self) -> Result<Client, Error> {
        match self.refused {
            Some(error) => Err(error),
            None => {
                Ok(Client {
                    scope: self.scope.build()?,
                })
            }
        }
    }
}
