//! Options of a client, a scope or a single call.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};

use crate::interceptor::{Interceptor, InvalidHeader, header};
use crate::retry::RetryPolicy;
use crate::time_limit::TimeLimits;

/// Time limits, retries, headers and interceptors of a call, and how items that do not deserialize are handled. Options
/// that are not set are those of the scope.
///
/// An invalid option, a time limit of zero for instance, is an
/// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the client is built or the call is sent; nothing
/// is sent then.
///
/// ```
/// # fn example(scope: &openapi_runtime::Scope) {
/// use std::time::Duration;
/// use openapi_runtime::CallOptions;
///
/// let quick = CallOptions::new().timeout(Duration::from_secs(3)).max_retries(0);
/// let scope = scope.with_options(quick);
/// # }
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CallOptions {
    time_limits: TimeLimits,
    retry_policy: RetryPolicy,
    yield_undecodable: Option<bool>,
    headers: Vec<(HeaderName, HeaderValue)>,
    interceptors: Vec<Arc<dyn Interceptor>>,
    /// A header that cannot be sent.
    invalid: Option<InvalidHeader>,
}

impl CallOptions {
    /// Options of which none is set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets all time limits.
    #[inline]
    pub fn time_limits(mut self, limits: TimeLimits) -> Self {
        self.time_limits = limits.merged_with_defaults(self.time_limits);
        self
    }

    /// As [`TimeLimits::connect`]: the maximum time to connect, TLS included. Default: 10 s.
    #[inline]
    pub fn connect_timeout(self, limit: Duration) -> Self {
        self.time_limits(TimeLimits::new().connect(limit))
    }

    /// As [`TimeLimits::read`]: the maximum time without a byte while the body of a response is read, or a file is
    /// sent. Default: 15 s; 60 s for files.
    #[inline]
    pub fn read_timeout(self, limit: Duration) -> Self {
        self.time_limits(TimeLimits::new().read(limit))
    }

    /// As [`TimeLimits::attempt`]: the maximum time of one attempt, from connecting to the last byte of the response.
    /// Default: 30 s.
    #[inline]
    pub fn attempt_timeout(self, limit: Duration) -> Self {
        self.time_limits(TimeLimits::new().attempt(limit))
    }

    /// As [`TimeLimits::total`]: the maximum time of a call, with all attempts and the delays before and between them.
    /// Default: 120 s. In a stream it applies to each page.
    #[inline]
    pub fn timeout(self, limit: Duration) -> Self {
        self.time_limits(TimeLimits::new().total(limit))
    }

