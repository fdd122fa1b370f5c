//! The script, its arguments and its replies.

use std::sync::LazyLock;
use std::time::Duration;

use openapi_runtime::rate_limit::{Bucket, Outcome, Quota, Reservation};
use redis::{Script, ScriptInvocation};

/// The source of the script.
pub(crate) const SOURCE: &str = include_str!("bucket.lua");

pub(crate) static SCRIPT: LazyLock<Script> = LazyLock::new(|| Script::new(SOURCE));

/// What the script replies to `take`: granted or not, reservation or microseconds to wait, and whether a release may end the wait.
pub(crate) type Taken = (bool, u64, bool);

/// A bucket, as the script needs it.
pub(crate) struct BucketArguments<'a> {
    pub(crate) key: &'a str,
    pub(crate) quota: Quota,
    pub(crate) adapts: bool,
    pub(crate) lost_after: Duration,
    /// Time since the Unix epoch, by the server's clock.
    pub(crate) emptied: Duration,
    pub(crate) channel: &'a str,
}

/// The quota of a bucket, and whether it adapts to responses: `fixed` is for scopes, not for what all scopes share.
pub(crate) fn quota_of(bucket: &Bucket, fixed: Option<Quota>) -> (Quota, bool) {
    match fixed {
        Some(quota) if bucket.shared_name().is_none() => (quota, false),
        _ => (bucket.expected(), true),
    }
}

impl BucketArguments<'_> {
    fn start<'s>(&self, script: &'s Script, action: &str) -> ScriptInvocation<'s> {
        let mut invocation = script.key(self.key);
        invocation.arg(action);
        invocation.arg(microseconds(self.quota.interval()));
        invocation.arg(self.quota.burst_size());
        invocation.arg(u8::from(self.adapts));
        invocation.arg(microseconds(self.lost_after));
        invocation.arg(microseconds(self.emptied));
        invocation.arg(self.channel);
        invocation
    }

    /// Takes a token.
    pub(crate) fn take<'s>(&self, script: &'s Script, process: u64, patience: Duration) -> ScriptInvocation<'s> {
        let mut invocation = self.start(script, "take");
        invocation.arg(format!("{process:016x}"));
        invocation.arg(microseconds(patience));
        invocation
    }

    /// Reports the outcome of a request.
    pub(crate) fn release<'s>(
        &self,
        script: &'s Script,
        reservation: Reservation,
        outcome: &Outcome,
    ) -> ScriptInvocation<'s> {
        let mut invocation = self.start(script, "release");
        invocation.arg(reservation.number());
        let Outcome::Responded(feedback) = outcome else {
            let not_sent = matches!(outcome, Outcome::NotSent);
            invocation.arg(if not_sent { "not sent" } else { "unknown" });
            return invocation;
        };
        let number = |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
        let time = |time: Option<Duration>| time.map(microseconds).unwrap_or_default();
        invocation.arg("responded");
        invocation.arg(feedback.status.as_u16());
        invocation.arg(number(feedback.rate_limit.limit));
        invocation.arg(number(feedback.rate_limit.remaining));
        invocation.arg(time(feedback.rate_limit.reset_after));
        invocation.arg(time(feedback.retry_after));
        invocation
    }
}

/// A number that Lua reads, with up to three decimals.
fn microseconds(time: Duration) -> String {
    let nanoseconds = time.as_nanos();
    format!("{}.{:03}", nanoseconds / 1000, nanoseconds % 1000)
}
