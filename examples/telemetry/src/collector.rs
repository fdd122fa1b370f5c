//! A collector on loopback: receives OTLP over HTTP, and shows what it has received.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use bytes::Bytes;
use opentelemetry_proto::tonic::collector::metrics::v1::ExportMetricsServiceRequest;
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::{KeyValue, any_value};
use opentelemetry_proto::tonic::metrics::v1::{HistogramDataPoint, Metric, NumberDataPoint, metric, number_data_point};
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message as _;
use tokio::net::TcpListener;

#[derive(Default)]
struct Received {
    spans: Vec<Span>,
    metrics: Vec<Metric>,
}

type Shared = Arc<Mutex<Received>>;

/// A running collector.
pub(crate) struct Collector {
    pub(crate) url: String,
    received: Shared,
}

impl Collector {
    pub(crate) async fn start() -> anyhow::Result<Self> {
        let received = Shared::default();
        let router = Router::new()
            .route("/v1/traces", post(spans))
            .route("/v1/metrics", post(metrics))
            .with_state(Arc::clone(&received));
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(Self { url, received })
    }

    /// The spans as a tree, then the metrics.
    pub(crate) fn report(&self) -> String {
        let mut received = lock(&self.received);
        received.spans.sort_by_key(|span| span.start_time_unix_nano);
        received.metrics.sort_by(|one, other| one.name.cmp(&other.name));
        let mut report = "the collector received spans\n".to_owned();
        for root in received.spans.iter().filter(|span| span.parent_span_id.is_empty()) {
            show_span(&mut report, &received.spans, root, 1);
        }
        report.push_str("the collector received metrics\n");
        for metric in &received.metrics {
            show_metric(&mut report, metric);
        }
        report
    }
}

fn lock(received: &Shared) -> MutexGuard<'_, Received> {
    received.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn spans(State(received): State<Shared>, body: Bytes) -> StatusCode {
    let Ok(request) = ExportTraceServiceRequest::decode(body) else {
        return StatusCode::BAD_REQUEST;
    };
    let scopes = request
        .resource_spans
        .into_iter()
        .flat_map(|resource| resource.scope_spans);
    lock(&received).spans.extend(scopes.flat_map(|scope| scope.spans));
    StatusCode::OK
}

async fn metrics(State(received): State<Shared>, body: Bytes) -> StatusCode {
    let Ok(request) = ExportMetricsServiceRequest::decode(body) else {
        return StatusCode::BAD_REQUEST;
    };
    let scopes = request
        .resource_metrics
        .into_iter()
        .flat_map(|resource| resource.scope_metrics);
    lock(&received).metrics.extend(scopes.flat_map(|scope| scope.metrics));
    StatusCode::OK
}

fn show_span(report: &mut String, spans: &[Span], span: &Span, depth: usize) {
    let indent = "  ".repeat(depth);
    let kind = span
        .kind()
        .as_str_name()
        .trim_start_matches("SPAN_KIND_")
        .to_lowercase();
    let _ = writeln!(report, "{indent}{} ({kind}, id {})", span.name, hex(&span.span_id));
    show_attributes(report, &span.attributes, &format!("{indent}  "));
    for child in spans.iter().filter(|child| child.parent_span_id == span.span_id) {
        show_span(report, spans, child, depth + 1);
    }
}

fn show_metric(report: &mut String, metric: &Metric) {
    let _ = writeln!(report, "  {} in {}: {}", metric.name, metric.unit, metric.description);
    match &metric.data {
        Some(metric::Data::Histogram(histogram)) => {
            for point in &histogram.data_points {
                show_histogram(report, point);
            }
        }
        Some(metric::Data::Sum(sum)) => sum.data_points.iter().for_each(|point| show_number(report, point)),
        Some(metric::Data::Gauge(gauge)) => gauge.data_points.iter().for_each(|point| show_number(report, point)),
        _ => {}
    }
}

fn show_histogram(report: &mut String, point: &HistogramDataPoint) {
    let (count, buckets) = (point.count, point.explicit_bounds.len());
    let _ = writeln!(report, "    {count} values in {buckets} buckets and above");
    show_attributes(report, &point.attributes, "      ");
}

fn show_number(report: &mut String, point: &NumberDataPoint) {
    let value = match point.value {
        Some(number_data_point::Value::AsInt(value)) => value.to_string(),
        Some(number_data_point::Value::AsDouble(value)) => value.to_string(),
        None => "none".to_owned(),
    };
    let _ = writeln!(report, "    {value}");
    show_attributes(report, &point.attributes, "      ");
}

/// Those that the SDK sets; `tracing-opentelemetry` adds where in the code a span is.
fn show_attributes(report: &mut String, attributes: &[KeyValue], indent: &str) {
    let of_sdk = |key: &str| {
        ["error.", "http.", "network.", "openapi.", "server.", "url."]
            .iter()
            .any(|namespace| key.starts_with(namespace))
    };
    let mut attributes: Vec<_> = attributes.iter().filter(|attribute| of_sdk(&attribute.key)).collect();
    attributes.sort_by(|one, other| one.key.cmp(&other.key));
    for attribute in attributes {
        let value = attribute.value.as_ref().and_then(|value| value.value.as_ref());
        let value = match value {
            Some(any_value::Value::StringValue(text)) => text.clone(),
            Some(any_value::Value::IntValue(number)) => number.to_string(),
            Some(any_value::Value::DoubleValue(number)) => number.to_string(),
            other => format!("{other:?}"),
        };
        let _ = writeln!(report, "{indent}{} = {value}", attribute.key);
    }
}

fn hex(id: &[u8]) -> String {
    id.iter().map(|byte| format!("{byte:02x}")).collect()
}
