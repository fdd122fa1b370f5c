//! When seeded messages were sent.

use std::fmt;

use serde::{Serialize, Serializer};

/// 2026-01-01T00:00:00+00:00, in seconds.
const EPOCH: i64 = 1_767_225_600;

/// When the message of this number was sent: one a minute.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment(pub(super) usize);

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let second = EPOCH + 60 * self.0 as i64;
        let moment = jiff::Timestamp::from_second(second).unwrap_or(jiff::Timestamp::MAX);
        moment.display_with_offset(jiff::tz::Offset::UTC).fmt(f)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
