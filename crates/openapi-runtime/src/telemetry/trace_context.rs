//! Trace context by the W3C recommendation of the same name.

use std::error::Error;
use std::fmt;

use tracing::Span;

use crate::{AttemptRequest, Interceptor};

/// The position of a span in a trace: what the header `traceparent` says, and `tracestate`, if there is one.
///
/// ```
/// use openapi_runtime::telemetry::TraceParent;
///
/// let parent = TraceParent::new(0x0af7651916cd43dd8448eb211c80319c, 0xb7ad6b7169203331, true);
/// assert_eq!(
///     parent.expect("neither is 0").to_string(),
///     "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceParent {
    trace: u128,
    parent: u64,
    sampled: bool,
    state: Option<String>,
}

impl TraceParent {
    /// The ids of a trace and of the span in it that is the parent of the server's, and whether they are recorded. `None`
    /// if an id is 0, which the recommendation does not allow.
    #[must_use]
    pub fn new(trace: u128, parent: u64, sampled: bool) -> Option<Self> {
        (trace != 0 && parent != 0).then_some(Self {
            trace,
            parent,
            sampled,
            state: None,
        })
    }

    /// The value of `tracestate`: what tracing systems add. If it is empty, the header is not sent.
    #[must_use]
    pub fn state(self, state: impl Into<String>) -> Self {
        let state = Some(state.into()).filter(|state| !state.is_empty());
        Self { state, ..self }
    }
}

/// The value of `traceparent`.
impl fmt::Display for TraceParent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let flags = u8::from(self.sampled);
        write!(f, "00-{:032x}-{:016x}-{flags:02x}", self.trace, self.parent)
    }
}

/// An interceptor that sends the trace context of each attempt, so that the server's spans continue the trace of the
/// client. Nothing is sent without it.
///
/// It is given a function that reads the context of an attempt's span, because the ids belong to the tracing system that
/// listens. For `tracing-opentelemetry`:
///
/// ```ignore
/// use opentelemetry::trace::TraceContextExt as _;
/// use tracing_opentelemetry::OpenTelemetrySpanExt as _;
///
/// let trace_context = TraceContext::new(|span| {
///     let context = span.context();
///     let span = context.span().span_context().clone();
///     let parent = TraceParent::new(
///         u128::from_be_bytes(span.trace_id().to_bytes()),
///         u64::from_be_bytes(span.span_id().to_bytes()),
///         span.is_sampled(),
///     )?;
///     Some(parent.state(span.trace_state().header()))
/// });
/// let client = Client::builder().interceptor(trace_context);
/// ```
///
/// Or with ids of your own:
///
/// ```
/// use openapi_runtime::CallOptions;
/// use openapi_runtime::telemetry::{TraceContext, TraceParent};
///
/// # let (trace, parent) = (1, 1);
/// let options = CallOptions::new().interceptor(TraceContext::new(move |_| TraceParent::new(trace, parent, true)));
/// # let _ = options;
/// ```
pub struct TraceContext<F> {
    parent: F,
}

impl<F> TraceContext<F>
where
    F: Fn(&Span) -> Option<TraceParent> + Send + Sync + 'static,
{
    /// Sends what `parent` returns for the span of an attempt; nothing if that is `None`.
    pub fn new(parent: F) -> Self {
        Self { parent }
    }
}

impl<F> Interceptor for TraceContext<F>
where
    F: Fn(&Span) -> Option<TraceParent> + Send + Sync + 'static,
{
    fn before_attempt(&self, attempt: &mut AttemptRequest<'_>) -> Result<(), Box<dyn Error + Send + Sync>> {
        // An attempt is made within its span.
        let Some(parent) = (self.parent)(&Span::current()) else {
            return Ok(());
        };
        attempt.set_header("traceparent", &parent.to_string())?;
        if let Some(state) = &parent.state {
            attempt.set_header("tracestate", state)?;
        }
        Ok(())
    }
}

impl<F> fmt::Debug for TraceContext<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TraceContext").finish_non_exhaustive()
    }
}
