//! Timestamps of seeded messages.

use std::fmt;

use serde::{Serialize, Serializer};

/// 2026-01-01T00:00:00+00:00, in seconds.
const EPOCH: i64 = 1_767_225_600;

/// The timestamp of the message with this number: one per minute.
#[derive(Clone, Copy, Debug)]
pub(super) struct SentAt(pub(super) usize);

impl fmt::Display for SentAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let second = EPOCH + 60 * self.0 as i64;
        let timestamp = jiff::Timestamp::from_second(second).unwrap_or(jiff::Timestamp::MAX);
        timestamp.display_with_offset(jiff::tz::Offset::UTC).fmt(f)
    }
}

impl Serialize for SentAt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
