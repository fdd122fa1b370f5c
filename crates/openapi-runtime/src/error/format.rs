//! Error formats of APIs.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;

use http::StatusCode;
use serde_json::{Map, Value};

use super::{Error, ErrorKind};

/// The error format of an API, and texts about its errors.
pub trait ErrorFormat: fmt::Debug + Send + Sync + 'static {
    /// Reads the body of an error. The default takes `message`, `error`, `detail` or `title`; `code` or `type`;
    /// `requestId` or `request_id`; and the same inside of an object `error`.
    fn read<'a>(&self, status: StatusCode, body: &'a Map<String, Value>) -> ErrorBody<'a> {
        let _ = status;
        ErrorBody::usual(body)
    }

    /// The message for a response of this kind whose body has none. `None` for the default text.
    fn message(&self, kind: ErrorKind) -> Option<&'static str> {
        let _ = kind;
        None
    }

    /// A code as the type that the API's crate has for it, for [`Error::typed_code`].
    fn typed_code(&self, code: &str) -> Option<Box<dyn Any + Send + Sync>> {
        let _ = code;
        None
    }

    /// A suggested fix, if one is known: an instruction, in one sentence without a full stop.
    fn suggested_fix(&self, error: &Error) -> Option<Cow<'static, str>> {
        error.usual_fix().map(Cow::Borrowed)
    }

    /// Whether a 404 or 410 to the retry of a deletion means that the resource is gone, and not something else: an
    /// unknown route, for instance.
    fn is_gone(&self, error: &Error) -> bool {
        let _ = error;
        true
    }
}

/// The format of most APIs.
#[derive(Clone, Copy, Debug, Default)]
pub struct UsualErrors;

impl ErrorFormat for UsualErrors {}

/// The fields of an error body. Secrets and URLs are redacted before they are shown.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct ErrorBody<'a> {
    /// The message.
    pub message: Option<&'a str>,
    /// The code.
    pub code: Option<&'a str>,
    /// The server's id for the request.
    pub request_id: Option<&'a str>,
    /// The action that the server requires before the next attempt, in its own term.
    pub action_required: Option<&'a str>,
    /// Whether another attempt may succeed, if the status does not decide it.
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

/// A type as [`Any`], for all types: Rust 1.85 cannot make one of the other.
pub trait AsAny: Any {
    /// The same as `Any`.
    fn as_any(&self) -> &dyn Any;
}

impl<T: Any> AsAny for T {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Details of an error from a layer above.
pub trait Details: AsAny + fmt::Display + Send + Sync {
    /// A suggested fix.
    fn suggested_fix(&self) -> Option<&'static str> {
        None
    }

    /// Adds fields to the `Debug` form of the error.
    fn debug(&self, shown: &mut fmt::DebugStruct<'_, '_>) {
        let _ = shown;
    }
}
