//! Sends a request: authorise, wait for the rate limiter, attempt, classify, retry or not, deserialize.

mod answer;
mod attempt;
#[cfg(feature = "streams")]
mod open;
mod repeat;

use std::borrow::Cow;
use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue, StatusCode};
use reqwest::Url;
use tracing::Instrument;

pub use answer::{Answer, ByStatus};
#[cfg(feature = "streams")]
pub(crate) use open::Opened;

use crate::access_token::AccessToken;
use crate::content::Content;
use crate::content_coding;
use crate::error::{Earlier, Reading};
use crate::interceptor::{self, AttemptOutcome, AttemptRequest, InvalidHeader};
use crate::paging::Sent;
use crate::rate_limit::{AcquireError, Bucket, Limiter, Outcome, Permit};
use crate::response::Received;
use crate::scope::{Core, Scope};
use crate::telemetry::{self, Labels};
use crate::time_limit::{Elapsed, TimeLimit, within};
use crate::{CallOptions, Credential, Error, ErrorKind, Operation, Paging, PagingStyle};

/// How long a call waits for the rate limiter to record the outcome of a request.
const RELEASE_LIMIT: Duration = Duration::from_secs(1);

/// One call: its operation, its scope and its options.
pub struct Call {
    scope: Scope,
    operation: &'static Operation,
    options: CallOptions,
    /// A body that is read again for every attempt; a body in memory is part of the request.
    content: Option<Content>,
    /// Secrets besides the credentials, which must not appear in errors.
    hidden: Vec<String>,
    /// Path parameters that are ids, by name.
    ids: Vec<(&'static str, String)>,
    /// Writes the request again for another attempt; without it, the request is copied before the first.
    writing: Option<Writing>,
    /// The URL without credentials, if links in the response are relative to it.
    url: Option<Url>,
    /// The slot for the response, if its body is to be read while it is received.
    #[cfg(feature = "streams")]
    left: Option<open::Left>,
}

/// Writes a request, without credentials.
type Writing = Box<dyn Fn() -> Result<reqwest::Request, Error> + Send + Sync>;

impl Call {
    /// A call of `operation` in `scope`.
    #[must_use]
    pub fn new(scope: Scope, operation: &'static Operation, options: CallOptions) -> Self {
        Self {
            options: options.merged_with_defaults(scope.options()),
            scope,
            operation,
            content: None,
            hidden: Vec::new(),
            ids: Vec::new(),
            writing: None,
            url: None,
            #[cfg(feature = "streams")]
            left: None,
        }
    }

    /// Sends these bytes as the body.
    pub(crate) fn content(mut self: Box<Self>, content: Option<Content>) -> Box<Self> {
        self.content = content;
        self
    }

