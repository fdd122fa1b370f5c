//! When things came to be.

/// 2026-07-01T00:00:00+00:00, in seconds: what is newest is a little older.
pub(super) const NEWEST: i64 = 1_782_864_000;

/// When the newest of the things came to be, or a little later.
pub(crate) fn newest() -> jiff::Timestamp {
    jiff::Timestamp::from_second(NEWEST).unwrap_or(jiff::Timestamp::MAX)
}
