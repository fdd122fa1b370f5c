//! What requests are sent with.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;

use crate::access_token::{TokenSource, TransportSettings};
use crate::pool::Pool;
use crate::rate_limit::{Bucket, BucketKey, BucketKeys, Limiter};
use crate::retry::Budgets;
use crate::timer::Timer;
use crate::{Api, CallOptions, Credential, Error, TlsConfig, http_client};

/// What requests are sent with: the server, credentials, a share of rate limit and retries, and options.
///
/// Made by [`ScopeBuilder`](crate::ScopeBuilder) for a client, and by [`Scope::within`] for one account or tenant of it.
/// Cheap to clone: clones share connections and limits.
#[derive(Clone)]
pub struct Scope {
    core: Arc<Core>,
    /// Nothing for the client as a whole.
    own: Option<Arc<Own>>,
    options: Arc<CallOptions>,
}

/// What all scopes of a client share.
pub(crate) struct Core {
    pub(crate) api: &'static dyn Api,
    pub(crate) base_url: String,
    pub(crate) user_agent: HeaderValue,
    pub(crate) credentials: Vec<Credential>,
    pub(crate) pool: Pool,
    /// For HTTP clients that are made besides the pool's.
    pub(crate) tls: TlsConfig,
    /// Whether the caller has made the HTTP client.
    pub(crate) is_custom_http: bool,
    pub(crate) max_response_bytes: usize,
    pub(crate) retry_budgets: Budgets,
    pub(crate) limiter: Option<Limiter>,
    pub(crate) timer: Arc<dyn Timer>,
    /// What drives blocking calls.
    #[cfg(feature = "blocking")]
    pub(crate) runtime: crate::blocking::Runtime,
}

/// What a scope has to itself.
struct Own {
    credentials: Vec<Credential>,
    /// Names it to interceptors.
    key: BucketKey,
    /// What its requests are counted by, where they are.
    bucket: Option<Bucket>,
    /// What its retries are counted by.
    budget: u64,
}

/// Makes the keys of scopes where no limiter does.
static UNSHARED: BucketKeys = BucketKeys::UNSHARED;

impl Scope {
    pub(crate) fn new(core: Core, options: CallOptions) -> Self {
        Self {
            core: Arc::new(core),
            own: None,
            options: Arc::new(options),
        }
    }

    /// A scope within the client, for what `id` names: a token bucket and a retry budget of its own, and credentials that
    /// go along with those of the client.
    #[must_use]
    pub fn within(&self, id: &str, credentials: Vec<Credential>) -> Self {
        for source in credentials.iter().filter_map(Credential::token_source) {
            // It says itself what is wrong with it when a token is asked for.
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
        };
        Self {
            own: Some(Arc::new(own)),
            ..self.clone()
        }
    }

    /// The same, with other time limits or retries for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            options: Arc::new(options.merged_with_defaults(&self.options)),
            ..self.clone()
        }
    }

    /// Where the API is, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.core.base_url
    }

    /// The clock that its calls go by.
    #[must_use]
    pub fn timer(&self) -> &Arc<dyn Timer> {
        &self.core.timer
    }

    /// A builder for an HTTP client of your own, with the settings that calls rely on: no redirects, a connect timeout by
    /// the call's options, and no retries of its own.
    ///
    /// Its TLS settings are `tls`. What reqwest's own methods set for TLS (`tls_certs_merge`, `identity`, `http1_only`, …) has
    /// no effect on a client that speaks TLS by rustls.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when a certificate is not accepted.
    pub fn http_client_builder(tls: &TlsConfig) -> Result<reqwest::ClientBuilder, Error> {
        http_client::builder(tls)
    }

    pub(crate) fn core(&self) -> &Arc<Core> {
        &self.core
    }

    pub(crate) fn options(&self) -> &CallOptions {
        &self.options
    }

    /// Names it to interceptors; nothing for the client as a whole.
    pub(crate) fn key(&self) -> Option<BucketKey> {
        self.own.as_ref().map(|own| own.key)
    }

    pub(crate) fn bucket(&self) -> Option<&Bucket> {
        self.own.as_ref()?.bucket.as_ref()
    }

    /// The key of its retry budget.
    pub(crate) fn budget(&self) -> Option<u64> {
        self.own.as_ref().map(|own| own.budget)
    }

    /// How requests are sent, for what sends some of its own.
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

    /// Has credentials of the client that are access tokens know where to ask for them.
    pub(crate) fn connect_token_sources(&self) -> Result<(), Error> {
        let mut sources = self.core.credentials.iter().filter_map(Credential::token_source);
        sources.try_for_each(|source| source.connect(self.transport_settings()))
    }

    /// Where access tokens come from: its own before those of the client.
    pub(crate) fn token_source(&self) -> Option<&Arc<dyn TokenSource>> {
        self.credentials().filter_map(Credential::token_source).last()
    }

    /// Those of the client, and its own.
    pub(crate) fn credentials(&self) -> impl Iterator<Item = &Credential> {
        let own = self.own.iter().flat_map(|own| &own.credentials);
        self.core.credentials.iter().chain(own)
    }
}

impl fmt::Debug for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scope")
            .field("base_url", &self.core.base_url)
            .finish_non_exhaustive()
    }
}
