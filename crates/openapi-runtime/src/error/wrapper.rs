//! The error type of an API's own crate.

/// Defines the error type of an API's crate: a wrapper of [`Error`](crate::Error) with typed codes.
///
/// ```
/// #[derive(Debug, PartialEq)]
/// pub enum Code {
///     Overdue,
/// }
///
/// openapi_runtime::api_error! {
///     /// What went wrong with a call of the invoices' API.
///     pub struct Error { code: Code }
/// }
/// ```
///
/// Without a type, codes are texts:
///
/// ```
/// openapi_runtime::api_error! {
///     /// What went wrong with a call of the invoices' API.
///     pub struct Error;
/// }
///
/// fn is_overdue(error: &Error) -> bool {
///     error.code() == Some("overdue")
/// }
/// ```
#[macro_export]
macro_rules! api_error {
    ($(#[$attribute:meta])* $visibility:vis struct $name:ident { code: $code:ty }) => {
        $crate::api_error! { @defined $(#[$attribute])* $visibility struct $name, $code, typed_code }
    };
    ($(#[$attribute:meta])* $visibility:vis struct $name:ident;) => {
        $crate::api_error! { @defined $(#[$attribute])* $visibility struct $name, str, code }
    };
    (@defined $(#[$attribute:meta])* $visibility:vis struct $name:ident, $code:ty, $read:ident) => {
        $(#[$attribute])*
        $visibility struct $name($crate::Error);

        impl $name {
            /// Its kind.
            #[must_use]
            pub fn kind(&self) -> $crate::ErrorKind {
                self.0.kind()
            }

            /// The operation that was called, if any.
            #[must_use]
            pub fn operation(&self) -> Option<&'static $crate::Operation> {
                self.0.operation()
            }

            /// Status of the response, if there was one: `None` if the request was rejected before it was sent. A
            /// service that maps errors to statuses of its own should use `error.kind().status_hint()`: 400 for an
            /// invalid id, 504 for a timeout, 502 for a broken connection.
            #[must_use]
            pub fn status(&self) -> Option<$crate::generated::http::StatusCode> {
                self.0.status()
            }

            /// Headers of the response, if there was one.
            #[must_use]
            pub fn headers(&self) -> Option<&$crate::generated::http::HeaderMap> {
                self.0.headers()
            }

            /// The server's code for the error. One status may have several codes: branch on the code.
            #[must_use]
            pub fn code(&self) -> Option<&$code> {
                self.0.$read()
            }

            /// The server's message, or else the client's. Secrets and URLs are redacted.
            #[must_use]
            pub fn message(&self) -> &str {
                self.0.message()
            }

            /// The server's id for the request: quote it to its support.
            #[must_use]
            pub fn request_id(&self) -> Option<&str> {
                self.0.request_id()
            }

            /// What the server requires before the next attempt, in its own term; `refresh_session`, for instance.
            #[must_use]
            pub fn action_required(&self) -> Option<&str> {
                self.0.action_required()
            }

            /// A suggested fix, if one is known: an instruction, in one sentence without a full stop.
            #[must_use]
            pub fn suggested_fix(&self) -> Option<::std::borrow::Cow<'static, str>> {
                self.0.suggested_fix()
            }

            /// Whether a time limit was reached; `time_limit` says which.
            #[must_use]
            pub fn is_timeout(&self) -> bool {
                self.0.is_timeout()
            }

            /// Whether there was no connection to the server. Nothing was sent.
            #[must_use]
            pub fn is_connect(&self) -> bool {
                self.0.is_connect()
            }

            /// Whether the rate limit is exceeded; `retry_after` may say for how long.
            #[must_use]
            pub fn is_rate_limited(&self) -> bool {
                self.0.is_rate_limited()
            }

            /// Whether the server responded with 404.
            #[must_use]
            pub fn is_not_found(&self) -> bool {
                self.0.is_not_found()
            }

            /// Whether the server did not accept the credentials (401).
            #[must_use]
            pub fn is_unauthorized(&self) -> bool {
                self.0.is_unauthorized()
            }

            /// Whether the credentials lack a permission (403).
            #[must_use]
            pub fn is_forbidden(&self) -> bool {
                self.0.is_forbidden()
            }

            /// Whether the request violates the contract, and was not sent.
            #[must_use]
            pub fn is_invalid_request(&self) -> bool {
                self.0.is_invalid_request()
            }

            /// Whether the response cannot be deserialized, or is not what the contract says.
            #[must_use]
            pub fn is_decode(&self) -> bool {
                self.0.is_decode()
            }

            /// How long to wait before the next request, as the server or the client's rate limiter says.
            #[must_use]
            pub fn retry_after(&self) -> Option<::std::time::Duration> {
                self.0.retry_after()
            }

            /// The time limit that was reached, if one was.
            #[must_use]
            pub fn time_limit(&self) -> Option<$crate::TimeLimit> {
                self.0.time_limit()
            }

            /// Whether the error is transient, so that the request may be retried: true for broken connections,
            /// timeouts, 408, 429, 500, 502, 503, 504, and errors that the API says can be retried. False if the next
            /// attempt must fail for the same reason: an invalid certificate, for instance. `may_have_succeeded` says
            /// whether a retry could repeat a write.
            #[must_use]
            pub fn is_transient(&self) -> bool {
                self.0.is_transient()
            }

            /// Number of attempts; 0 if the call failed before the first.
            #[must_use]
            pub fn attempts(&self) -> u32 {
                self.0.attempts()
            }

            /// Whether the server may have seen the request. False is certain. `may_have_succeeded` says whether it may
            /// have carried it out.
            #[must_use]
            pub fn may_have_been_sent(&self) -> bool {
                self.0.may_have_been_sent()
            }

            /// Whether the server may have carried the request out, at any attempt. False is certain: no attempt
            /// reached the server, or it refused all that did, by a status of 3xx or 4xx except 408. If this is false,
            /// a write can be sent again without repeating its effect.
            #[must_use]
            pub fn may_have_succeeded(&self) -> bool {
                self.0.may_have_succeeded()
            }

            /// Whether an attempt before the last may have carried out a write: then the last response may be a
            /// consequence of that. If the server rejected the last one, the kind is `ErrorKind::OutcomeUnknown`.
            #[must_use]
            pub fn earlier_attempt_may_have_succeeded(&self) -> bool {
                self.0.earlier_attempt_may_have_succeeded()
            }

            /// Body of the response, unchanged, as far as it was received.
            #[must_use]
            pub fn raw_body(&self) -> Option<&$crate::generated::bytes::Bytes> {
                self.0.raw_body()
            }

            /// The JSON path of the value that cannot be deserialized, such as `list[2].media[1].files.full`.
            #[must_use]
            pub fn path(&self) -> Option<&str> {
                self.0.path()
            }
        }

        impl From<$crate::Error> for $name {
            fn from(error: $crate::Error) -> Self {
                Self(error)
            }
        }

        impl From<$crate::InvalidCredential> for $name {
            fn from(invalid: $crate::InvalidCredential) -> Self {
                Self(invalid.into())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl ::std::error::Error for $name {
            fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
                ::std::error::Error::source(&self.0)
            }
        }
    };
}
