//! How an API says what went wrong.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;

use http::StatusCode;
use serde_json::{Map, Value};

use super::{Error, ErrorKind};

/// How an API says what went wrong, and what can be said of it.
pub trait ErrorFormat: fmt::Debug + Send + Sync + 'static {
    /// Reads the body of an error. The default takes `message`, `error`, `detail` or `title`; `code` or `type`;
    /// `requestId` or `request_id`; and whatever of it is in an object `error`.
    fn read<'a>(&self, status: StatusCode, body: &'a Map<String, Value>) -> ErrorBody<'a> {
        let _ = status;
        ErrorBody::usual(body)
    }

    /// What is said of an answer of this kind whose body says nothing. Nothing for the usual words.
    fn message(&self, kind: ErrorKind) -> Option<&'static str> {
        let _ = kind;
        None
    }

    /// A code as the type that the API's crate has for it, for [`Error::typed_code`].
    fn typed_code(&self, code: &str) -> Option<Box<dyn Any + Send + Sync>> {
        let _ = code;
        None
    }

    /// A suggested fix, where one is known: what to do, in one sentence without a full stop.
    fn suggested_fix(&self, error: &Error) -> Option<Cow<'static, str>> {
        error.usual_fix().map(Cow::Borrowed)
    }

    /// Whether a 404 or 410 that answers the repeat of a deletion says that the thing is gone, and not something else:
    /// that the server knows no such route, for instance.
    fn is_gone(&self, error: &Error) -> bool {
        let _ = error;
        true
    }
}

/// The format that most APIs have, more or less.
#[derive(Clone, Copy, Debug, Default)]
pub struct UsualErrors;

impl ErrorFormat for UsualErrors {}

/// What the body of an error says. Secrets and addresses are taken out of all of it before it is shown.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct ErrorBody<'a> {
    /// What went wrong, for people.
    pub message: Option<&'a str>,
    /// What went wrong, for programs.
    pub code: Option<&'a str>,
    /// The server's id for the request.
    pub request_id: Option<&'a str>,
    /// What the server wants to be done before the next attempt, in its own word.
    pub action_required: Option<&'a str>,
    /// Whether another attempt may succeed, where the status does not say so.
    pub retryable: bool,
}

impl<'a> ErrorBody<'a> {
    fn usual(body: &'a Map<String, Value>) -> Self {
        let inner = body.get("error").and_then(Value::as_object);
        let text = |names: &[&str]| {
            let holders = inner.into_iter().chain([body]);
            holders
                .flat_map(|holder| names.iter().filter_map(|name| holder.get(*name)?.as_str()))
                .next()
        };
        Self {
            message: text(&["message", "error", "detail", "title"]),
            code: text(&["code", "type"]),
            request_id: text(&["requestId", "request_id"]),
            ..Self::default()
        }
    }
}

/// What a layer above knows of an error besides.
pub trait Details: Any + fmt::Display + Send + Sync {
    /// A suggested fix.
    fn suggested_fix(&self) -> Option<&'static str> {
        None
    }

    /// Adds fields to the `Debug` form of the error.
    fn debug(&self, shown: &mut fmt::DebugStruct<'_, '_>) {
        let _ = shown;
    }
}
