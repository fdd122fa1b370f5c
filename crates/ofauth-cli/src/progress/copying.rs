//! Progress of a copy.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use ofauth_sync::{Event, Observer};

use super::Progress;
use crate::notice;

/// The progress of a copy, only on a terminal: accounts, lists, rows, requests, the quota that is left, and the time to go.
pub(crate) struct Copying(Arc<Shown>);

struct Shown {
    bar: ProgressBar,
    counts: Mutex<Counts>,
}

#[derive(Default)]
struct Counts {
    accounts: usize,
    accounts_done: usize,
    rows: u64,
    requests: u64,
    /// The streams that have been read from.
    streams: BTreeSet<&'static str>,
    /// The least quota that is left to an account that was read from lately.
    quota: Option<u64>,
}

impl Copying {
    const STYLE: &'static str = "{spinner} {msg}; {pos} of {len} lists, {elapsed}, {eta} to go";

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
            counts: Mutex::default(),
        }))
    }

    pub(crate) fn observer(&self) -> Arc<dyn Observer> {
        Arc::<Shown>::clone(&self.0)
    }

    /// A handle for writers to the same terminal: `ProgressBar::suspend` hides the progress meanwhile.
    pub(crate) fn bar(&self) -> ProgressBar {
        self.0.bar.clone()
    }
}

impl Drop for Copying {
    fn drop(&mut self) {
        self.0.bar.finish_and_clear();
    }
}

impl Counts {
    fn message(&self) -> String {
        let Self {
            accounts,
            accounts_done,
            rows,
            requests,
            ..
        } = self;
        let streams = self.streams.len();
        let quota = self
            .quota
            .map_or_else(String::new, |left| format!(", {left} of its quota left"));
        format!("{accounts_done} of {accounts} accounts, {streams} streams, {rows} rows, {requests} requests{quota}")
    }
}

impl Observer for Shown {
    fn on(&self, event: &Event<'_>) {
        if self.bar.is_hidden() {
            return;
        }
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        match event {
            Event::Accounts(count) => {
                counts.accounts = *count;
                counts.accounts_done = 0;
            }
            Event::AccountDone(_) => counts.accounts_done += 1,
            Event::Lists(count) => self.bar.inc_length(*count as u64),
            Event::ListDone { .. } => self.bar.inc(1),
            Event::Page {
                items,
                stream,
                rate_limit,
                ..
            } => {
                counts.rows += *items as u64;
                counts.requests += 1;
                counts.streams.insert(stream);
                counts.quota = rate_limit.remaining;
            }
            _ => return,
        }
        self.bar.set_message(counts.message());
    }
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shown").finish_non_exhaustive()
    }
}
