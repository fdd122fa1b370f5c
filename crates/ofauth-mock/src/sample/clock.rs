//! Creation times of generated resources.

/// 2026-07-01T00:00:00+00:00, in seconds: the newest resources are slightly older.
pub(super) const NEWEST: i64 = 1_782_864_000;

/// An upper bound of all creation times.
pub(crate) fn newest() -> jiff::Timestamp {
    jiff::Timestamp::from_second(NEWEST).unwrap_or(jiff::Timestamp::MAX)
}
