//! The scope of calls: server, credentials, limits, options.

use std::fmt;
use std::sync::{Arc, OnceLock};

use http::HeaderValue;

use crate::access_token::{TokenSource, TransportSettings};
use crate::pool::Pool;
use crate::rate_limit::{Bucket, BucketKey, BucketKeys, Limiter};
use crate::retry::Budgets;
use crate::telemetry::ScopeHash;
use crate::timer::Timer;
use crate::{Api, CallOptions, Credential, Error, TlsConfig, http_client};

/// The context of calls: the server, credentials, a rate limit, a retry budget, and options.
///
/// Made by [`ScopeBuilder`](crate::ScopeBuilder) for a client, and by [`Scope::within`] for one account or tenant of it.
/// Cheap to clone: clones share connections and limits.
#[derive(Clone)]
pub struct Scope {
    core: Arc<Core>,
    /// `None` for the client as a whole.
    own: Option<Arc<Own>>,
    options: Arc<CallOptions>,
}

/// Shared by all scopes of a client.
pub(crate) struct Core {
    pub(crate) api: &'static dyn Api,
    pub(crate) base_url: String,
    pub(crate) user_agent: HeaderValue,
    pub(crate) credentials: Vec<Credential>,
    pub(crate) pool: Pool,
    /// For HTTP clients besides the one of the pool.
    pub(crate) tls: TlsConfig,
    /// Whether the HTTP client is a custom one.
    pub(crate) is_custom_http: bool,
    pub(crate) max_response_bytes: usize,
    pub(crate) retry_budgets: Budgets,
    pub(crate) limiter: Option<Limiter>,
    pub(crate) timer: Arc<dyn Timer>,
    /// Names scopes in telemetry.
    pub(crate) scope_hash: ScopeHash,
    /// Drives blocking calls.
    #[cfg(feature = "blocking")]
    pub(crate) runtime: crate::blocking::Runtime,
}

/// What a scope does not share with others.
struct Own {
    credentials: Vec<Credential>,
    /// Its key for interceptors.
    key: BucketKey,
    /// Its token bucket, if there is a limiter.
    bucket: Option<Bucket>,
    /// The key of its retry budget.
    budget: u64,
    /// Its name in telemetry, once that is needed.
    hash: OnceLock<String>,
}

/// Makes the keys of scopes if there is no limiter.
static UNSHARED: BucketKeys = BucketKeys::UNSHARED;

impl Scope {
    pub(crate) fn new(core: Core, options: CallOptions) -> Self {
        Self {
            core: Arc::new(core),
            own: None,
            options: Arc::new(options),
        }
    }

    /// A scope within the client for `id`, an account or a tenant: with a token bucket and a retry budget of its own,
    /// and with these credentials in addition to the client's.
    #[must_use]
    pub fn within(&self, id: &str, credentials: Vec<Credential>) -> Self {
        for source in credentials.iter().filter_map(Credential::token_source) {
            // An error is reported when a token is requested.
            let _ = source.connect(self.transport_settings());
        }
        let api = self.core.api;
        let names = api.buckets();
        let limiter = self.core.limiter.as_ref();
        let keys = limiter.map_or(&UNSHARED, Limiter::keys);
        let bucket = keys.scope(names, id, api.quota(names.scope));
        let own = Own {
            credentials,
            key: bucket.key(),
            bucket: limiter.map(|_| bucket),
            budget: self.core.retry_budgets.key(id),
            hash: OnceLock::new(),
        };
        Self {
            own: Some(Arc::new(own)),
            ..self.clone()
        }
    }

    /// The same scope with other options for its calls.
    #[must_use]
    #[inline]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            options: Arc::new(options.merged_with_defaults(&self.options)),
            ..self.clone()
        }
    }

    /// The base URL, without a trailing slash.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.core.base_url
    }

    /// The clock of its calls.
    #[must_use]
    pub fn timer(&self) -> &Arc<dyn Timer> {
        &self.core.timer
    }

    /// A builder for a custom HTTP client, with the settings that calls rely on: no redirects, the connect timeout of
    /// the call's options, and no retries of its own.
    ///
    /// `tls` has its TLS settings. reqwest's own TLS methods (`tls_certs_merge`, `identity`, `http1_only`, …) have no
    /// effect if the client uses rustls.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if a certificate is invalid.
    #[inline]
    pub fn http_client_builder(tls: &TlsConfig) -> Result<reqwest::ClientBuilder, Error> {
        http_client::builder(tls)
    }

    pub(crate) fn core(&self) -> &Arc<Core> {
        &self.core
    }

    pub(crate) fn options(&self) -> &CallOptions {
        &self.options
    }

    /// The key for interceptors; `None` for the client as a whole.
    pub(crate) fn key(&self) -> Option<BucketKey> {
        self.own.as_ref().map(|own| own.key)
    }

    /// Its name in telemetry; `None` for the client as a whole.
    pub(crate) fn hash(&self) -> Option<&str> {
        let own = self.own.as_ref()?;
        Some(own.hash.get_or_init(|| self.core.scope_hash.of(own.key)))
    }

    pub(crate) fn bucket(&self) -> Option<&Bucket> {
        self.own.as_ref()?.bucket.as_ref()
    }

    /// The key of its retry budget.
    pub(crate) fn budget(&self) -> Option<u64> {
        self.own.as_ref().map(|own| own.budget)
    }

    /// How requests are sent, for token sources.
    fn transport_settings(&self) -> TransportSettings {
        TransportSettings {
            base_url: self.core.base_url.clone(),
            http: self.core.pool.http().clone(),
            is_custom: self.core.is_custom_http,
            tls: self.core.tls.clone(),
            user_agent: self.core.user_agent.clone(),
            max_response_bytes: self.core.max_response_bytes,
            timer: Arc::clone(&self.core.timer),
            options: CallOptions::clone(&self.options).for_another_server(),
        }
    }

    /// Connects the client's sources of access tokens to its transport.
    pub(crate) fn connect_token_sources(&self) -> Result<(), Error> {
        let mut sources = self.core.credentials.iter().filter_map(Credential::token_source);
        sources.try_for_each(|source| source.connect(self.transport_settings()))
    }

    /// The source of access tokens: the scope's own, or else the client's.
    pub(crate) fn token_source(&self) -> Option<&Arc<dyn TokenSource>> {
        self.credentials().filter_map(Credential::token_source).last()
    }

    /// The client's credentials, then the scope's own.
    pub(crate) fn credentials(&self) -> impl Iterator<Item = &Credential> {
        let own = self.own.iter().flat_map(|own| &own.credentials);
        self.core.credentials.iter().chain(own)
    }
}

impl fmt::Debug for Scope {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scope")
            .field("base_url", &self.core.base_url)
            .finish_non_exhaustive()
    }
}
