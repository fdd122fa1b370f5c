//! Tells "not modified" (304) from other errors.

use super::Error;

/// Defines a trait that tells "not modified" (304) from other errors: [`IfModified`], for the error type of another crate.
///
/// ```
/// openapi_runtime::api_error! {
///     /// What went wrong with a call of the invoices' API.
///     pub struct Error;
/// }
///
/// openapi_runtime::if_modified! {
///     /// Tells "not modified" (304) from other errors.
///     pub trait IfModified for Error;
/// }
/// ```
#[macro_export]
macro_rules! if_modified {
    ($(#[$attribute:meta])* $visibility:vis trait $name:ident for $error:ty;) => {
        $(#[$attribute])*
        $visibility trait $name<T> {
            /// The response, or `None` where the server says that what the caller has is current (304): in response to a
            /// request with `If-None-Match` or `If-Modified-Since`.
            ///
            /// # Errors
            ///
            /// All other errors.
            fn if_modified(self) -> Result<Option<T>, $error>;
        }

        impl<T> $name<T> for Result<T, $error> {
            fn if_modified(self) -> Result<Option<T>, $error> {
                match self {
                    Ok(response) => Ok(Some(response)),
                    Err(error) if error.status() == Some($crate::StatusCode::NOT_MODIFIED) => Ok(None),
                    Err(error) => Err(error),
                }
            }
        }
    };
}

if_modified! {
    /// Tells "not modified" (304) from other errors.
    ///
    /// ```
    /// use openapi_runtime::{CallOptions, Error, IfModified as _, Response};
    ///
    /// /// What the server has, or what the caller had.
    /// fn latest<T>(sent: Result<Response<T>, Error>, had: T) -> Result<T, Error> {
    ///     Ok(sent.if_modified()?.map_or(had, Response::into_inner))
    /// }
    ///
    /// let options = CallOptions::new().header("if-none-match", "\"v7\"");
    /// # let _ = options;
    /// ```
    pub trait IfModified for Error;
}
