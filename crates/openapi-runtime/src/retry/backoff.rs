//! The delay before the next attempt, if the server does not set one.

use std::time::Duration;

/// The delays between attempts: exponential, with a maximum and jitter.
///
/// | setting | default |
/// | --- | --- |
/// | [`first`](Self::first) | 500 ms |
/// | [`cap`](Self::cap) | 8 s |
/// | [`factor`](Self::factor) | 2 |
/// | [`jitter`](Self::jitter) | [`Jitter::Full`] |
///
/// A `Retry-After` that is longer takes precedence.
///
/// ```
/// use std::time::Duration;
/// use openapi_runtime::{Backoff, CallOptions, RetryPolicy};
///
/// let slow = Backoff::new().first(Duration::from_secs(2)).cap(Duration::from_secs(60));
/// let options = CallOptions::new().retry_policy(RetryPolicy::new().backoff(slow));
/// # let _ = options;
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Backoff {
    first: Duration,
    cap: Duration,
    factor: f64,
    jitter: Jitter,
}

/// How much of a delay is random.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Jitter {
    /// All of it: from zero to the whole delay, so that clients that failed together do not retry together.
    #[default]
    Full,
    /// Half of it: from half of the delay to the whole.
    Equal,
    /// None of it.
    None,
}

impl Default for Backoff {
    fn default() -> Self {
        Self {
            first: Duration::from_millis(500),
            cap: Duration::from_secs(8),
            factor: 2.0,
            jitter: Jitter::Full,
        }
    }
}

impl Backoff {
    /// The default delays.
    pub fn new() -> Self {
        Self::default()
    }

    /// The delay before the first retry, before jitter. Default: 500 ms.
    pub fn first(mut self, delay: Duration) -> Self {
        self.first = delay;
        self
    }

    /// The maximum delay, before jitter; at least the first. Default: 8 s.
    pub fn cap(mut self, delay: Duration) -> Self {
        self.cap = delay;
        self
    }

    /// The factor by which each delay is longer than the one before; at least 1. Default: 2.
    pub fn factor(mut self, factor: f64) -> Self {
        self.factor = factor;
        self
    }

    /// How much of a delay is random. Default: [`Jitter::Full`].
    pub fn jitter(mut self, jitter: Jitter) -> Self {
        self.jitter = jitter;
        self
    }

    pub(super) fn check(&self) -> Result<(), String> {
        let Self { first, cap, factor, .. } = self;
        if !factor.is_finite() || *factor < 1.0 {
            return Err(format!(
                "factor of the backoff: {factor}, expected a finite number of at least 1"
            ));
        }
        if cap < first {
            return Err(format!(
                "cap of the backoff: {cap:?}, expected at least the first delay, {first:?}"
            ));
        }
        Ok(())
    }

    /// The delay after this many attempts; `chance` from 0 to 1 is the jitter.
    pub(super) fn delay(&self, attempts: u32, chance: f64) -> Duration {
        let doublings = i32::try_from(attempts.saturating_sub(1)).unwrap_or(i32::MAX);
        let grown = self.first.as_secs_f64() * self.factor.powi(doublings);
        // A value that is no valid duration is beyond the cap.
        let delay = Duration::try_from_secs_f64(grown).map_or(self.cap, |grown| grown.min(self.cap));
        let chance = chance.clamp(0.0, 1.0);
        match self.jitter {
            Jitter::Full => delay.mul_f64(chance),
            Jitter::Equal => delay.mul_f64(0.5 + chance / 2.0),
            Jitter::None => delay,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_and_is_capped() {
        let backoff = Backoff::default();
        for (attempts, longest) in [(1, 500), (2, 1000), (3, 2000), (5, 8000), (60, 8000), (u32::MAX, 8000)] {
            assert_eq!(backoff.delay(attempts, 1.0), Duration::from_millis(longest));
            assert_eq!(backoff.delay(attempts, 0.5), Duration::from_millis(longest / 2));
            assert_eq!(backoff.delay(attempts, 0.0), Duration::ZERO);
        }
    }

    #[test]
    fn is_as_long_as_its_settings_say() {
        let second = Duration::from_secs(1);
        let backoff = Backoff::new().first(second).factor(3.0).cap(20 * second);
        for (jitter, chance, waits) in [
            (Jitter::None, 0.0, [1000, 3000, 9000, 20_000]),
            (Jitter::Equal, 0.0, [500, 1500, 4500, 10_000]),
            (Jitter::Equal, 1.0, [1000, 3000, 9000, 20_000]),
            (Jitter::Full, 0.5, [500, 1500, 4500, 10_000]),
        ] {
            let backoff = backoff.jitter(jitter);
            let found = [1, 2, 3, 4].map(|attempts| backoff.delay(attempts, chance).as_millis());
            assert_eq!(found, waits, "{jitter:?} {chance}");
        }
        assert_eq!(Backoff::new().first(Duration::ZERO).delay(9, 1.0), Duration::ZERO);
    }
}
