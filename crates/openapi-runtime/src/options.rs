//! What can be chosen for a client, a scope or a single call.

use std::time::Duration;

/// Time limits and retries of a call, and what becomes of items that do not decode.
/// What is not set is as the scope has it.
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct CallOptions {
    connect_timeout: Option<Duration>,
    read_timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    timeout: Option<Duration>,
    max_retries: Option<u32>,
    retry_unsafe: Option<bool>,
    yield_undecodable: Option<bool>,
    /// A page of a stream: another attempt is worth its wait for as long as there is time.
    persistent: bool,
}

impl CallOptions {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Most time to connect, TLS included. Default: 10 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = Some(limit);
        self
    }

    /// Most time without a byte while the body of an answer is read, or a file is sent. Default: 15 s; 60 s for files.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.read_timeout = Some(limit);
        self
    }

    /// Most time for one attempt, from connecting to the last byte of the answer. Default: 30 s.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// Most time for a call with all its attempts and the waits before and between them. Default: 120 s. In a stream it
    /// holds for each page.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Most retries of a call that failed in passing; 0 for none. Default: 2, and for the pages of a stream as many as
    /// there is time for.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// Whether a write that may have reached the server is sent again, although twice may then do twice. Default: no.
    pub fn retry_unsafe(mut self, allowed: bool) -> Self {
        self.retry_unsafe = Some(allowed);
        self
    }

    /// Whether [`Items`](crate::paging::Items), [`Pages`](crate::paging::Pages) and [`Merged`](crate::paging::Merged) hand
    /// an item that does not decode out as an error and go on with the next. Default: no, they end with the page that it
    /// is on.
    ///
    /// The error is an [`ErrorKind::Decode`](crate::ErrorKind::Decode) that names the place, and its
    /// [`raw_body`](crate::Error::raw_body) is the JSON of that item alone. A page with more than 1,000 of them ends the
    /// stream all the same.
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
    ///         // Of one item, and the next follows; or of the stream, and nothing does.
    ///         Err(error) => eprintln!("{error}"),
    ///     }
    /// }
    /// # }
    /// ```
    pub fn yield_undecodable(mut self, allowed: bool) -> Self {
        self.yield_undecodable = Some(allowed);
        self
    }

    /// Another attempt is worth its wait for as long as there is time.
    #[doc(hidden)]
    pub fn persistent(mut self) -> Self {
        self.persistent = true;
        self
    }

    /// These, and from `base` what these leave open.
    #[doc(hidden)]
    pub fn over(self, base: Self) -> Self {
        Self {
            connect_timeout: self.connect_timeout.or(base.connect_timeout),
            read_timeout: self.read_timeout.or(base.read_timeout),
            attempt_timeout: self.attempt_timeout.or(base.attempt_timeout),
            timeout: self.timeout.or(base.timeout),
            max_retries: self.max_retries.or(base.max_retries),
            retry_unsafe: self.retry_unsafe.or(base.retry_unsafe),
            yield_undecodable: self.yield_undecodable.or(base.yield_undecodable),
            persistent: self.persistent || base.persistent,
        }
    }

    pub(crate) fn connect_limit(&self) -> Duration {
        self.connect_timeout.unwrap_or(Duration::from_secs(10))
    }

    pub(crate) fn read_limit(&self) -> Duration {
        self.read_timeout.unwrap_or(Duration::from_secs(15))
    }

    pub(crate) fn attempt_limit(&self) -> Duration {
        self.attempt_timeout.unwrap_or(Duration::from_secs(30))
    }

    pub(crate) fn overall_limit(&self) -> Duration {
        self.timeout.unwrap_or(Duration::from_secs(120))
    }

    pub(crate) fn retries(&self) -> u32 {
        self.max_retries.unwrap_or(if self.persistent { u32::MAX } else { 2 })
    }

    pub(crate) fn retries_unsafe(&self) -> bool {
        self.retry_unsafe.unwrap_or(false)
    }

    pub(crate) fn is_persistent(&self) -> bool {
        self.persistent
    }

    pub(crate) fn yields_undecodable(&self) -> bool {
        self.yield_undecodable.unwrap_or(false)
    }
}