    /// Sets the path parameters that are ids.
    pub(crate) fn about(mut self: Box<Self>, ids: Vec<(&'static str, String)>) -> Box<Self> {
        self.ids = ids;
        self
    }

    /// Writes the request again by `writing` instead of copying it.
    pub(crate) fn written_by(
        mut self: Box<Self>,
        writing: impl Fn() -> Result<reqwest::Request, Error> + Send + Sync + 'static,
    ) -> Box<Self> {
        self.writing = Some(Box::new(writing));
        self
    }

    /// Sends the request until there is a response of one of these media types, without reading its body.
    #[cfg(feature = "streams")]
    pub(crate) async fn open(
        mut self: Box<Self>,
        request: Box<reqwest::Request>,
        media_types: &[&str],
    ) -> Result<Opened, Error> {
        self.left = Some(open::Left::default());
        // The request was changed after it was written.
        self.writing = None;
        let Answer { call, received } = self.answer(request).await?;
        Opened::new(call, received, media_types)
    }

    #[cfg_attr(not(feature = "streams"), allow(clippy::unused_self))]
    fn is_open(&self) -> bool {
        #[cfg(feature = "streams")]
        return self.left.is_some();
        #[cfg(not(feature = "streams"))]
        false
    }

    /// Redacts these texts in errors, too.
    pub(crate) fn hide(mut self: Box<Self>, secrets: impl IntoIterator<Item = String>) -> Box<Self> {
        // An empty text would match everywhere.
        self.hidden
            .extend(secrets.into_iter().filter(|secret| !secret.is_empty()));
        self
    }

    /// The base URL, without a trailing slash.
    pub fn base_url(&self) -> &str {
        self.scope.base_url()
    }

    /// Remembers where the request goes, if its pages are found by links.
    pub(crate) fn sends_to(mut self: Box<Self>, url: &Url) -> Box<Self> {
        let is_linked = |paging: Paging| paging.style == PagingStyle::Link;
        self.url = self.operation.paging.is_some_and(is_linked).then(|| url.clone());
        self
    }

    fn sent(&self) -> Option<Sent> {
        Some(Sent {
            url: self.url.clone()?,
            secrets: self.reading().secrets.into_iter().map(Cow::into_owned).collect(),
        })
    }

    fn core(&self) -> &Core {
        self.scope.core()
    }

    /// Sends the request until there is a response, or it may not be retried.
    pub async fn send(self, request: reqwest::Request) -> Result<Answer, Error> {
        Box::new(self).answer(Box::new(request)).await
    }

    /// The same. Call and request are in boxes, and this is no async function, because those store their arguments twice:
    /// the future would be several times as large, and is moved as a whole.
    #[allow(clippy::manual_async_fn, reason = "it stores its arguments once")]
    pub(crate) fn answer(
        self: Box<Self>,
        request: Box<reqwest::Request>,
    ) -> impl Future<Output = Result<Answer, Error>> {
        async move {
            let checked = self.options.check();
            checked.map_err(|why| Error::new(ErrorKind::Configuration, Some(self.operation), why))?;
            let span = telemetry::call(self.operation, || self.scope.hash());
            let received = self.run(request).instrument(span).await?;
            Ok(Answer { call: self, received })
        }
    }

    async fn run(&self, mut request: Box<reqwest::Request>) -> Result<Received, Error> {
        self.authorise(&mut request)?;
        let timer = &*self.core().timer;
        let started = timer.now();
        let mut attempts = 0;
        let mut token = None;
        let mut is_renewed = false;
        let mut earlier = Earlier::default();
        let budget = self.core().retry_budgets.of(self.scope.budget());
        let outcome = loop {
            let copy = match self.writing {
                Some(_) => None,
                None => request.try_clone().map(Box::new),
            };
            let error = match self
                .attempt_with_permit(request, started, &mut attempts, &mut token)
                .await
            {
                Ok(mut received) => {
                    received.attempts = attempts;
                    break Ok(received);
                }
                Err(error) => error.with_attempts(attempts),
            };
            let error = match repeat::judge(self.operation, error, earlier, self.core().api.errors()) {
                Ok(received) => break Ok(received),
                Err(error) => error,
            };
            earlier = repeat::so_far(self.operation, &error);
            let is_refused = !is_renewed && self.refuses(&error, token.take());
            let next = match self.again(copy) {
                Some(Ok(next)) => next,
                Some(Err(error)) => break Err(error),
                None => break Err(error),
            };
            if is_refused {
                is_renewed = true;
                request = next;
                continue;
            }
            let retries = self.options.retries();
            let delay = retries.delay(self.operation, attempts, &error, budget, timer);
            let Some(delay) = delay.filter(|delay| *delay < self.time_left(started)) else {
                break Err(error);
            };
            tracing::debug!(attempt = attempts, delay_ms = millis(delay), %error, "another attempt follows");
            timer.sleep(delay).await;
            request = next;
        };
        if outcome.is_ok() && attempts == 1 {
            budget.deposit();
        }
        if telemetry::is_metered() {
            self.labels().retry_budget_remaining(budget.remaining());
        }
        telemetry::ended(&outcome, attempts);
        outcome
    }

    /// The request for another attempt: the copy, or else it is written again. `None` if its body cannot be replayed.
    fn again(&self, copy: Option<Box<reqwest::Request>>) -> Option<Result<Box<reqwest::Request>, Error>> {
        if let Some(copy) = copy {
            return Some(Ok(copy));
        }
        let written = self.writing.as_ref()?();
        Some(written.and_then(|mut request| {
            self.authorise(&mut request)?;
            Ok(Box::new(request))
        }))
    }

    fn authorise(&self, request: &mut reqwest::Request) -> Result<(), Error> {
        if !self.operation.unauthenticated {
            for credential in self.scope.credentials() {
                credential.apply(request)?;
            }
        }
        let headers = request.headers_mut();
        headers.insert(http::header::USER_AGENT, self.core().user_agent.clone());
        // The items of a stream are not compressed.
        if let Some(codings) = content_coding::ACCEPTED.filter(|_| !self.is_open()) {
            headers.insert(http::header::ACCEPT_ENCODING, HeaderValue::from_static(codings));
        }
        self.add_headers(headers)
            .map_err(|invalid| Error::new(ErrorKind::Configuration, Some(self.operation), invalid.to_string()))
    }

    /// Adds the headers of the options.
    fn add_headers(&self, headers: &mut HeaderMap) -> Result<(), InvalidHeader> {
        for (name, value) in self.options.headers() {
            if *name == AUTHORIZATION && self.scope.token_source().is_some() {
                return Err(InvalidHeader::of_credential(name));
            }
            interceptor::insert(headers, name.clone(), value.clone())?;
        }
        Ok(())
    }

    /// Adds an access token to the request, if it needs one.
    async fn authorise_by_token(
        &self,
        request: &mut reqwest::Request,
        started: Instant,
    ) -> Result<Option<Arc<AccessToken>>, Error> {
        let source = self.scope.token_source();
        let Some(source) = source.filter(|_| !self.operation.unauthenticated) else {
            return Ok(None);
        };
        let timer = &*self.core().timer;
        let token = match source.kept(timer.now()) {
            Some(token) => token,
            None => match within(timer, self.time_left(started), pin!(Arc::clone(source).renew())).await {
                Ok(Ok(token)) => token,
                Ok(Err(error)) => return Err(Error::no_token(self.operation, error)),
                Err(_) => {
                    return Err(Error::no_token_in_time(
                        self.operation,
                        self.options.limits().total_limit(),
                    ));
                }
            },
        };
        request.headers_mut().insert(AUTHORIZATION, token.header()?);
        Ok(Some(token))
    }

    /// Whether the server rejects the access token; the next attempt uses another one.
    fn refuses(&self, error: &Error, token: Option<Arc<AccessToken>>) -> bool {
        match (self.scope.token_source(), token) {
            (Some(source), Some(token)) if error.status() == Some(StatusCode::UNAUTHORIZED) => {
                source.refuse(&token);
                true
            }
            _ => false,
        }
    }

    /// One attempt, once the rate limiter permits it. A failed token request counts as one.
    async fn attempt_with_permit(
        &self,
        mut request: Box<reqwest::Request>,
        started: Instant,
        attempts: &mut u32,
        token: &mut Option<Arc<AccessToken>>,
    ) -> Result<Received, Error> {
        *token = match self.authorise_by_token(&mut request, started).await {
            Ok(token) => token,
            Err(error) => {
                *attempts += 1;
                return Err(error);
            }
        };
        let (permit, waited) = self.permit(started).await?;
        let attempt = telemetry::Attempt {
            operation: self.operation,
            base: self.core().pool.origin(),
            number: *attempts + 1,
            waited,
        };
        let span = attempt.span(|| self.scope.hash());
        let (outcome, duration) = self
            .observed_attempt(request, started, attempts)
            .instrument(span.clone())
            .await;
        attempt.ended(&span, &outcome, duration);
        drop(span);
        match &outcome {
            Ok(received) => tracing::debug!(
                attempt = *attempts,
                http.response.status_code = received.status.as_u16(),
                "response received"
            ),
            Err(error) => tracing::debug!(attempt = *attempts, error.type = error.kind().as_str(), "failed"),
        }
        if let Some(mut permit) = permit {
            let outcome = attempt::outcome(&outcome, self.core().api.rate_limit_headers());
            self.report_rate_limit(&outcome);
            if !permit.release_now(&outcome) {
                // If it takes longer, it continues in the background.
                let _ = within(&*self.core().timer, RELEASE_LIMIT, pin!(permit.release(outcome))).await;
            }
        }
        outcome
    }

    /// One attempt with its interceptors, and the duration of the request if it was sent and that is of interest.
    async fn observed_attempt(
        &self,
        mut request: Box<reqwest::Request>,
        started: Instant,
        attempts: &mut u32,
    ) -> (Result<Received, Error>, Option<Duration>) {
        if let Err(error) = self.before_attempt(&mut request, *attempts + 1) {
            return (Err(error), None);
        }
        *attempts += 1;
        let timer = &self.core().timer;
        let is_observed = telemetry::is_metered() || !self.options.interceptors().is_empty();
        let sent = is_observed.then(|| timer.now());
        let outcome = self.attempt_in_time(request, self.time_left(started)).await;
        let duration = sent.map(|sent| timer.now().saturating_duration_since(sent));
        if let Some(duration) = duration {
            self.after_attempt(&outcome, *attempts, duration);
        }
        (outcome, duration)
    }

    /// The attributes of metrics.
    fn labels(&self) -> Labels<'_> {
        Labels {
            operation: self.operation,
            scope: self.scope.hash(),
        }
    }

