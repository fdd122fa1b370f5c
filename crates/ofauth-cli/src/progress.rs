//! What is shown on stderr of work that takes long.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget};
use tokio::task::AbortHandle;

use crate::notice;

/// A bar for the bytes of a file, shown to a person alone.
#[derive(Debug)]
pub(crate) struct Transfer(ProgressBar);

impl Transfer {
    const STYLE: &'static str = "{wide_bar} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left";

    pub(crate) fn start(bytes: u64, quiet: bool) -> Self {
        if quiet || !notice::is_read_by_a_person() {
            return Self(ProgressBar::hidden());
        }
        let bar = ProgressBar::new(bytes);
        if let Ok(style) = indicatif::ProgressStyle::with_template(Self::STYLE) {
            bar.set_style(style);
        }
        Self(bar)
    }

    /// The same bar, for who moves it.
    pub(crate) fn bar(&self) -> ProgressBar {
        self.0.clone()
    }
}

impl Drop for Transfer {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// A counter that shows itself after a second, and only to a person.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: ProgressBar,
    appearing: Option<AbortHandle>,
}

impl Progress {
    /// Work shorter than this needs no counter.
    const PATIENCE: Duration = Duration::from_secs(1);
    const TICK: Duration = Duration::from_millis(100);

    /// Starts to count; `things` are what is counted.
    pub(crate) fn start(things: &'static str, quiet: bool) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if quiet || !notice::is_read_by_a_person() {
            return Self { bar, appearing: None };
        }
        bar.set_message(things);
        if let Ok(style) = indicatif::ProgressStyle::with_template("{spinner} {human_pos} {msg}, {elapsed}") {
            bar.set_style(style);
        }
        let later = bar.clone();
        let appearing = tokio::spawn(async move {
            tokio::time::sleep(Self::PATIENCE).await;
            later.set_draw_target(ProgressDrawTarget::stderr());
            later.enable_steady_tick(Self::TICK);
        });
        Self {
            bar,
            appearing: Some(appearing.abort_handle()),
        }
    }

    pub(crate) fn advance(&self) {
        self.bar.inc(1);
    }

    /// The same counter, for who writes to the same terminal: `ProgressBar::suspend` takes it off meanwhile.
    pub(crate) fn bar(&self) -> ProgressBar {
        self.bar.clone()
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(appearing) = &self.appearing {
            appearing.abort();
        }
        self.bar.finish_and_clear();
    }
}
