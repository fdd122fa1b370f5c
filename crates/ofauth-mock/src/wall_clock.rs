//! What the server takes for the time of day.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderValue, header};

use crate::http_date::DateForm;

/// Where the time is read.
pub(crate) type ReadWallClock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// A clock that can be set wrong.
pub(crate) struct WallClock {
    read: ReadWallClock,
    /// Seconds that it is ahead.
    offset: AtomicI64,
}

impl WallClock {
    pub(crate) fn new(read: ReadWallClock) -> Self {
        Self {
            read,
            offset: AtomicI64::new(0),
        }
    }

    pub(crate) fn set_ahead(&self, seconds: i64) {
        self.offset.store(seconds, Ordering::Relaxed);
    }

    /// What it shows; where that is no time at all, the time without the offset.
    pub(crate) fn now(&self) -> SystemTime {
        let (now, offset) = ((self.read)(), self.offset.load(Ordering::Relaxed));
        let distance = Duration::from_secs(offset.unsigned_abs());
        let moved = if offset < 0 {
            now.checked_sub(distance)
        } else {
            now.checked_add(distance)
        };
        moved.unwrap_or(now)
    }

    /// Puts `Date` among the headers of an answer, unless it is there or no date can say what the clock shows.
    pub(crate) fn date(&self, headers: &mut HeaderMap) {
        let date = DateForm::ImfFixdate.write(self.now(), 0).ok();
        if let Some(date) = date.and_then(|date| HeaderValue::try_from(date).ok()) {
            headers.entry(header::DATE).or_insert(date);
        }
    }
}

impl fmt::Debug for WallClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WallClock")
            .field("offset", &self.offset)
            .finish_non_exhaustive()
    }
}