    /// Reports the requests left, if the server does.
    fn report_rate_limit(&self, outcome: &Outcome) {
        let Outcome::Responded(feedback) = outcome else {
            return;
        };
        if let Some(remaining) = feedback.rate_limit.remaining.filter(|_| telemetry::is_metered()) {
            self.labels().rate_limit_remaining(remaining);
        }
    }

    /// Calls `before_attempt` of the interceptors.
    fn before_attempt(&self, request: &mut reqwest::Request, number: u32) -> Result<(), Error> {
        let mut attempt = AttemptRequest {
            operation: self.operation,
            number,
            scope_key: self.scope.key(),
            request,
            is_streamed: self.content.is_some(),
        };
        let mut interceptors = self.options.interceptors().iter();
        interceptors
            .try_for_each(|interceptor| interceptor.before_attempt(&mut attempt))
            .map_err(|error| Error::intercepted(self.operation, error, &self.reading()))
    }

    /// Calls `after_attempt` of the interceptors.
    fn after_attempt(&self, outcome: &Result<Received, Error>, number: u32, duration: Duration) {
        let (status, headers) = match outcome {
            Ok(received) => (Some(received.status), Some(&received.headers)),
            Err(error) => (error.status(), error.headers()),
        };
        let outcome = AttemptOutcome {
            operation: self.operation,
            number,
            scope_key: self.scope.key(),
            status,
            headers,
            error_kind: outcome.as_ref().err().map(Error::kind),
            duration,
        };
        let interceptors = self.options.interceptors().iter();
        interceptors.for_each(|interceptor| interceptor.after_attempt(&outcome));
    }

