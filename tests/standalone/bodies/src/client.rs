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

    /// The same, with other time limits or retries for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            scope: self.scope.with_options(options),
        }
    }

    /// The scope that its request builders are constructed with.
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.scope
    }
}

/// Makes a [`Client`].
#[must_use]
#[derive(Debug)]
pub struct ClientBuilder {
    scope: ScopeBuilder,
    refused: Option<Error>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            scope: Scope::builder(&Api).base_url("http://127.0.0.1"),
            refused: None,
        }
    }
}

impl ClientBuilder {
    /// The server: `https`, or `http` on loopback. Default: `http://127.0.0.1`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.scope = self.scope.base_url(url);
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

    /// A credential that goes with every request.
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

    /// Prefix of `User-Agent`, before the crate's own name: `shop/1.4`, for instance.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.scope = self.scope.user_agent(name);
        self
    }

    /// Options of all calls: time limits, retries, headers, interceptors. What a call sets itself counts more.
    pub fn default_call_options(mut self, options: CallOptions) -> Self {
        self.scope = self.scope.default_call_options(options);
        self
    }

    /// Which failures are retried, how often, and after which waits.
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.scope = self.scope.retry_policy(policy);
        self
    }

    /// Most time that calls may take, in all and for their steps.
    pub fn time_limits(mut self, limits: TimeLimits) -> Self {
        self.scope = self.scope.time_limits(limits);
        self
    }

    /// Most retries that all calls may make in a row. Default: 5000.
    pub fn client_retry_budget(mut self, budget: impl Into<RetryBudget>) -> Self {
        self.scope = self.scope.client_retry_budget(budget);
        self
    }

    /// Calls this before and after every attempt.
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.scope = self.scope.interceptor(interceptor);
        self
    }

    /// How requests are held back to keep to the API's rate limits. Default: by what the server says of them.
    pub fn rate_limiting(mut self, rate_limiting: impl Into<RateLimiting>) -> Self {
        self.scope = self.scope.rate_limiting(rate_limiting);
        self
    }

    /// TLS settings: certificates, the oldest version, and what speaks TLS.
    pub fn tls(mut self, tls: TlsConfig) -> Self {
        self.scope = self.scope.tls(tls);
        self
    }

    /// How long a connection may be idle and be used again. Default: 45 s.
    pub fn pool_idle_timeout(mut self, limit: Duration) -> Self {
        self.scope = self.scope.pool_idle_timeout(limit);
        self
    }

    /// Maximum size of a response body in bytes, as received and decompressed. Default: 32 MiB.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.scope = self.scope.max_response_bytes(limit);
        self
    }

    /// Settings of the runtime that this builder has no method for.
    pub fn configure(
        mut self,
        change: impl FnOnce(ScopeBuilder) -> ScopeBuilder,
    ) -> Self {
        self.scope = change(self.scope);
        self
    }

    /// The clock to tell the time and to wait by. Default: tokio's.
    pub fn timer(mut self, timer: impl Timer) -> Self {
        self.scope = self.scope.timer(timer);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](openapi_runtime::ErrorKind::Configuration) when the base URL is missing or
    /// not acceptable, or a credential cannot be sent.
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
