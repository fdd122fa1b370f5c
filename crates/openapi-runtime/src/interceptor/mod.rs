//! Interceptors: the caller's code around each attempt.

mod attempt;
mod headers;

use std::error::Error as StdError;
use std::sync::Arc;

pub use attempt::{AttemptOutcome, AttemptRequest};
pub use headers::InvalidHeader;
pub(crate) use headers::{header, insert};

/// Called before and after each attempt of a call: adds headers or query parameters, signs the request, counts or times
/// attempts. Set for a client ([`ScopeBuilder::interceptor`](crate::ScopeBuilder::interceptor)) or for a call
/// ([`CallOptions::interceptor`](crate::CallOptions::interceptor)); those of the client come first.
///
/// It is called after credentials were added and the rate limiter has permitted the request. It can neither change the
/// server nor replace a credential. Both methods run on the task of the call, so neither may block.
///
/// ```
/// use std::error::Error;
/// use openapi_runtime::{AttemptRequest, CallOptions, Interceptor};
///
/// /// Continues the trace of the caller in the server.
/// struct Trace {
///     id: String,
/// }
///
/// impl Interceptor for Trace {
///     fn before_attempt(&self, attempt: &mut AttemptRequest<'_>) -> Result<(), Box<dyn Error + Send + Sync>> {
///         let parent = format!("00-{}-{:016x}-01", self.id, attempt.number());
///         attempt.set_header("traceparent", &parent)?;
///         Ok(())
///     }
/// }
///
/// let trace = Trace { id: "0af7651916cd43dd8448eb211c80319c".to_owned() };
/// let options = CallOptions::new().interceptor(trace);
/// # let _ = options;
/// ```
pub trait Interceptor: Send + Sync + 'static {
    /// Called before each attempt, including retries.
    ///
    /// # Errors
    ///
    /// Ends the call with [`ErrorKind::Interceptor`](crate::ErrorKind::Interceptor), with this error as its `source`.
    /// The attempt is not made, and the call is not retried.
    fn before_attempt(&self, attempt: &mut AttemptRequest<'_>) -> Result<(), Box<dyn StdError + Send + Sync>> {
        let _ = attempt;
        Ok(())
    }

    /// Called after each attempt that was made; not if the caller drops the call during the attempt.
    fn after_attempt(&self, outcome: &AttemptOutcome<'_>) {
        let _ = outcome;
    }
}

impl<I: Interceptor + ?Sized> Interceptor for Arc<I> {
    fn before_attempt(&self, attempt: &mut AttemptRequest<'_>) -> Result<(), Box<dyn StdError + Send + Sync>> {
        (**self).before_attempt(attempt)
    }

    fn after_attempt(&self, outcome: &AttemptOutcome<'_>) {
        (**self).after_attempt(outcome);
    }
}
