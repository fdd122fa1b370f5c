//! Keeps an access token and renews it.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::FutureExt;
use futures_util::future::{Shared, WeakShared};
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderValue, Method};
use secrecy::ExposeSecret;
use tracing::debug;
use url::{Url, form_urlencoded};

use super::settings::ClientCredentials;
use super::token_response::{TokenErrors, TokenResponse};
use crate::access_token::{AccessToken, TokenSource, TransportSettings};
use crate::call::Call;
use crate::error::ErrorFormat;
use crate::pool::Pool;
use crate::retry::Budgets;
use crate::scope::Core;
use crate::telemetry::ScopeHash;
use crate::{Api, BoxFuture, CallOptions, Credential, Error, ErrorKind, Operation, Scope, base_url, http_client};

/// How long before its expiry a token is renewed; a tenth of its lifetime, if that is less.
const LONGEST_MARGIN: Duration = Duration::from_secs(60);
/// How long to wait after a failed renewal before the next one, while the token is still valid.
const PAUSE: Duration = Duration::from_secs(10);

/// The name of the token request in its span and in errors.
static TOKEN_REQUEST: Operation = Operation {
    id: "clientCredentials",
    method: "POST",
    // The path is that of the URL.
    path: "",
    ..Operation::EMPTY
};

/// Requests tokens and keeps the last one.
pub(super) struct Source {
    credentials: ClientCredentials,
    endpoint: OnceLock<Result<Endpoint, String>>,
    state: Mutex<State>,
}

/// The token endpoint.
struct Endpoint {
    url: Url,
    scope: Scope,
}

#[derive(Default)]
struct State {
    kept: Option<Kept>,
    /// The previous token, which a server may still mention in an error.
    earlier: Option<Arc<AccessToken>>,
    /// The renewal in progress, as long as a caller waits for it.
    renewal: Option<WeakShared<Renewal>>,
}

struct Kept {
    token: Arc<AccessToken>,
    /// `None` if its lifetime is unknown: it is not renewed then.
    renew_at: Option<Instant>,
    expires_at: Option<Instant>,
}

type Renewal = BoxFuture<'static, Result<Arc<AccessToken>, Arc<Error>>>;

fn is_ahead(instant: Option<Instant>, now: Instant) -> bool {
    instant.is_none_or(|instant| now < instant)
}

