//! Output on stderr.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// Prints a line.
pub(crate) fn say(line: impl Display) {
    // If stderr is closed, the message is lost.
    let _ = writeln!(io::stderr(), "{line}");
}

/// Whether a person may be reading.
pub(crate) fn is_read_by_a_person() -> bool {
    io::stderr().is_terminal()
}

/// Logs only the SDK's events; those of other crates may contain URLs with search texts.
pub(crate) fn log_to_stderr() {
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(io::stderr)
        // The span of a call has its status and duration when it closes.
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(is_read_by_a_person());
    let ours = Targets::new()
        .with_target("ofauth", LevelFilter::DEBUG)
        .with_target("openapi_runtime", LevelFilter::DEBUG);
    tracing_subscriber::registry().with(lines).with(ours).init();
}
