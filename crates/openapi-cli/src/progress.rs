//! A progress line for long work, on a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// How often the line is redrawn.
const TICK: Duration = Duration::from_millis(100);

/// A line on stderr until it is dropped; none if stderr is not a terminal.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Shows the current step and its duration.
    pub(crate) fn start(what: String) -> Self {
        // indicatif draws on stderr, and only if that is a terminal.
        let bar = ProgressBar::new_spinner().with_message(what);
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} ({elapsed})") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(TICK);
        Self(bar)
    }

    /// Prints a line above it.
    #[allow(clippy::print_stderr, reason = "it reports problems to the user")]
    pub(crate) fn say(&self, line: &str) {
        self.0.suspend(|| eprintln!("{line}"));
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
