//! The limiter's arithmetic against servers of every kind, in a simulation of its own time: latencies, responses out of
//! order, many callers.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use http::StatusCode;
use ofauth::rate_limit::{Feedback, Outcome, Reservation, TokenBucket, quotas};
use proptest::prelude::*;

/// The other side: a token bucket, or no limit at all.
#[derive(Clone, Copy, Debug)]
struct Server {
    /// Time in which a token comes back; nothing where there is no limit.
    interval: Option<Duration>,
    burst: u32,
    retry_after: bool,
    /// Whether responses announce limit, remaining and reset.
    announces: [bool; 3],
}

const DOCUMENTED: Server = Server {
    interval: Some(Duration::from_secs(1)),
    burst: 90,
    retry_after: true,
    announces: [false; 3],
};

#[derive(Clone, Copy, Debug)]
struct Load {
    calls: usize,
    /// Callers at the same time.
    at_once: usize,
    /// Time of each way, at least.
    way: Duration,
    /// And at most this much more, by chance.
    jitter: Duration,
    seed: u64,
}

#[derive(Debug, Default, PartialEq)]
struct Run {
    refusals: usize,
    time: Duration,
    /// When the server took the last call.
    served: Duration,
    /// The order in which calls went out for the first time.
    order: Vec<usize>,
}

enum Event {
    Arrives(Reservation, usize),
    HasResponse(Reservation, usize, Feedback),
    /// A call that was refused comes back.
    Returns(usize),
    Wakes,
}

struct Simulation {
    server: Server,
    full_at: Duration,
    events: BTreeMap<(Duration, u64), Event>,
    number: u64,
    chance: fastrand::Rng,
    load: Load,
}

impl Simulation {
    fn at(&mut self, time: Duration, event: Event) {
        self.number += 1;
        self.events.insert((time, self.number), event);
    }

    fn way(&mut self) -> Duration {
        self.load.way + self.load.jitter.mul_f64(self.chance.f64())
    }

    fn answer(&mut self, now: Duration) -> Feedback {
        let Some(interval) = self.server.interval else {
            return Feedback::new(StatusCode::OK);
        };
        let capacity = interval * self.server.burst;
        let missing = self.full_at.saturating_sub(now);
        let granted = missing + interval <= capacity;
        let mut answer = Feedback::new(if granted {
            StatusCode::OK
        } else {
            StatusCode::TOO_MANY_REQUESTS
        });
        if granted {
            self.full_at = now + missing + interval;
        } else if self.server.retry_after {
            let wait = missing + interval - capacity;
            answer.retry_after = Some(Duration::from_secs_f64(wait.as_secs_f64().ceil()));
        }
        let missing = self.full_at.saturating_sub(now);
        let left = (capacity.saturating_sub(missing).as_nanos() / interval.as_nanos()) as u64;
        let [limit, remaining, reset] = self.server.announces;
        answer.rate_limit.limit = limit.then_some(u64::from(self.server.burst));
        answer.rate_limit.remaining = remaining.then_some(left);
        answer.rate_limit.reset_after = reset.then(|| Duration::from_secs_f64(missing.as_secs_f64().ceil()));
        answer
    }
}

/// Makes all calls through one bucket, or through none.
fn run(server: Server, load: Load, mut bucket: Option<TokenBucket>) -> Run {
    let mut simulation = Simulation {
        server,
        full_at: Duration::ZERO,
        events: BTreeMap::new(),
        number: 0,
        chance: fastrand::Rng::with_seed(load.seed),
        load,
    };
    let mut run = Run::default();
    let mut queue: VecDeque<usize> = (0..load.at_once.min(load.calls)).collect();
    let mut next = queue.len();
    let mut done = 0;
    let mut unlimited = 0;
    simulation.at(Duration::ZERO, Event::Wakes);
    while let Some(((now, _), event)) = simulation.events.pop_first() {
        match event {
            Event::Arrives(reservation, call) => {
                let answer = simulation.answer(now);
                if answer.status == StatusCode::OK {
                    run.served = now;
                }
                let way = simulation.way();
                simulation.at(now + way, Event::HasResponse(reservation, call, answer));
            }
            Event::HasResponse(reservation, call, answer) => {
                if let Some(bucket) = &mut bucket {
                    bucket.release(reservation, &Outcome::Responded(answer), now);
                }
                if answer.status == StatusCode::OK {
                    done += 1;
                    run.time = now;
                    queue.extend((next < load.calls).then_some(next));
                    next += 1;
                } else {
                    run.refusals += 1;
                    simulation.at(now + answer.retry_after.unwrap_or_default(), Event::Returns(call));
                }
            }
            Event::Returns(call) => queue.push_back(call),
            Event::Wakes => {}
        }
        if done == load.calls {
            return run;
        }
        while let Some(call) = queue.front().copied() {
            let taken = match &mut bucket {
                Some(bucket) => bucket.take(now),
                None => {
                    unlimited += 1;
                    Ok(Reservation::new(unlimited))
                }
            };
            match taken {
                Ok(reservation) => {
                    queue.pop_front();
                    run.order.push(call);
                    let way = simulation.way();
                    simulation.at(now + way, Event::Arrives(reservation, call));
                }
                Err(wait) => {
                    simulation.at(now + wait.time, Event::Wakes);
                    break;
                }
            }
        }
        assert!(now < Duration::from_secs(100_000), "it does not end");
    }
    panic!("{done} of {} calls are done, and nothing happens any more", load.calls);
}

