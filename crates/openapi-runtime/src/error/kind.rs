//! Kinds of error.

use std::fmt;

use http::StatusCode;

/// Kinds of error. More may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built from these settings. Nothing was sent.
    Configuration,
    /// The request violates a bound of the contract. Nothing was sent.
    InvalidRequest,
    /// The body to send cannot be read, or has changed since the upload began.
    Source,
    /// No connection to the server. Nothing was sent.
    Connect,
    /// A time limit was reached; [`Error::time_limit`](crate::Error::time_limit) says which.
    Timeout,
    /// The connection broke before the response was complete.
    Transport,
    /// The server responded with a redirect (3xx). It is not followed, so that no other server sees the credentials.
    Redirect,
    /// The server rejected the request (400, 422, and 4xx without a kind of their own).
    Rejected,
    /// The credentials are missing, invalid or expired (401); [`Error::code`](crate::Error::code) says which.
    Unauthorized,
    /// The credentials lack a permission (403).
    Forbidden,
    /// Not found (404).
    NotFound,
    /// The server rejected the retry of a write (400, 404, 409 and their like) after an attempt that may have succeeded,
    /// and whose response was lost: the rejection may be a consequence of that attempt. Check whether the write was done
    /// before you retry it. [`Error::status`](crate::Error::status) and [`Error::code`](crate::Error::code) are those of
    /// the rejection.
    OutcomeUnknown,
    /// The rate limit is exceeded: the server says so (429), or the client's rate limiter would have to wait for longer
    /// than the remaining timeout. [`Error::retry_after`](crate::Error::retry_after) may say for how long.
    RateLimited,
    /// An interceptor failed before an attempt, which was not made.
    Interceptor,
    /// The shared rate limiter is unavailable, and fails closed. Nothing was sent.
    LimiterUnavailable,
    /// The server failed (5xx, or an unexpected status).
    Server,
    /// The response is larger than the client's limit.
    TooLarge,
    /// The response cannot be deserialized, or is not what the contract says; [`Error::raw_body`](crate::Error::raw_body) has it.
    Decode,
    /// The pages do not follow one another: a pagination loop, for instance.
    Paging,
}

impl ErrorKind {
    /// The kind as a word that is the same in every version, for logs and metrics. For people it has `Display`.
    ///
    /// ```
    /// use openapi_runtime::ErrorKind;
    ///
    /// assert_eq!(ErrorKind::RateLimited.as_str(), "rate_limited");
    /// assert_eq!(ErrorKind::RateLimited.to_string(), "rate limit exceeded");
    /// ```
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::InvalidRequest => "invalid_request",
            Self::Source => "source",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Redirect => "redirect",
            Self::Rejected => "rejected",
            Self::Unauthorized => "unauthorized",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::OutcomeUnknown => "outcome_unknown",
            Self::RateLimited => "rate_limited",
            Self::Interceptor => "interceptor",
            Self::LimiterUnavailable => "limiter_unavailable",
            Self::Server => "server",
            Self::TooLarge => "too_large",
            Self::Decode => "decode",
            Self::Paging => "paging",
        }
    }

    /// The HTTP status for a service to return to its own user, when a call for that user fails with such an error: also
    /// where [`Error::status`](crate::Error::status) is `None`, because the request was rejected before it was sent or no
    /// response came.
    ///
    /// | status | for |
    /// | --- | --- |
    /// | 400 | the user's request is invalid: [`InvalidRequest`](Self::InvalidRequest), [`Rejected`](Self::Rejected) |
    /// | 404 | [`NotFound`](Self::NotFound) |
    /// | 429 | [`RateLimited`](Self::RateLimited), with [`Error::retry_after`](crate::Error::retry_after) |
    /// | 500 | the service itself is at fault: [`Configuration`](Self::Configuration), [`Source`](Self::Source), [`Interceptor`](Self::Interceptor) |
    /// | 502 | the API did not respond, or not as documented; it rejected the service's credentials; or the outcome of a write is unknown |
    /// | 503 | [`LimiterUnavailable`](Self::LimiterUnavailable) |
    /// | 504 | [`Timeout`](Self::Timeout) |
    ///
    /// ```
    /// use http::StatusCode;
    /// use openapi_runtime::ErrorKind;
    ///
    /// assert_eq!(ErrorKind::InvalidRequest.status_hint(), StatusCode::BAD_REQUEST);
    /// assert_eq!(ErrorKind::Timeout.status_hint(), StatusCode::GATEWAY_TIMEOUT);
    /// ```
    #[must_use]
    pub fn status_hint(self) -> StatusCode {
        match self {
            Self::InvalidRequest | Self::Rejected => StatusCode::BAD_REQUEST,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::RateLimited => StatusCode::TOO_MANY_REQUESTS,
            Self::Configuration | Self::Source | Self::Interceptor => StatusCode::INTERNAL_SERVER_ERROR,
            Self::LimiterUnavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Timeout => StatusCode::GATEWAY_TIMEOUT,
            Self::Connect
            | Self::Transport
            | Self::Redirect
            | Self::Unauthorized
            | Self::Forbidden
            | Self::OutcomeUnknown
            | Self::Server
            | Self::TooLarge
            | Self::Decode
            | Self::Paging => StatusCode::BAD_GATEWAY,
        }
    }
}

/// For people: in lower case, without a full stop.
impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Configuration => "invalid configuration",
            Self::InvalidRequest => "invalid request",
            Self::Source => "cannot read the body to send",
            Self::Connect => "cannot connect",
            Self::Timeout => "timed out",
            Self::Transport => "connection broke",
            Self::Redirect => "redirect not followed",
            Self::Rejected => "request rejected",
            Self::Unauthorized => "not authenticated",
            Self::Forbidden => "permission denied",
            Self::NotFound => "not found",
            Self::OutcomeUnknown => "outcome unknown",
            Self::RateLimited => "rate limit exceeded",
            Self::Interceptor => "interceptor failed",
            Self::LimiterUnavailable => "rate limiter unavailable",
            Self::Server => "server error",
            Self::TooLarge => "response too large",
            Self::Decode => "cannot deserialize the response",
            Self::Paging => "pagination failed",
        })
    }
}
