//! The error type of an API's own crate.

/// Defines the error type of an API's crate: a name for [`Error`](crate::Error), whose codes have a type.
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
/// Without a type for them, codes are texts:
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
            /// What kind of error it is.
            #[must_use]
            pub fn kind(&self) -> $crate::ErrorKind {
                self.0.kind()
            }

            /// The operation that was called, if any.
            #[must_use]
            pub fn operation(&self) -> Option<&'static $crate::Operation> {
                self.0.operation()
            }

            /// Status of the answer, when there was one. Where there is none, a service that answers its own users by
            /// status takes `error.kind().status_hint()`: 400 for a bad id, 504 for a time limit, 502 for a connection
            /// that broke.
            #[must_use]
            pub fn status(&self) -> Option<$crate::generated::http::StatusCode> {
                self.0.status()
            }

            /// Headers of the answer, when there was one.
            #[must_use]
            pub fn headers(&self) -> Option<&$crate::generated::http::HeaderMap> {
                self.0.headers()
            }

            /// The server's code for the error. A status may mean several things: branch on this.
            #[must_use]
            pub fn code(&self) -> Option<&$code> {
                self.0.$read()
            }

            /// What the server says went wrong, or else what the client says. Secrets and addresses are taken out.
            #[must_use]
            pub fn message(&self) -> &str {
                self.0.message()
            }

            /// The server's id for the request, for the support of those who run it.
            #[must_use]
            pub fn request_id(&self) -> Option<&str> {
                self.0.request_id()
            }

            /// What the server wants to be done before the next attempt, in its own word; `refresh_session`, for
            /// instance.
            #[must_use]
            pub fn action_required(&self) -> Option<&str> {
                self.0.action_required()
            }

            /// What would resolve it, in one sentence without a full stop, where that is known.
            #[must_use]
            pub fn remedy(&self) -> Option<String> {
                self.0.remedy()
            }

            /// How long the server asks to wait before the next request, or the client's limiter would have had to.
            #[must_use]
            pub fn retry_after(&self) -> Option<::std::time::Duration> {
                self.0.retry_after()
            }

            /// The time limit that struck, when one did.
            #[must_use]
            pub fn time_limit(&self) -> Option<$crate::TimeLimit> {
                self.0.time_limit()
            }

            /// Whether a later attempt can bring what this one did not: true for broken connections, time limits, 408,
            /// 429, 500, 502, 503, 504, and where the API says so otherwise. False where the next attempt must fail as
            /// this one did: a certificate that is not accepted, for instance. Whether another attempt may do a write
            /// twice is for `may_have_succeeded` to say.
            #[must_use]
            pub fn is_transient(&self) -> bool {
                self.0.is_transient()
            }

            /// Number of requests that were tried; 0 when the call failed before the first.
            #[must_use]
            pub fn attempts(&self) -> u32 {
                self.0.attempts()
            }

            /// Whether the server may have seen the request. False is certain. What it may have done about it is for
            /// `may_have_succeeded` to say.
            #[must_use]
            pub fn may_have_been_sent(&self) -> bool {
                self.0.may_have_been_sent()
            }

            /// Whether the server may have done what was asked, at the last attempt or at one before it. False is
            /// certain: no attempt reached the server, or it refused all that did, by a status of 3xx or 4xx, 408 apart.
            /// A write of which this is false can be sent again without doing anything twice.
            #[must_use]
            pub fn may_have_succeeded(&self) -> bool {
                self.0.may_have_succeeded()
            }

            /// Whether an attempt before the last may have been carried out, of a call that changes something: then the
            /// answer to the last may be about what the earlier one has left behind. Where the server refused the last
            /// one as such, the kind is `ErrorKind::OutcomeUnknown`.
            #[must_use]
            pub fn earlier_attempt_may_have_succeeded(&self) -> bool {
                self.0.earlier_attempt_may_have_succeeded()
            }

            /// Body of the answer, byte for byte, as far as it came.
            #[must_use]
            pub fn raw_body(&self) -> Option<&$crate::generated::bytes::Bytes> {
                self.0.raw_body()
            }

            /// The JSON path in the answer that does not decode, as in `list[2].media[1].files.full`.
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
