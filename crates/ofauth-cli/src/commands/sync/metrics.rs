//! Metrics in the text format of Prometheus, and the health of the process.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use ofauth_sync::{Event, Observer, Report};
use tokio::net::TcpListener;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;

/// Counters of the process.
#[derive(Debug)]
pub(super) struct Metrics {
    /// The time between two sweeps.
    every: Option<Duration>,
    counts: Mutex<Counts>,
}

#[derive(Debug)]
struct Counts {
    started: Instant,
    accounts: usize,
    streams: BTreeMap<&'static str, Stream>,
    /// The quota that is left, by account.
    quota: BTreeMap<i64, u64>,
    events: BTreeMap<&'static str, u64>,
    runs: u64,
    failures: u64,
    /// The last run without a failure.
    success: Option<(Instant, SystemTime)>,
}

#[derive(Debug, Default)]
struct Stream {
    rows: u64,
    requests: u64,
    dead_letters: u64,
}

impl Metrics {
    pub(super) fn new(every: Option<Duration>) -> Self {
        let counts = Counts {
            started: Instant::now(),
            accounts: 0,
            streams: BTreeMap::new(),
            quota: BTreeMap::new(),
            events: BTreeMap::new(),
            runs: 0,
            failures: 0,
            success: None,
        };
        Self {
            every,
            counts: Mutex::new(counts),
        }
    }

    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A run has ended.
    pub(super) fn ran(&self, report: &Report) {
        let mut counts = self.counts();
        counts.runs += 1;
        counts.failures += report.failures.len() as u64;
        if report.failures.is_empty() {
            counts.success = Some((Instant::now(), SystemTime::now()));
        }
    }

    /// A run could not begin.
    pub(super) fn failed(&self) {
        self.counts().failures += 1;
    }

    /// A delivery has come.
    pub(super) fn delivery(&self, outcome: &'static str) {
        *self.counts().events.entry(outcome).or_default() += 1;
    }

    /// Whether a run has succeeded within the time of three.
    fn is_healthy(&self) -> bool {
        let counts = self.counts();
        let since = counts.success.map_or(counts.started, |(at, _)| at);
        self.every
            .is_none_or(|every| since.elapsed() <= every.saturating_mul(3))
    }

    fn text(&self) -> String {
        let counts = self.counts();
        let mut text = String::new();
        let mut family = |name: &str, kind: &str, help: &str, samples: Vec<(String, f64)>| {
            // Writing to a String cannot fail.
            let _ = writeln!(
                text,
                "# HELP ofauth_sync_{name} {help}\n# TYPE ofauth_sync_{name} {kind}"
            );
            for (labels, value) in samples {
                let _ = writeln!(text, "ofauth_sync_{name}{labels} {value}");
            }
        };
        #[allow(clippy::cast_precision_loss, reason = "samples are floats")]
        let by_stream = |value: fn(&Stream) -> u64| {
            let streams = counts.streams.iter();
            streams
                .map(|(name, stream)| (format!("{{stream=\"{name}\"}}"), value(stream) as f64))
                .collect()
        };
        #[allow(clippy::cast_precision_loss, reason = "samples are floats")]
        let float = |count: u64| count as f64;
        let one = |value: f64| vec![(String::new(), value)];
        family(
            "rows_total",
            "counter",
            "Items stored, new or not.",
            by_stream(|stream| stream.rows),
        );
        family(
            "requests_total",
            "counter",
            "Successful requests.",
            by_stream(|stream| stream.requests),
        );
        family(
            "dead_letters_total",
            "counter",
            "Items that could not be read.",
            by_stream(|stream| stream.dead_letters),
        );
        family(
            "runs_total",
            "counter",
            "Sweeps and batches of events.",
            one(float(counts.runs)),
        );
        family(
            "failures_total",
            "counter",
            "Lists that could not be read.",
            one(float(counts.failures)),
        );
        family(
            "accounts",
            "gauge",
            "Accounts of the last sweep.",
            one(float(counts.accounts as u64)),
        );
        let quota = counts.quota.iter();
        let quota = quota.map(|(account, left)| (format!("{{account=\"{account}\"}}"), float(*left)));
        family(
            "quota_remaining",
            "gauge",
            "Requests left of the quota, by account_id.",
            quota.collect(),
        );
        let events = counts.events.iter();
        let events = events.map(|(outcome, count)| (format!("{{outcome=\"{outcome}\"}}"), float(*count)));
        family("deliveries_total", "counter", "Webhook deliveries.", events.collect());
        let success = counts
            .success
            .and_then(|(_, at)| at.duration_since(SystemTime::UNIX_EPOCH).ok());
        let success = success.map(|at| (String::new(), at.as_secs_f64()));
        let help = "When a run last succeeded, in seconds since 1970.";
        family(
            "last_success_timestamp_seconds",
            "gauge",
            help,
            success.into_iter().collect(),
        );
        text
    }
}

impl Observer for Metrics {
    fn on(&self, event: &Event<'_>) {
        match event {
            Event::Accounts(count) => self.counts().accounts = *count,
            Event::Page {
                account,
                stream,
                items,
                dead_letters,
                rate_limit,
            } => {
                let mut counts = self.counts();
                if let (Some(account), Some(left)) = (account, rate_limit.remaining) {
                    counts.quota.insert(*account, left);
                }
                let counted = counts.streams.entry(stream).or_default();
                counted.requests += 1;
                counted.rows += *items as u64;
                counted.dead_letters += *dead_letters as u64;
            }
            _ => {}
        }
    }
}

/// Serves `/metrics` and `/health`.
pub(super) async fn serve(listener: TcpListener, metrics: Arc<Metrics>, quiet: bool) -> Result<(), Failure> {
    let refused = |error: std::io::Error| Failure::new(Exit::Failure, format!("cannot serve metrics: {error}"));
    if !quiet {
        notice::say(format_args!(
            "metrics at http://{}/metrics",
            listener.local_addr().map_err(refused)?
        ));
    }
    let app = Router::new()
        .route("/metrics", get(show))
        .route("/health", get(health))
        .with_state(metrics);
    axum::serve(listener, app).await.map_err(refused)
}

async fn show(State(metrics): State<Arc<Metrics>>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], metrics.text())
}

async fn health(State(metrics): State<Arc<Metrics>>) -> (StatusCode, &'static str) {
    if metrics.is_healthy() {
        (StatusCode::OK, "ok\n")
    } else {
        (
            StatusCode::SERVICE_UNAVAILABLE,
            "no run has succeeded for three sweeps\n",
        )
    }
}