    /// Which failures are retried, how often, and with which delays.
    #[inline]
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.retry_policy = policy.merged_with_defaults(&self.retry_policy);
        self
    }

    /// As [`RetryPolicy::max_retries`]: the maximum number of retries; 0 for none. Default: 2; no maximum for the pages
    /// of a stream, which are retried until the timeout.
    #[inline]
    pub fn max_retries(self, retries: u32) -> Self {
        self.retry_policy(RetryPolicy::new().max_retries(retries))
    }

    /// As [`RetryPolicy::retry_unsafe`]: whether a write that may have reached the server is retried although it is not
    /// idempotent. Default: no.
    #[inline]
    pub fn retry_unsafe(self, allowed: bool) -> Self {
        self.retry_policy(RetryPolicy::new().retry_unsafe(allowed))
    }

    /// Sets a header of every attempt. It replaces a header with the same name.
    ///
    /// Credentials cannot be replaced, nor headers that frame the message or name the server (`host`, `content-length`,
    /// `transfer-encoding`, `connection` and similar ones). Requests for access tokens do not get it.
    ///
    /// ```
    /// use openapi_runtime::CallOptions;
    ///
    /// let options = CallOptions::new().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    /// # let _ = options;
    /// ```
    #[inline]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match header(name, value) {
            Ok((name, value)) => {
                self.headers.retain(|(known, _)| *known != name);
                self.headers.push((name, value));
            }
            Err(invalid) => self.invalid = self.invalid.or(Some(invalid)),
        }
        self
    }

    /// Adds an interceptor, which is called before and after every attempt, after those that were added before. It is
    /// not called for requests for access tokens.
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.interceptors.push(Arc::new(interceptor));
        self
    }

    /// Whether [`Items`](crate::paging::Items), [`Pages`](crate::paging::Pages) and [`Merged`](crate::paging::Merged)
    /// yield an error for an item that does not deserialize, and continue with the next one. By default they end with
    /// its page.
    ///
    /// The error is an [`ErrorKind::Decode`](crate::ErrorKind::Decode) that names the JSON path; its
    /// [`raw_body`](crate::Error::raw_body) is the JSON of that item. A page with more than 1,000 of them ends the
    /// stream nevertheless.
    ///
    /// ```no_run
    /// # async fn example(request: openapi_runtime::dynamic::Request) {
    /// use openapi_runtime::CallOptions;
    ///
    /// let lenient = CallOptions::new().yield_undecodable(true);
    /// let mut invoices = request.options(lenient).stream();
    /// while let Some(invoice) = invoices.next().await {
    ///     match invoice {
    ///         Ok(invoice) => println!("{}", invoice["number"]),
    ///         // An error of one item, after which the stream continues, or of the stream, which ends it.
    ///         Err(error) => eprintln!("{error}"),
    ///     }
    /// }
    /// # }
    /// ```
    #[inline]
    pub fn yield_undecodable(mut self, allowed: bool) -> Self {
        self.yield_undecodable = Some(allowed);
        self
    }

    /// Retries until the timeout, unless the number of retries is set.
    #[doc(hidden)]
    #[inline]
    pub fn retry_until_timeout(mut self) -> Self {
        self.retry_policy = self.retry_policy.until_timeout();
        self
    }

    /// These options, with those of `defaults` where none is set. The interceptors of both are called, those of
    /// `defaults` first.
    #[doc(hidden)]
    pub fn merged_with_defaults(mut self, defaults: &Self) -> Self {
        self.time_limits = self.time_limits.merged_with_defaults(defaults.time_limits);
        self.retry_policy = self.retry_policy.merged_with_defaults(&defaults.retry_policy);
        self.yield_undecodable = self.yield_undecodable.or(defaults.yield_undecodable);
        for (name, value) in &defaults.headers {
            if !self.headers.iter().any(|(known, _)| known == name) {
                self.headers.push((name.clone(), value.clone()));
            }
        }
        if !defaults.interceptors.is_empty() {
            let own = std::mem::replace(&mut self.interceptors, defaults.interceptors.clone());
            self.interceptors.extend(own);
        }
        self.invalid = self.invalid.or_else(|| defaults.invalid.clone());
        self
    }

    /// These options for requests to another server, without the caller's headers.
    pub(crate) fn for_another_server(mut self) -> Self {
        self.headers.clear();
        self.interceptors.clear();
        self
    }

    /// The first error in them.
    pub(crate) fn check(&self) -> Result<(), String> {
        if let Some(invalid) = &self.invalid {
            return Err(invalid.to_string());
        }
        self.time_limits.check()?;
        self.retry_policy.check()
    }

    pub(crate) fn limits(&self) -> TimeLimits {
        self.time_limits
    }

    pub(crate) fn retries(&self) -> &RetryPolicy {
        &self.retry_policy
    }

    pub(crate) fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.headers
    }

    pub(crate) fn interceptors(&self) -> &[Arc<dyn Interceptor>] {
        &self.interceptors
    }

    pub(crate) fn yields_undecodable(&self) -> bool {
        self.yield_undecodable.unwrap_or(false)
    }
}

/// Shows the names of headers only; their values may be secrets.
impl fmt::Debug for CallOptions {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("CallOptions")
            .field("time_limits", &self.time_limits)
            .field("retry_policy", &self.retry_policy)
            .field("yield_undecodable", &self.yield_undecodable)
            .field("headers", &headers)
            .field("interceptors", &self.interceptors.len())
            .finish_non_exhaustive()
    }
}
