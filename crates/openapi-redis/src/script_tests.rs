//! The script decides as `TokenBucket` does: the same histories, by a clock of the test.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::collections::VecDeque;
use std::time::Duration;

use openapi_runtime::StatusCode;
use openapi_runtime::rate_limit::{Feedback, Outcome, Quota, Reservation, TokenBucket};
use redis::Script;
use redis::aio::MultiplexedConnection;
use test_servers::RedisServer;

use crate::script::{BucketArguments, SOURCE, Taken};

const LOST_AFTER: Duration = Duration::from_secs(600);
/// Lua has numbers of 53 bits, and a time since the epoch in microseconds takes 51.
const PRECISION: Duration = Duration::from_micros(20);

struct Pair {
    script: Script,
    connection: MultiplexedConnection,
    key: String,
    quota: Quota,
    adapts: bool,
    bucket: TokenBucket,
    now: Duration,
    in_flight: VecDeque<(Reservation, Reservation)>,
}

impl Pair {
    fn arguments(&self) -> BucketArguments<'_> {
        BucketArguments {
            key: &self.key,
            quota: self.quota,
            adapts: self.adapts,
            lost_after: LOST_AFTER,
            emptied: Duration::ZERO,
            channel: "released",
        }
    }

    fn clock(&self, invocation: &mut redis::ScriptInvocation<'_>) {
        invocation.arg(self.now.as_secs()).arg(self.now.subsec_micros());
    }

    async fn take(&mut self) -> Option<Duration> {
        let mut invocation = self.arguments().take(&self.script, 1, Duration::MAX);
        self.clock(&mut invocation);
        let taken: Taken = invocation.invoke_async(&mut self.connection).await.expect("a reply");
        let expected = self.bucket.take(self.now);
        match (expected, taken) {
            (Ok(one), (true, other, _)) => {
                self.in_flight.push_back((one, Reservation::new(other)));
                None
            }
            (Err(wait), (false, micros, sooner)) => {
                let other = Duration::from_micros(micros);
                assert!(wait.time.abs_diff(other) <= PRECISION, "{wait:?} {other:?}");
                assert_eq!(wait.sooner, sooner, "{wait:?}");
                Some(wait.time)
            }
            (one, other) => unreachable!("{one:?} {other:?}"),
        }
    }

    async fn release(&mut self, index: usize, outcome: &Outcome) {
        let Some((one, other)) = self.in_flight.remove(index) else {
            return;
        };
        let mut invocation = self.arguments().release(&self.script, other, outcome);
        // The arguments of a response are optional.
        for _ in invocation_arguments(outcome)..14 {
            invocation.arg("");
        }
        self.clock(&mut invocation);
        let _: (u8,) = invocation.invoke_async(&mut self.connection).await.expect("a reply");
        self.bucket.release(one, outcome, self.now);
    }
}

fn invocation_arguments(outcome: &Outcome) -> usize {
    if matches!(outcome, Outcome::Responded(_)) {
        14
    } else {
        9
    }
}

fn feedback(chance: &mut fastrand::Rng) -> Outcome {
    let status = match chance.u8(..10) {
        0 => StatusCode::TOO_MANY_REQUESTS,
        1 => StatusCode::INTERNAL_SERVER_ERROR,
        _ => StatusCode::OK,
    };
    let mut feedback = Feedback::new(status);
    let seconds = |chance: &mut fastrand::Rng| Duration::from_secs(chance.u64(..20));
    if chance.u8(..3) == 0 {
        let limit = chance.u64(1..12);
        feedback.rate_limit.limit = chance.bool().then_some(limit);
        feedback.rate_limit.remaining = chance.bool().then(|| chance.u64(..=limit));
        feedback.rate_limit.reset_after = chance.bool().then(|| seconds(chance));
    }
    if status == StatusCode::TOO_MANY_REQUESTS && chance.bool() {
        feedback.retry_after = Some(seconds(chance));
    }
    match chance.u8(..12) {
        0 => Outcome::NotSent,
        1 => Outcome::Unknown,
        _ => Outcome::Responded(feedback),
    }
}

#[tokio::test]
async fn the_script_decides_as_the_bucket_in_memory() {
    let Some(server) = RedisServer::start() else { return };
    let source = SOURCE.replace("redis.call('TIME')", "{ ARGV[#ARGV - 1], ARGV[#ARGV] }");
    assert_ne!(source, SOURCE);
    let client = redis::Client::open(server.url()).expect("an address");
    let connection = client.get_multiplexed_async_connection().await.expect("a connection");
    for seed in 0..200 {
        let mut chance = fastrand::Rng::with_seed(seed);
        let adapts = chance.bool();
        let interval = Duration::from_millis(chance.u64(1..3000));
        let quota = Quota::every(interval).burst(chance.u32(1..8));
        let mut pair = Pair {
            script: Script::new(&source),
            connection: connection.clone(),
            key: format!("bucket-{seed}"),
            quota,
            adapts,
            bucket: match adapts {
                true => TokenBucket::adaptive(quota),
                false => TokenBucket::fixed(quota),
            },
            now: Duration::from_secs(1_800_000_000),
            in_flight: VecDeque::new(),
        };
        for _ in 0..60 {
            match chance.u8(..5) {
                0 | 1 => {
                    let wait = pair.take().await;
                    if let Some(wait) = wait.filter(|_| chance.bool()) {
                        pair.now +=
                            Duration::from_micros(u64::try_from(wait.as_micros()).expect("minutes")) + PRECISION * 2;
                    }
                }
                2 | 3 if !pair.in_flight.is_empty() => {
                    let index = chance.usize(..pair.in_flight.len());
                    let outcome = feedback(&mut chance);
                    pair.release(index, &outcome).await;
                }
                _ => pair.now += Duration::from_micros(chance.u64(..4_000_000)),
            }
        }
    }
}
