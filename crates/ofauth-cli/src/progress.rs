//! Progress on stderr.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget};
use tokio::task::AbortHandle;

use crate::notice;

#[cfg(feature = "sync")]
pub(crate) mod copying;

/// A progress bar for the bytes of a file, only on a terminal.
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

    /// A handle to advance the bar.
    pub(crate) fn bar(&self) -> ProgressBar {
        self.0.clone()
    }
}

impl Drop for Transfer {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// A counter that appears after a second, only on a terminal.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: ProgressBar,
    appearing: Option<AbortHandle>,
}

impl Progress {
    /// Shorter work shows no counter.
    const PATIENCE: Duration = Duration::from_secs(1);
    const TICK: Duration = Duration::from_millis(100);

    /// Starts a counter; `item_name` is the plural name of the items.
    pub(crate) fn start(item_name: &'static str, quiet: bool) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if quiet || !notice::is_read_by_a_person() {
            return Self { bar, appearing: None };
        }
        bar.set_message(item_name);
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

    /// A handle for writers to the same terminal: `ProgressBar::suspend` hides the counter meanwhile.
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