    /// Waits for a permit of the rate limiter. Returns for how long, if that is of interest.
    async fn permit(&self, started: Instant) -> Result<(Option<Permit>, Option<Duration>), Error> {
        let Some(limiter) = &self.core().limiter else {
            return Ok((None, None));
        };
        let Some(bucket) = self.bucket(limiter) else {
            return Ok((None, None));
        };
        if let Some(permit) = limiter.acquire_now(&bucket) {
            let waited = telemetry::is_traced().then_some(Duration::ZERO);
            if let Some(waited) = waited {
                self.labels().waited(waited);
            }
            return Ok((Some(permit), waited));
        }
        let timer = &*self.core().timer;
        let left = self.time_left(started);
        let acquired = pin!(limiter.acquire(bucket, left));
        let permitted = within(timer, left, acquired);
        if !telemetry::is_traced() {
            return self.permitted(permitted.await).map(|permit| (Some(permit), None));
        }
        let begun = timer.now();
        let permitted = self.labels().queued(permitted).await;
        let waited = timer.now().saturating_duration_since(begun);
        self.labels().waited(waited);
        self.permitted(permitted).map(|permit| (Some(permit), Some(waited)))
    }

    fn permitted(&self, permitted: Result<Result<Permit, AcquireError>, Elapsed>) -> Result<Permit, Error> {
        match permitted {
            Ok(Ok(permit)) => Ok(permit),
            Ok(Err(AcquireError::RateLimitExceeded { wait })) => Err(Error::held_back(self.operation, wait)),
            Ok(Err(AcquireError::Unavailable(why))) => Err(Error::limiter_unavailable(self.operation, why)),
            Err(_) => Err(Error::kept_waiting(self.operation, self.options.limits().total_limit())),
        }
    }

    /// The bucket that the call takes a token from.
    fn bucket(&self, limiter: &Limiter) -> Option<Bucket> {
        let api = self.core().api;
        let (name, names) = (self.operation.rate_limit?, api.buckets());
        if name == names.scope {
            return self.scope.bucket().cloned();
        }
        Some(limiter.keys().shared(names, name, api.quota(name)))
    }

    fn time_left(&self, started: Instant) -> Duration {
        let spent = self.core().timer.now().saturating_duration_since(started);
        self.options.limits().total_limit().saturating_sub(spent)
    }

    async fn attempt_in_time(&self, request: Box<reqwest::Request>, left: Duration) -> Result<Received, Error> {
        let attempt_limit = self.options.limits().attempt_limit();
        let (limit, which, whole) = if attempt_limit <= left {
            (attempt_limit, TimeLimit::Attempt, attempt_limit)
        } else {
            (left, TimeLimit::Overall, self.options.limits().total_limit())
        };
        let mut exchange = self.core().pool.begin().await;
        let outcome = within(&*self.core().timer, limit, pin!(self.attempt(request, &mut exchange))).await;
        let outcome = outcome.unwrap_or_else(|_| Err(Error::timeout(self.operation, which, whole)));
        match &outcome {
            Err(error) if error.kind() == ErrorKind::Timeout => exchange.time_out(),
            _ => exchange.end(),
        }
        outcome
    }

    /// How error bodies are read, and the secrets to redact in them.
    fn reading(&self) -> Reading<'_> {
        let credentials = self.scope.credentials().flat_map(Credential::secrets);
        let hidden = self.hidden.iter().map(|hidden| Cow::Borrowed(hidden.as_str()));
        Reading {
            format: self.core().api.errors(),
            secrets: credentials.chain(hidden).collect(),
        }
    }
}

/// Shows no secret: the path may contain one.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
