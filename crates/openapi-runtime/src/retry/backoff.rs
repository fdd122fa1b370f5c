//! How long to wait before the next attempt, when the server does not say.

use std::time::Duration;

const FIRST: Duration = Duration::from_millis(500);
/// The longest wait of all.
pub(super) const LONGEST: Duration = Duration::from_secs(8);

/// Doubles from attempt to attempt, with full jitter: anything from nothing to all of it, by `chance` from 0 to 1, so
/// that clients that failed together do not come back together. (The libraries for this add jitter on top instead.)
pub(super) fn backoff(attempts: u32, chance: f64) -> Duration {
    let doubled = FIRST.saturating_mul(1 << attempts.saturating_sub(1).min(10));
    doubled.min(LONGEST).mul_f64(chance.clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_and_is_capped() {
        for (attempts, longest) in [(1, 500), (2, 1000), (3, 2000), (5, 8000), (60, 8000), (u32::MAX, 8000)] {
            assert_eq!(backoff(attempts, 1.0), Duration::from_millis(longest));
            assert_eq!(backoff(attempts, 0.5), Duration::from_millis(longest / 2));
            assert_eq!(backoff(attempts, 0.0), Duration::ZERO);
        }
    }
}