fn adaptive() -> Option<TokenBucket> {
    Some(TokenBucket::adaptive(quotas::STANDARD))
}

fn load(calls: usize, at_once: usize, way_ms: u64, jitter_ms: u64, seed: u64) -> Load {
    Load {
        calls,
        at_once,
        way: Duration::from_millis(way_ms),
        jitter: Duration::from_millis(jitter_ms),
        seed,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// A quota that is kept in silence: at most two 429s, and 99 % of it used.
    #[test]
    fn a_silent_quota_is_used_and_not_overrun(
        way in 0..60u64,
        jitter in 0..60u64,
        at_once in 1..=200usize,
        retry_after in any::<bool>(),
        seed in any::<u64>(),
    ) {
        let server = Server { retry_after, ..DOCUMENTED };
        let run = run(server, load(200, at_once, way, jitter, seed), adaptive());
        prop_assert!(run.refusals <= 2, "{} refusals", run.refusals);
        // One caller at a time cannot use it all where an answer takes long.
        if at_once > 2 {
            let allowed = 90.0 + run.served.as_secs_f64();
            prop_assert!(200.0 / allowed >= 0.99, "200 of {allowed}");
        }
    }

    /// Where any of remaining and reset is announced, nothing is refused.
    #[test]
    fn an_announced_quota_is_used_and_not_overrun(
        figures in prop::sample::select(vec![[false, true, false], [true, true, false], [true, false, true],
            [false, true, true], [true, true, true], [false, false, true]]),
        way in 0..60u64,
        at_once in 1..=200usize,
        seed in any::<u64>(),
    ) {
        let server = Server { announces: figures, ..DOCUMENTED };
        let run = run(server, load(200, at_once, way, 0, seed), adaptive());
        prop_assert_eq!(run.refusals, 0);
        prop_assert!(run.time <= Duration::from_secs(113), "{:?}", run.time);
    }

    /// A plan without limits costs a few round trips, once.
    #[test]
    fn no_quota_costs_no_time(way in 1..60u64, jitter in 0..20u64, at_once in 1..=150usize, seed in any::<u64>()) {
        let server = Server { interval: None, ..DOCUMENTED };
        let load = load(2000, at_once, way, jitter, seed);
        let (with, without) = (run(server, load, adaptive()), run(server, load, None));
        prop_assert_eq!(with.refusals, 0);
        prop_assert!(with.time <= without.time.mul_f64(1.2), "{:?} instead of {:?}", with.time, without.time);
    }

    /// First come, first served, with every server.
    #[test]
    fn the_order_is_kept_and_nobody_starves(
        per_minute in prop::sample::select(vec![10u32, 30, 60, 120, 600]),
        burst in prop::sample::select(vec![1u32, 20, 90, 200]),
        figures in any::<[bool; 3]>(),
        way in 0..100u64,
        jitter in 0..100u64,
        seed in any::<u64>(),
    ) {
        let interval = Some(Duration::from_secs(60) / per_minute);
        let server = Server { interval, burst, announces: figures, ..DOCUMENTED };
        let run = run(server, load(150, 150, way, jitter, seed), adaptive());
        let mut first = Vec::new();
        run.order.iter().for_each(|call| if !first.contains(call) { first.push(*call) });
        prop_assert!(first.is_sorted());
    }
}

#[test]
fn other_quotas_are_learned_from_their_headers() {
    for (per_minute, burst) in [(30, 90), (600, 20), (600, 200), (10, 20)] {
        let interval = Duration::from_secs(60) / per_minute;
        let server = Server {
            interval: Some(interval),
            burst,
            announces: [true; 3],
            ..DOCUMENTED
        };
        let run = run(server, load(300, 300, 25, 5, 1), adaptive());
        let ideal = interval * (300 - burst);
        assert!(run.refusals <= 2, "{per_minute}: {} refusals", run.refusals);
        assert!(
            run.time <= ideal.mul_f64(1.1),
            "{per_minute}: {:?}, ideally {ideal:?}",
            run.time
        );
    }
}
