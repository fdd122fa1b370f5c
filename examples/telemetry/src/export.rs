//! Exporters of spans and metrics.

use anyhow::Context as _;
use ofauth::Interceptor;
use ofauth::telemetry::{INSTRUMENTS, TraceContext, TraceParent};
use opentelemetry::trace::{TraceContextExt as _, TracerProvider as _};
use opentelemetry_otlp::{MetricExporter, SpanExporter, WithExportConfig as _};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::metrics::{Aggregation, Instrument, SdkMeterProvider, Stream};
use opentelemetry_sdk::trace::SdkTracerProvider;
use tracing::Level;
use tracing_opentelemetry::{MetricsLayer, OpenTelemetrySpanExt as _};
use tracing_subscriber::Layer as _;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// Running exporters.
pub(crate) struct Telemetry {
    spans: SdkTracerProvider,
    metrics: SdkMeterProvider,
}

impl Telemetry {
    /// Exports what has not been exported yet.
    pub(crate) fn finish(self) -> anyhow::Result<()> {
        self.spans.shutdown().context("cannot export the spans")?;
        self.metrics.shutdown().context("cannot export the metrics")
    }
}

/// Exports the spans and metrics of this process to `collector`.
pub(crate) fn start(collector: &str) -> anyhow::Result<Telemetry> {
    // For the HTTP client of the exporters: the SDK's TLS feature turns off the default of reqwest.
    let provider = rustls::crypto::ring::default_provider();
    provider
        .install_default()
        .ok()
        .context("another TLS provider is installed")?;

    let resource = Resource::builder().with_service_name("example").build();
    let exporter = SpanExporter::builder()
        .with_http()
        .with_endpoint(format!("{collector}/v1/traces"));
    let spans = SdkTracerProvider::builder()
        .with_resource(resource.clone())
        .with_batch_exporter(exporter.build()?)
        .build();
    let exporter = MetricExporter::builder()
        .with_http()
        .with_endpoint(format!("{collector}/v1/metrics"));
    let metrics = SdkMeterProvider::builder()
        .with_resource(resource)
        .with_periodic_exporter(exporter.build()?)
        .with_view(view)
        .build();

    // Spans of the SDK and of this program; not those of the exporters' HTTP client, which would report itself.
    let targets = Targets::new()
        .with_target("openapi_runtime", Level::INFO)
        .with_target("telemetry", Level::INFO);
    let layer = tracing_opentelemetry::layer().with_tracer(spans.tracer("ofauth"));
    tracing_subscriber::registry()
        .with(layer.with_filter(targets))
        .with(MetricsLayer::new(metrics.clone()))
        .try_init()?;
    Ok(Telemetry { spans, metrics })
}

/// Unit, description and buckets of the SDK's metrics.
fn view(instrument: &Instrument) -> Option<Stream> {
    let known = INSTRUMENTS.iter().find(|known| known.name == instrument.name())?;
    let mut stream = Stream::builder()
        .with_unit(known.unit)
        .with_description(known.description);
    if !known.buckets.is_empty() {
        stream = stream.with_aggregation(Aggregation::ExplicitBucketHistogram {
            boundaries: known.buckets.to_vec(),
            record_min_max: true,
        });
    }
    stream.build().ok()
}

/// Sends the position of each attempt's span in its trace.
pub(crate) fn trace_context() -> impl Interceptor {
    TraceContext::new(|span| {
        let context = span.context();
        let span = context.span().span_context().clone();
        let parent = TraceParent::new(
            u128::from_be_bytes(span.trace_id().to_bytes()),
            u64::from_be_bytes(span.span_id().to_bytes()),
            span.is_sampled(),
        )?;
        Some(parent.state(span.trace_state().header()))
    })
}
