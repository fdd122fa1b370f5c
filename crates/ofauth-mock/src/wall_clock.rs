//! The server's wall clock.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderValue, header};

use crate::http_date::DateForm;

/// The source of the time.
pub(crate) type ReadWallClock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// A clock with an adjustable offset.
pub(crate) struct WallClock {
    read: ReadWallClock,
    /// Offset in seconds.
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

    /// The time with the offset, or without it if that is out of range.
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

    /// Sets the `Date` header, unless it is present or the time cannot be expressed as a date.
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
