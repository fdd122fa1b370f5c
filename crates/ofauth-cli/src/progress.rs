//! Progress on stderr.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget};
use tokio::task::AbortHandle;

use crate::notice;

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

#[cfg(feature = "sync")]
pub(crate) use copying::Copying;

#[cfg(feature = "sync")]
mod copying {
    use std::fmt;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};

    use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
    use ofauth_sync::{Event, Observer};

    use super::Progress;
    use crate::notice;

    /// The progress of a copy, only on a terminal: accounts, rows, requests, and the quota that is left.
    pub(crate) struct Copying(Arc<Shown>);

    struct Shown {
        bar: ProgressBar,
        rows: AtomicU64,
        requests: AtomicU64,
    }

    impl Copying {
        const STYLE: &'static str = "{spinner} {pos} of {len} accounts, {msg}, {elapsed}";

        pub(crate) fn start(quiet: bool) -> Self {
            let visible = !quiet && notice::is_read_by_a_person();
            let target = if visible {
                ProgressDrawTarget::stderr()
            } else {
                ProgressDrawTarget::hidden()
            };
            let bar = ProgressBar::with_draw_target(Some(0), target);
            if let Ok(style) = ProgressStyle::with_template(Self::STYLE) {
                bar.set_style(style);
            }
            if visible {
                bar.enable_steady_tick(Progress::TICK);
            }
            Self(Arc::new(Shown {
                bar,
                rows: AtomicU64::new(0),
                requests: AtomicU64::new(0),
            }))
        }

        pub(crate) fn observer(&self) -> Arc<dyn Observer> {
            Arc::<Shown>::clone(&self.0)
        }
    }

    impl Drop for Copying {
        fn drop(&mut self) {
            self.0.bar.finish_and_clear();
        }
    }

    impl Observer for Shown {
        fn on(&self, event: &Event<'_>) {
            match event {
                Event::Accounts(count) => self.bar.set_length(*count as u64),
                Event::AccountDone(_) => self.bar.inc(1),
                Event::Page { items, rate_limit, .. } if !self.bar.is_hidden() => {
                    let rows = self.rows.fetch_add(*items as u64, Ordering::Relaxed) + *items as u64;
                    let requests = self.requests.fetch_add(1, Ordering::Relaxed) + 1;
                    let quota = rate_limit
                        .remaining
                        .map_or_else(String::new, |left| format!(", {left} requests of its quota left"));
                    self.bar.set_message(format!("{rows} rows, {requests} requests{quota}"));
                }
                _ => {}
            }
        }
    }

    impl fmt::Debug for Shown {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Shown").finish_non_exhaustive()
        }
    }
}