impl Source {
    pub(super) fn new(credentials: ClientCredentials) -> Self {
        Self {
            credentials,
            endpoint: OnceLock::new(),
            state: Mutex::default(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn endpoint(&self) -> Result<&Endpoint, Error> {
        match self.endpoint.get() {
            Some(Ok(endpoint)) => Ok(endpoint),
            Some(Err(why)) => Err(Error::configuration(why.clone())),
            None => Err(Error::configuration("no scope has these client credentials".to_owned())),
        }
    }

    /// Id and secret, each form-encoded (RFC 6749, section 2.3.1).
    fn encoded(&self) -> [String; 2] {
        let ClientCredentials { id, secret, .. } = &self.credentials;
        [id, secret.expose_secret()].map(|text| form_urlencoded::byte_serialize(text.as_bytes()).collect())
    }

    async fn renew_once(self: Arc<Self>) -> Result<Arc<AccessToken>, Arc<Error>> {
        let fetched = self.fetch().await;
        let mut state = self.state();
        state.renewal = None;
        let error = match fetched {
            Ok(kept) => {
                let token = Arc::clone(&kept.token);
                let before = state.kept.replace(kept);
                state.earlier = before.map(|kept| kept.token).or(state.earlier.take());
                return Ok(token);
            }
            Err(error) => error,
        };
        drop(state);
        self.until_it_expires().ok_or_else(|| Arc::new(error))
    }

    /// The token whose renewal has failed, if it is still valid.
    fn until_it_expires(&self) -> Option<Arc<AccessToken>> {
        let now = self.endpoint().ok()?.scope.timer().now();
        let mut state = self.state();
        let kept = state.kept.as_mut().filter(|kept| is_ahead(kept.expires_at, now))?;
        debug!("an access token could not be renewed, and is used until it expires");
        kept.renew_at = now.checked_add(PAUSE);
        Some(Arc::clone(&kept.token))
    }

    async fn fetch(&self) -> Result<Kept, Error> {
        let Endpoint { url, scope } = self.endpoint()?;
        let started = scope.timer().now();
        let call = Box::new(Call::new(
            scope.clone(),
            &TOKEN_REQUEST,
            CallOptions::new().max_retries(0),
        ));
        let call = call.hide([self.credentials.secret.expose_secret().to_owned()]);
        let answer = call.send(self.request(url)).await?.raw()?;
        let unusable = |why: &str| Error::new(ErrorKind::Decode, Some(&TOKEN_REQUEST), why.to_owned());
        let TokenResponse { token, lifetime } = TokenResponse::read(answer.meta().raw_body()).map_err(unusable)?;
        let after = |duration: Duration| started.checked_add(duration);
        Ok(Kept {
            token: Arc::new(AccessToken::new(token)),
            renew_at: lifetime.and_then(|lifetime| after(lifetime - LONGEST_MARGIN.min(lifetime / 10))),
            expires_at: lifetime.and_then(after),
        })
    }

    fn request(&self, url: &Url) -> reqwest::Request {
        let ClientCredentials {
            id,
            secret,
            scopes,
            parameters,
            secret_in_body,
            ..
        } = &self.credentials;
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("grant_type", "client_credentials");
        if !scopes.is_empty() {
            form.append_pair("scope", &scopes.join(" "));
        }
        form.extend_pairs(parameters);
        if *secret_in_body {
            form.append_pair("client_id", id);
            form.append_pair("client_secret", secret.expose_secret());
        }
        let mut request = reqwest::Request::new(Method::POST, url.clone());
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let form_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        headers.insert(CONTENT_TYPE, form_type);
        *request.body_mut() = Some(form.finish().into());
        request
    }

    fn connected(&self, settings: TransportSettings) -> Result<Endpoint, Error> {
        let ClientCredentials {
            token_url,
            id,
            secret,
            secret_in_body,
            ..
        } = &self.credentials;
        let missing = |what: &str| Error::configuration(format!("{what} is empty"));
        if id.is_empty() {
            return Err(missing("the client id"));
        }
        if secret.expose_secret().is_empty() {
            return Err(missing("the client secret"));
        }
        let url = base_url::join(&settings.base_url, token_url)?;
        // Our own client bypasses proxies for loopback, and only for that.
        let same_proxies = settings.base_url.starts_with("https:") == (url.scheme() == "https");
        let http = if settings.is_custom || same_proxies {
            settings.http
        } else {
            http_client::new(url.as_str(), &settings.tls, None)?
        };
        let mut credentials = Vec::new();
        if !secret_in_body {
            let [id, secret] = self.encoded();
            credentials.push(Credential::basic("the client secret", &id, &secret)?);
        }
        let core = Core {
            api: &TokenEndpoint,
            pool: Pool::new(http, url.as_str())?,
            base_url: settings.base_url,
            is_custom_http: settings.is_custom,
            tls: settings.tls,
            user_agent: settings.user_agent,
            credentials,
            max_response_bytes: settings.max_response_bytes,
            retry_budgets: Budgets::new(0.into(), 0.into()),
            limiter: None,
            timer: settings.timer,
            scope_hash: ScopeHash::default(),
            #[cfg(feature = "blocking")]
            runtime: crate::blocking::Runtime::default(),
        };
        let scope = Scope::new(core, settings.options);
        Ok(Endpoint { url, scope })
    }
}

impl TokenSource for Source {
    fn connect(&self, settings: TransportSettings) -> Result<(), Error> {
        let connected = || self.connected(settings).map_err(|error| error.message().to_owned());
        self.endpoint.get_or_init(connected);
        self.endpoint().map(drop)
    }

    fn kept(&self, now: Instant) -> Option<Arc<AccessToken>> {
        let state = self.state();
        let kept = state.kept.as_ref().filter(|kept| is_ahead(kept.renew_at, now))?;
        Some(Arc::clone(&kept.token))
    }

    fn renew(self: Arc<Self>) -> BoxFuture<'static, Result<Arc<AccessToken>, Arc<Error>>> {
        let now = self.endpoint().map(|endpoint| endpoint.scope.timer().now());
        if let Some(token) = now.ok().and_then(|now| self.kept(now)) {
            return Box::pin(std::future::ready(Ok(token)));
        }
        let mut state = self.state();
        let under_way = state.renewal.as_ref().and_then(WeakShared::upgrade);
        let renewal = under_way.unwrap_or_else(|| {
            let renewal: Renewal = Box::pin(Arc::clone(&self).renew_once());
            let renewal: Shared<Renewal> = renewal.shared();
            state.renewal = renewal.downgrade();
            renewal
        });
        Box::pin(renewal)
    }

    fn refuse(&self, token: &Arc<AccessToken>) {
        let mut state = self.state();
        // It may have been renewed in the meantime.
        let refused = state.kept.take_if(|kept| Arc::ptr_eq(&kept.token, token));
        if let Some(refused) = refused {
            state.earlier = Some(refused.token);
        }
    }

    fn secrets(&self) -> Vec<String> {
        let [id, encoded] = self.encoded();
        let basic = STANDARD.encode(format!("{id}:{encoded}"));
        let secret = self.credentials.secret.expose_secret().to_owned();
        let mut secrets = vec![secret, encoded, basic];
        let state = self.state();
        let tokens = state.kept.iter().map(|kept| &kept.token).chain(&state.earlier);
        secrets.extend(tokens.map(|token| token.expose().to_owned()));
        secrets.retain(|secret| !secret.is_empty());
        secrets
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.credentials.fmt(f)
    }
}

/// The token endpoint, as an `Api` of the runtime.
#[derive(Debug)]
struct TokenEndpoint;

impl Api for TokenEndpoint {
    /// The client's own `User-Agent` is sent.
    fn user_agent(&self) -> &'static str {
        ""
    }

    fn errors(&self) -> &'static dyn ErrorFormat {
        &TokenErrors
    }
}
