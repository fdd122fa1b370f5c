//! Errors of the transport: connections, time limits, the rate limiter.

use std::error::Error as StdError;
use std::time::Duration;

use super::obstacle::Obstacle;
use super::{Error, ErrorKind};
use crate::connect::ConnectTimeout;
use crate::operation::Operation;
use crate::rate_limit::Unavailable;
use crate::time_limit::TimeLimit;

impl Error {
    /// From a request that got no response.
    pub(crate) fn transport(operation: &'static Operation, source: reqwest::Error) -> Self {
        let cause = Cause::of(&source);
        let is_plain = source.url().is_some_and(|url| url.scheme() == "http");
        let message = match &cause {
            Cause::ConnectTimeout(limit) => format!("{}: no connection within {limit:?}", TimeLimit::Connect),
            Cause::Connect(Obstacle { reason: None, .. }) => "cannot connect to the server".to_owned(),
            Cause::Connect(Obstacle {
                reason: Some(reason), ..
            }) => format!("cannot connect to the server: {reason}"),
            Cause::Refused => "the server closed the connection without processing the request".to_owned(),
            Cause::Timeout => "the connection timed out".to_owned(),
            Cause::HeadTooLarge => "response headers exceed the size limit".to_owned(),
            Cause::NotHttp if is_plain => "the response is not HTTP; is it https://?".to_owned(),
            Cause::NotHttp => "the response is not HTTP".to_owned(),
            Cause::Broken => "the connection broke".to_owned(),
        };
        let mut error = Self::new(cause.kind(), Some(operation), message);
        error.0.may_have_been_sent = !matches!(cause, Cause::ConnectTimeout(_) | Cause::Connect(_) | Cause::Refused);
        error.0.time_limit = matches!(cause, Cause::ConnectTimeout(_)).then_some(TimeLimit::Connect);
        error.0.lasting = matches!(cause, Cause::Connect(Obstacle { lasting: true, .. }));
        // The URL contains the caller's search terms.
        error.0.source = Some(Box::new(source.without_url()));
        error
    }

    /// From an attempt that reached a time limit.
    pub(crate) fn timeout(operation: &'static Operation, which: TimeLimit, limit: Duration) -> Self {
        let mut error = Self::out_of_time(
            operation,
            which,
            format!("{which}: no complete response within {limit:?}"),
        );
        error.0.may_have_been_sent = true;
        error
    }

    /// From a request body of which the network has accepted nothing for `limit`.
    pub(crate) fn stalled(operation: &'static Operation, taken: u64, limit: Duration) -> Self {
        let which = TimeLimit::Read;
        let message = format!("upload stalled: no bytes accepted for {limit:?} ({taken} bytes sent)");
        let mut error = Self::out_of_time(operation, which, message);
        error.0.may_have_been_sent = true;
        error
    }

    /// From a successful response to a body of which only `taken` bytes were sent.
    pub(crate) fn cut_short(operation: &'static Operation, taken: u64) -> Self {
        let message = format!("the server responded after {taken} bytes of the body, before it had received all of it");
        let mut error = Self::new(ErrorKind::Transport, Some(operation), message);
        error.0.may_have_been_sent = true;
        error
    }

    /// From a request that was not sent: the rate limiter gave no permit within the timeout.
    pub(crate) fn kept_waiting(operation: &'static Operation, limit: Duration) -> Self {
        let which = TimeLimit::Overall;
        let message = format!("timed out after {limit:?} waiting for the client-side rate limiter");
        Self::out_of_time(operation, which, message)
    }

    /// From a request that was not sent: the rate limiter would give a permit only after the timeout.
    pub(crate) fn held_back(operation: &'static Operation, wait: Duration) -> Self {
        let seconds = wait.as_millis().div_ceil(1000);
        let message = format!("client-side rate limit: the wait of {seconds} s exceeds the remaining timeout");
        let mut error = Self::new(ErrorKind::RateLimited, Some(operation), message);
        error.0.held_back = Some(wait);
        error
    }

    /// From a request that was not sent: the shared rate limiter is unavailable.
    pub(crate) fn limiter_unavailable(operation: &'static Operation, source: Unavailable) -> Self {
        let message = "the shared rate limiter is unavailable".to_owned();
        let mut error = Self::new(ErrorKind::LimiterUnavailable, Some(operation), message);
        error.0.source = Some(Box::new(source));
        error
    }

    pub(super) fn out_of_time(operation: &'static Operation, which: TimeLimit, message: String) -> Self {
        let mut error = Self::new(ErrorKind::Timeout, Some(operation), message);
        error.0.time_limit = Some(which);
        error
    }
}

/// Why there is no response.
enum Cause {
    ConnectTimeout(Duration),
    Connect(Obstacle),
    /// HTTP/2: the server says that it has not processed the request.
    Refused,
    Timeout,
    HeadTooLarge,
    NotHttp,
    Broken,
}

impl Cause {
    fn of(error: &reqwest::Error) -> Self {
        let mut cause = None;
        let mut next: Option<&(dyn StdError + 'static)> = error.source();
        while let Some(source) = next {
            if let Some(timeout) = source.downcast_ref::<ConnectTimeout>() {
                return Self::ConnectTimeout(timeout.limit);
            }
            if source.downcast_ref::<h2::Error>().is_some_and(not_processed) {
                return Self::Refused;
            }
            if let Some(http) = source.downcast_ref::<hyper::Error>() {
                // hyper distinguishes this one only for servers; a test checks its text.
                if http.is_parse() && http.to_string().contains("too large") {
                    cause = Some(Self::HeadTooLarge);
                } else if http.is_parse() {
                    cause = Some(Self::NotHttp);
                }
            }
            next = source.source();
        }
        match cause {
            _ if error.is_connect() => Self::Connect(Obstacle::of(error)),
            Some(cause) => cause,
            None if error.is_timeout() => Self::Timeout,
            None => Self::Broken,
        }
    }

    fn kind(&self) -> ErrorKind {
        match self {
            Self::ConnectTimeout(_) | Self::Timeout => ErrorKind::Timeout,
            Self::Connect(_) => ErrorKind::Connect,
            Self::HeadTooLarge => ErrorKind::TooLarge,
            Self::Refused | Self::NotHttp | Self::Broken => ErrorKind::Transport,
        }
    }
}

/// A stream that the server refused, or one that came after GOAWAY (RFC 9113, sections 6.8 and 8.7).
fn not_processed(error: &h2::Error) -> bool {
    error.is_remote()
        && match error.reason() {
            Some(h2::Reason::REFUSED_STREAM) => error.is_reset(),
            Some(h2::Reason::NO_ERROR) => error.is_go_away(),
            _ => false,
        }
}
