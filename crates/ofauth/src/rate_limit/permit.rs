//! Leave to send one request.

use super::{Bucket, Outcome, RateLimiter, Ticket};

/// Says to the limiter what became of a request, also when its caller goes away.
pub(crate) struct Permit<'a> {
    limiter: &'a dyn RateLimiter,
    bucket: Bucket<'a>,
    ticket: Ticket,
    outcome: Outcome,
}

impl<'a> Permit<'a> {
    pub(crate) fn new(limiter: &'a dyn RateLimiter, bucket: Bucket<'a>, ticket: Ticket) -> Self {
        Self {
            limiter,
            bucket,
            ticket,
            outcome: Outcome::Unknown,
        }
    }

    pub(crate) fn release(mut self, outcome: Outcome) {
        self.outcome = outcome;
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.limiter.release(self.bucket, self.ticket, &self.outcome);
    }
}
