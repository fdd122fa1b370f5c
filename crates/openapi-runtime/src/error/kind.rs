//! Kinds of error.

use http::StatusCode;

/// Kinds of error. More may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built as asked. Nothing was sent.
    Configuration,
    /// The request breaks a bound of the contract. Nothing was sent.
    InvalidRequest,
    /// The body that is to be sent cannot be read, or is not what it was.
    Source,
    /// No connection to the server. Nothing was sent.
    Connect,
    /// A time limit struck; [`Error::time_limit`](crate::Error::time_limit) says which.
    Timeout,
    /// The connection broke before the answer was complete.
    Transport,
    /// The server answered with a redirect. It is not followed, so that no other server sees the credentials.
    Redirect,
    /// The server refused the request as such (400, 422, and 4xx without a kind of their own).
    Rejected,
    /// A key, a session or what stands for the caller is missing or no longer good (401); [`Error::code`](crate::Error::code) says which.
    Unauthorized,
    /// The key or what stands for the caller lacks a permission (403).
    Forbidden,
    /// There is no such thing (404).
    NotFound,
    /// The server refused the repeat of a write (400, 404, 409 and their like) after an attempt that may have been carried
    /// out, and whose answer was lost: what it refuses may be what that attempt has left behind. Look whether it is done
    /// before you do it again. [`Error::status`](crate::Error::status) and [`Error::code`](crate::Error::code) are those of
    /// the refusal.
    OutcomeUnknown,
    /// The rate limit is used up: the server says so (429), or the client's limiter would have to wait for longer than
    /// there is time. [`Error::retry_after`](crate::Error::retry_after) may say for how long.
    RateLimited,
    /// An interceptor failed before an attempt, which was not made.
    Interceptor,
    /// The shared rate limiter is down, and fails closed. Nothing was sent.
    LimiterUnavailable,
    /// The server failed (5xx, or a status that means nothing).
    Server,
    /// The answer is larger than the client takes.
    TooLarge,
    /// The answer is not what the contract says; [`Error::raw_body`](crate::Error::raw_body) has it.
    Decode,
    /// The pages do not follow one another.
    Paging,
}

impl ErrorKind {
    /// The kind as a word that does not change from version to version, for logs and metrics.
    #[must_use]
    pub fn code(self) -> &'static str {
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

    /// The status that a service answers its own user with, when a call for that user ends in such an error.
    ///
    /// | status | for |
    /// | --- | --- |
    /// | 400 | what the user has asked for cannot be: [`InvalidRequest`](Self::InvalidRequest), [`Rejected`](Self::Rejected) |
    /// | 404 | [`NotFound`](Self::NotFound) |
    /// | 429 | [`RateLimited`](Self::RateLimited), with [`Error::retry_after`](crate::Error::retry_after) |
    /// | 500 | the service itself is at fault: [`Configuration`](Self::Configuration), [`Source`](Self::Source), [`Interceptor`](Self::Interceptor) |
    /// | 502 | the API did not answer, or not as it should; it refused the service's credentials; or what became of a write is not known |
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
