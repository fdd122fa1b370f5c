//! Records spans and metric events.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Subscriber, span};
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::{Layer, Registry};

/// Fields by name; texts without quotes.
pub(crate) type Fields = BTreeMap<&'static str, String>;

#[derive(Clone, Debug, Default)]
pub(crate) struct Recorded {
    pub(crate) parent: Option<u64>,
    pub(crate) fields: Fields,
    pub(crate) is_closed: bool,
}

#[derive(Debug, Default)]
struct State {
    /// In the order in which they began.
    spans: Vec<(u64, Recorded)>,
    metrics: Vec<Fields>,
}

/// What was recorded since it listens, on this thread.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recorder(Arc<Mutex<State>>);

impl Recorder {
    pub(crate) fn listen() -> (Self, DefaultGuard) {
        let recorder = Self::default();
        let guard = tracing::subscriber::set_default(Registry::default().with(recorder.clone()));
        (recorder, guard)
    }

    /// The spans of this kind, with their ids.
    pub(crate) fn spans(&self, kind: &str) -> Vec<(u64, Recorded)> {
        let state = self.0.lock().expect("no test panics in here");
        let spans = state.spans.iter();
        spans
            .filter(|(_, span)| span.fields["otel.kind"] == kind)
            .cloned()
            .collect()
    }

    /// The events of the instrument with this prefix and name.
    pub(crate) fn metrics(&self, name: &str) -> Vec<Fields> {
        let state = self.0.lock().expect("no test panics in here");
        let metrics = state.metrics.iter();
        metrics.filter(|fields| fields.contains_key(name)).cloned().collect()
    }

    /// The values of the instrument, first to last.
    pub(crate) fn values(&self, name: &str) -> Vec<f64> {
        let value = |fields: &Fields| fields[name].parse().expect("a number");
        self.metrics(name).iter().map(value).collect()
    }

    fn span<T>(&self, id: u64, with: impl FnOnce(&mut Recorded) -> T) -> Option<T> {
        let mut state = self.0.lock().expect("no test panics in here");
        // An id is used again once its span is closed.
        let span = state.spans.iter_mut().rev().find(|(known, _)| *known == id);
        span.map(|(_, span)| with(span))
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Recorder {
    fn on_new_span(&self, attributes: &span::Attributes<'_>, id: &span::Id, context: Context<'_, S>) {
        if attributes.metadata().target() != "openapi_runtime" {
            return;
        }
        let mut span = Recorded {
            parent: context.span(id).and_then(|span| Some(span.parent()?.id().into_u64())),
            ..Recorded::default()
        };
        attributes.record(&mut Visitor(&mut span.fields));
        let mut state = self.0.lock().expect("no test panics in here");
        state.spans.push((id.into_u64(), span));
    }

    fn on_record(&self, id: &span::Id, values: &span::Record<'_>, _: Context<'_, S>) {
        self.span(id.into_u64(), |span| values.record(&mut Visitor(&mut span.fields)));
    }

    fn on_close(&self, id: span::Id, _: Context<'_, S>) {
        self.span(id.into_u64(), |span| span.is_closed = true);
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() == "openapi_runtime::metrics" {
            let mut fields = Fields::new();
            event.record(&mut Visitor(&mut fields));
            self.0.lock().expect("no test panics in here").metrics.push(fields);
        }
    }
}

struct Visitor<'a>(&'a mut Fields);

impl Visit for Visitor<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}
