//! Errors of the way to the server and back.

use std::error::Error as StdError;
use std::time::Duration;

use super::obstacle::Obstacle;
use super::{Error, ErrorKind};
use crate::connect::ConnectTimeout;
use crate::operation::Operation;
use crate::rate_limit::Unavailable;
use crate::time_limit::TimeLimit;

impl Error {
    /// From a request that brought no answer.
    pub(crate) fn transport(operation: &'static Operation, source: reqwest::Error) -> Self {
        let cause = Cause::of(&source);
        let is_plain = source.url().is_some_and(|url| url.scheme() == "http");
        let message = match &cause {
            Cause::ConnectTimeout(limit) => format!("no connection within {limit:?} ({})", TimeLimit::Connect),
            Cause::Connect(Obstacle { reason: None, .. }) => "cannot connect to the server".to_owned(),
            Cause::Connect(Obstacle {
                reason: Some(reason), ..
            }) => format!("cannot connect to the server: {reason}"),
            Cause::Refused => "the server closed the connection and has not processed the request".to_owned(),
            Cause::Timeout => "the connection timed out".to_owned(),
            Cause::HeadTooLarge => "the head of the answer is larger than is taken".to_owned(),
            Cause::NotHttp if is_plain => "the answer is not HTTP; is it https://?".to_owned(),
            Cause::NotHttp => "the answer is not HTTP".to_owned(),
            Cause::Broken => "the connection broke".to_owned(),
        };
        let mut error = Self::new(cause.kind(), Some(operation), message);
        error.0.may_have_been_sent = !matches!(cause, Cause::ConnectTimeout(_) | Cause::Connect(_) | Cause::Refused);
        error.0.time_limit = matches!(cause, Cause::ConnectTimeout(_)).then_some(TimeLimit::Connect);
        error.0.lasting = matches!(cause, Cause::Connect(Obstacle { lasting: true, .. }));
        // The address holds what the caller searched for.
        error.0.source = Some(Box::new(source.without_url()));
        error
    }

    /// From an attempt that a time limit of `limit` ended.
    pub(crate) fn timeout(operation: &'static Operation, which: TimeLimit, limit: Duration) -> Self {
        let mut error = Self::out_of_time(
            operation,
            which,
            format!("no complete answer within {limit:?} ({which})"),
        );
        error.0.may_have_been_sent = true;
        error
    }

    /// From a body of which the network has taken nothing more for `limit`.
    pub(crate) fn stalled(operation: &'static Operation, taken: u64, limit: Duration) -> Self {
        let which = TimeLimit::Read;
        let message = format!("nothing more was taken within {limit:?} ({which}) after {taken} bytes of the body");
        let mut error = Self::out_of_time(operation, which, message);
        error.0.may_have_been_sent = true;
        error
    }

    /// From an answer that says yes to a body of which no more than `taken` bytes have gone out.
    pub(crate) fn cut_short(operation: &'static Operation, taken: u64) -> Self {
        let message = format!("the server answered after {taken} bytes of the body, before it had all of it");
        let mut error = Self::new(ErrorKind::Transport, Some(operation), message);
        error.0.may_have_been_sent = true;
        error
    }

    /// From a request that never went out, since the rate limit did not let it before the time was up.
    pub(crate) fn kept_waiting(operation: &'static Operation, limit: Duration) -> Self {
        let which = TimeLimit::Overall;
        let message = format!("the rate limit let nothing out within {limit:?} ({which})");
        Self::out_of_time(operation, which, message)
    }

    /// From a request that never went out, since the rate limit would not let it before the time is up.
    pub(crate) fn held_back(operation: &'static Operation, wait: Duration) -> Self {
        let message = "the rate limit lets nothing out in the time that there is".to_owned();
        let mut error = Self::new(ErrorKind::RateLimited, Some(operation), message);
        error.0.held_back = Some(wait);
        error
    }

    /// From a request that never went out, since nobody knows whether the rate limit lets it.
    pub(crate) fn limiter_unavailable(operation: &'static Operation, source: Unavailable) -> Self {
        let message = "the shared rate limiter is not available".to_owned();
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

/// Why there is no answer.
enum Cause {
    ConnectTimeout(Duration),
    Connect(Obstacle),
    /// HTTP/2: the server says that it has not begun with the request.
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
                // hyper tells this one from the others to servers alone; a test holds its words.
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
