//! Rate limits: which request waits, and for how long.

use std::future::Future;
use std::sync::LazyLock;
use std::task::Poll;
use std::time::Duration;

use futures_util::future::{FutureExt, join_all};
use futures_util::{StreamExt, TryStreamExt, poll, stream};
use http::StatusCode;
use ofauth::rate_limit::{
    AcquireError, Bucket, BucketKeys, DocumentedBuckets, Feedback, InMemory, Outcome, Quota, RateLimiter, RateLimiting,
    Reservation, quotas,
};
use ofauth::{ErrorKind, TimeLimit};
use ofauth_mock::{Fault, MockServer, MockServerBuilder, RateLimit, RateLimitHeader};

use crate::support::{CHAT, Clock, ManualClock, builder, connection, failure, mock};

static ONE: LazyLock<Bucket> = LazyLock::new(|| bucket("conn_1"));
static OTHER: LazyLock<Bucket> = LazyLock::new(|| bucket("conn_2"));
const LONG: Duration = Duration::from_secs(100);
const SECOND: Duration = Duration::from_secs(1);

fn fine() -> Outcome {
    Outcome::Responded(Feedback::new(StatusCode::OK))
}

fn refused(retry_after: Option<Duration>) -> Outcome {
    let mut feedback = Feedback::new(StatusCode::TOO_MANY_REQUESTS);
    feedback.retry_after = retry_after;
    Outcome::Responded(feedback)
}

fn figures(limit: u64, remaining: u64, reset: Duration) -> Outcome {
    let mut feedback = Feedback::new(StatusCode::OK);
    feedback.rate_limit.limit = Some(limit);
    feedback.rate_limit.remaining = Some(remaining);
    feedback.rate_limit.reset_after = Some(reset);
    Outcome::Responded(feedback)
}

fn bucket(connection: &str) -> Bucket {
    BucketKeys::default().connection(connection)
}

/// Goes out at once.
fn goes(limiter: &dyn RateLimiter, bucket: &Bucket) -> Reservation {
    let permit = limiter.acquire(bucket, LONG).now_or_never();
    permit.expect("nothing to wait for").expect("no wait too long")
}

fn release(limiter: &dyn RateLimiter, bucket: &Bucket, reservation: Reservation, outcome: &Outcome) {
    let released = limiter.release(bucket, reservation, outcome).now_or_never();
    released.expect("nothing to wait for").expect("it is there");
}

/// Goes out at once, and is answered at once.
fn goes_and_returns(limiter: &dyn RateLimiter, bucket: &Bucket) {
    release(limiter, bucket, goes(limiter, bucket), &fine());
}

/// For how long a request is held back that does not wait.
fn wait_of(refused: Result<Reservation, AcquireError>) -> Duration {
    match refused {
        Err(AcquireError::RateLimitExceeded { wait }) => wait,
        other => panic!("{other:?}"),
    }
}

/// How long it holds back those who would not wait.
fn held(limiter: &dyn RateLimiter) -> Duration {
    let refused = limiter.acquire(&ONE, Duration::ZERO).now_or_never();
    wait_of(refused.expect("an feedback"))
}

fn waits(limiter: &dyn RateLimiter, bucket: &Bucket) -> bool {
    limiter.acquire(bucket, LONG).now_or_never().is_none()
}

#[test]
fn the_burst_is_exact_to_the_last_one() {
    let clock = ManualClock::default();
    let limiter = InMemory::fixed(quotas::STANDARD).timer(clock.clone());
    for _ in 0..90 {
        goes_and_returns(&limiter, &ONE);
    }
    assert!(waits(&limiter, &ONE));
    clock.advance(SECOND - Duration::from_nanos(1));
    assert!(waits(&limiter, &ONE));
    clock.advance(Duration::from_nanos(1));
    goes_and_returns(&limiter, &ONE);
    assert!(waits(&limiter, &ONE));
    // Full again, and no fuller.
    clock.advance(Duration::from_secs(10_000));
    (0..90).for_each(|_| goes_and_returns(&limiter, &ONE));
    assert!(waits(&limiter, &ONE));
    goes_and_returns(&limiter, &OTHER);
}

#[tokio::test]
async fn first_come_first_served() {
    let clock = ManualClock::default();
    let limiter = InMemory::fixed(quotas::STANDARD).timer(clock.clone());
    (0..90).for_each(|_| goes_and_returns(&limiter, &ONE));
    let mut line: Vec<_> = (0..5).map(|_| Box::pin(limiter.acquire(&ONE, LONG))).collect();
    for caller in &mut line {
        assert!(poll!(caller).is_pending());
    }
    for turn in 0..5 {
        clock.advance(SECOND);
        // The last is asked first, and still has to wait.
        for (index, caller) in line.iter_mut().enumerate().skip(turn).rev() {
            let Poll::Ready(reservation) = poll!(caller) else {
                continue;
            };
            assert_eq!(index, turn);
            release(&limiter, &ONE, reservation.expect("no wait too long"), &fine());
        }
    }
}

#[tokio::test]
async fn who_goes_away_takes_nothing_along() {
    let clock = ManualClock::default();
    let limiter = InMemory::fixed(quotas::STANDARD).timer(clock.clone());
    (0..90).for_each(|_| goes_and_returns(&limiter, &ONE));
    let mut first = Box::pin(limiter.acquire(&ONE, LONG));
    let mut second = Box::pin(limiter.acquire(&ONE, LONG));
    let mut third = Box::pin(limiter.acquire(&ONE, LONG));
    assert!(poll!(&mut first).is_pending() && poll!(&mut second).is_pending() && poll!(&mut third).is_pending());
    drop(first);
    drop(second);
    assert!(poll!(&mut third).is_pending());
    assert_eq!(clock.waiting(), 1, "those who have gone do not wait any more");
    clock.advance(SECOND);
    assert!(poll!(&mut third).is_ready());
}

#[test]
fn a_request_under_way_may_arrive_at_any_time() {
    let clock = ManualClock::default();
    let limiter = InMemory::fixed(Quota::per_minute(60).burst(3)).timer(clock.clone());
    let slow = goes(&limiter, &ONE);
    (0..2).for_each(|_| goes_and_returns(&limiter, &ONE));
    // By the clock two have come back, but not if the server has the first only now.
    clock.advance(2 * SECOND);
    assert!(waits(&limiter, &ONE));
    release(&limiter, &ONE, slow, &fine());
    assert!(waits(&limiter, &ONE));
    clock.advance(SECOND);
    goes_and_returns(&limiter, &ONE);
}

#[test]
fn what_was_never_sent_is_given_back() {
    let clock = ManualClock::default();
    let limiter = InMemory::fixed(quotas::STANDARD).timer(clock.clone());
    for _ in 0..1000 {
        release(&limiter, &ONE, goes(&limiter, &ONE), &Outcome::NotSent);
    }
    (0..90).for_each(|_| goes_and_returns(&limiter, &ONE));
    assert!(waits(&limiter, &ONE));
}

#[test]
fn a_429_holds_back_its_connection_and_no_other() {
    for limiter in [InMemory::adaptive(), InMemory::fixed(quotas::STANDARD)] {
        let clock = ManualClock::default();
        let limiter = limiter.timer(clock.clone());
        let reservation = goes(&limiter, &ONE);
        release(&limiter, &ONE, reservation, &refused(Some(7 * SECOND)));
        assert!(waits(&limiter, &ONE));
        goes_and_returns(&limiter, &OTHER);
        let too_long = limiter.acquire(&ONE, 6 * SECOND).now_or_never().expect("an feedback");
        assert_eq!(wait_of(too_long), 7 * SECOND);
        clock.advance(7 * SECOND);
        goes_and_returns(&limiter, &ONE);
    }
}

#[test]
fn a_429_that_says_nothing_is_waited_for_longer_each_time() {
    let clock = ManualClock::default();
    let limiter = InMemory::adaptive().timer(clock.clone());
    for seconds in [1, 2, 4, 8, 8] {
        release(&limiter, &ONE, goes(&limiter, &ONE), &refused(None));
        clock.advance(seconds * SECOND - Duration::from_nanos(1));
        assert!(waits(&limiter, &ONE), "{seconds}");
        clock.advance(Duration::from_nanos(1));
    }
    goes_and_returns(&limiter, &ONE);
    clock.advance(100 * SECOND);
    release(&limiter, &ONE, goes(&limiter, &ONE), &refused(None));
    assert_eq!(held(&limiter), SECOND, "the count begins anew");
}

#[test]
fn no_server_holds_a_connection_back_for_days() {
    let clock = ManualClock::default();
    let limiter = InMemory::adaptive().timer(clock.clone());
    release(&limiter, &ONE, goes(&limiter, &ONE), &refused(Some(Duration::MAX)));
    clock.advance(Duration::from_secs(120));
    goes_and_returns(&limiter, &ONE);
    release(
        &limiter,
        &ONE,
        goes(&limiter, &ONE),
        &figures(u64::MAX, 0, Duration::MAX),
    );
    clock.advance(Duration::from_secs(3600));
    goes_and_returns(&limiter, &ONE);
}

#[test]
fn the_first_answer_is_waited_for_and_then_believed() {
    let clock = ManualClock::default();
    let limiter = InMemory::adaptive().timer(clock.clone());
    let first = goes(&limiter, &ONE);
    assert!(waits(&limiter, &ONE), "the limit is not known yet");
    release(&limiter, &ONE, first, &figures(90, 2, 88 * SECOND));
    let reservations = [goes(&limiter, &ONE), goes(&limiter, &ONE)];
    assert!(waits(&limiter, &ONE), "two were left");
    for (reservation, left) in reservations.into_iter().zip([1, 0]) {
        release(
            &limiter,
            &ONE,
            reservation,
            &figures(90, left, (90 - left as u32) * SECOND),
        );
    }
    assert!(waits(&limiter, &ONE));
    clock.advance(SECOND);
    goes(&limiter, &ONE);
    assert!(waits(&limiter, &ONE));
}

#[test]
fn refusals_of_requests_that_left_before_the_hold_count_as_one() {
    let clock = ManualClock::default();
    let limiter = InMemory::adaptive().timer(clock.clone());
    goes_and_returns(&limiter, &ONE);
    let reservations: Vec<_> = (0..8).map(|_| goes(&limiter, &ONE)).collect();
    let (late, early) = reservations.split_last().expect("eight");
    for reservation in early {
        release(&limiter, &ONE, *reservation, &refused(None));
        clock.advance(Duration::from_millis(10));
    }
    assert_eq!(held(&limiter), Duration::from_millis(930));
    clock.advance(2 * SECOND);
    // One that comes after the hold says nothing new, unless it names a time.
    release(&limiter, &ONE, *late, &refused(None));
    release(&limiter, &ONE, goes(&limiter, &ONE), &refused(None));
    assert_eq!(held(&limiter), 2 * SECOND, "the second in a row");
}

#[test]
fn a_hold_lasts_as_long_as_any_refusal_asks() {
    let clock = ManualClock::default();
    let limiter = InMemory::adaptive().timer(clock.clone());
    goes_and_returns(&limiter, &ONE);
    let mut reservations = (0..5).map(|_| goes(&limiter, &ONE)).collect::<Vec<_>>().into_iter();
    for (asked, held_for) in [(Some(3), 3), (Some(9), 9), (Some(1), 9), (None, 9)] {
        let reservation = reservations.next().expect("five");
        release(&limiter, &ONE, reservation, &refused(asked.map(|asked| asked * SECOND)));
        assert_eq!(held(&limiter), held_for * SECOND);
    }
    clock.advance(9 * SECOND);
    release(
        &limiter,
        &ONE,
        reservations.next().expect("five"),
        &refused(Some(4 * SECOND)),
    );
    assert_eq!(held(&limiter), 4 * SECOND);
}

#[test]
fn what_was_accepted_before_the_hold_does_not_end_it() {
    let clock = ManualClock::default();
    let limiter = InMemory::adaptive().timer(clock.clone());
    goes_and_returns(&limiter, &ONE);
    let reservations: Vec<_> = (0..3).map(|_| goes(&limiter, &ONE)).collect();
    release(&limiter, &ONE, reservations[0], &refused(None));
    release(&limiter, &ONE, reservations[1], &fine());
    release(&limiter, &ONE, reservations[2], &figures(90, 80, 10 * SECOND));
    assert_eq!(held(&limiter), SECOND);
    clock.advance(SECOND);
    release(&limiter, &ONE, goes(&limiter, &ONE), &refused(None));
    assert_eq!(held(&limiter), 2 * SECOND, "still in a row");
}

#[test]
fn a_server_that_refuses_again_too_soon_is_given_more_time() {
    let clock = ManualClock::default();
    let limiter = InMemory::adaptive().timer(clock.clone());
    for seconds in [0, 1, 2, 4, 8, 8] {
        release(&limiter, &ONE, goes(&limiter, &ONE), &refused(Some(Duration::ZERO)));
        let wait = match limiter.acquire(&ONE, Duration::ZERO).now_or_never() {
            Some(Ok(_)) => Duration::ZERO,
            refused => wait_of(refused.expect("an feedback")),
        };
        assert!(wait >= seconds * SECOND, "{seconds}: {wait:?}");
        clock.advance(20 * SECOND);
    }
}

#[test]
fn a_503_is_no_refusal_of_the_account() {
    let clock = ManualClock::default();
    let limiter = InMemory::adaptive().timer(clock.clone());
    let mut unavailable = Feedback::new(StatusCode::SERVICE_UNAVAILABLE);
    unavailable.retry_after = Some(60 * SECOND);
    for _ in 0..20 {
        release(&limiter, &ONE, goes(&limiter, &ONE), &Outcome::Responded(unavailable));
    }
    goes_and_returns(&limiter, &ONE);
}

#[test]
fn figures_that_come_out_of_order_do_not_bring_requests_back() {
    let clock = ManualClock::default();
    let limiter = InMemory::adaptive().timer(clock.clone());
    release(&limiter, &ONE, goes(&limiter, &ONE), &figures(5, 4, SECOND));
    let reservations: Vec<_> = (0..4).map(|_| goes(&limiter, &ONE)).collect();
    assert!(waits(&limiter, &ONE));
    for (reservation, left) in [(3, 0), (0, 3), (2, 1), (1, 2)] {
        release(
            &limiter,
            &ONE,
            reservations[reservation],
            &figures(5, left, (5 - left) as u32 * SECOND),
        );
        assert!(waits(&limiter, &ONE), "{left}");
    }
    clock.advance(SECOND);
    goes_and_returns(&limiter, &ONE);
    assert!(waits(&limiter, &ONE));
}

#[test]
fn without_figures_the_documented_quota_is_expected_and_one_request_beyond_it() {
    let keys = BucketKeys::default();
    let clock = ManualClock::default();
    let limiter = InMemory::adaptive().timer(clock.clone());
    for (bucket, burst) in [
        (ONE.clone(), 90),
        (keys.operation("getDynamicRules"), 3),
        (keys.operation("signRequest"), 20),
    ] {
        let first = goes(&limiter, &bucket);
        assert!(waits(&limiter, &bucket), "its feedback may say how much is left");
        release(&limiter, &bucket, first, &fine());
        let reservations: Vec<_> = (0..burst).map(|_| goes(&limiter, &bucket)).collect();
        assert!(waits(&limiter, &bucket), "{burst} and one");
        let (probe, within) = reservations.split_last().expect("a burst");
        within
            .iter()
            .for_each(|reservation| release(&limiter, &bucket, *reservation, &fine()));
        assert!(waits(&limiter, &bucket), "the probe decides");
        release(&limiter, &bucket, *probe, &refused(Some(SECOND)));
        clock.advance(SECOND);
        goes_and_returns(&limiter, &bucket);
        assert!(waits(&limiter, &bucket), "the quota holds");
    }
}

#[test]
fn a_server_that_takes_more_than_the_quota_has_none() {
    let clock = ManualClock::default();
    let limiter = InMemory::adaptive().timer(clock.clone());
    goes_and_returns(&limiter, &ONE);
    let reservations: Vec<_> = (0..90).map(|_| goes(&limiter, &ONE)).collect();
    let (late, early) = reservations.split_first().expect("ninety");
    early
        .iter()
        .for_each(|reservation| release(&limiter, &ONE, *reservation, &fine()));
    assert!(
        waits(&limiter, &ONE),
        "the probe may have come before the last of the burst"
    );
    release(&limiter, &ONE, *late, &fine());
    let under_way: Vec<_> = (0..300).map(|_| goes(&limiter, &ONE)).collect();
    assert_eq!(under_way.len(), 300);
    // One account's luck is not another's.
    goes(&limiter, &OTHER);
    assert!(waits(&limiter, &OTHER));
}

#[test]
fn a_first_request_that_hangs_holds_others_back_for_a_second() {
    let clock = ManualClock::default();
    let limiter = InMemory::adaptive().timer(clock.clone());
    goes(&limiter, &ONE);
    assert!(waits(&limiter, &ONE));
    clock.advance(SECOND);
    for _ in 0..89 {
        goes(&limiter, &ONE);
    }
}

#[test]
fn nothing_left_is_believed_even_if_no_time_is_said() {
    let clock = ManualClock::default();
    let limiter = InMemory::adaptive().timer(clock.clone());
    for limit in [None, Some(90)] {
        let mut feedback = Feedback::new(StatusCode::OK);
        feedback.rate_limit.limit = limit;
        feedback.rate_limit.remaining = Some(0);
        release(&limiter, &ONE, goes(&limiter, &ONE), &Outcome::Responded(feedback));
        assert!(waits(&limiter, &ONE), "{limit:?}");
        clock.advance(SECOND);
        release(&limiter, &ONE, goes(&limiter, &ONE), &fine());
        clock.advance(SECOND);
    }
}

#[test]
fn idle_connections_cost_nothing() {
    let clock = ManualClock::default();
    let limiter = InMemory::fixed(quotas::STANDARD).timer(clock.clone());
    for number in 0..10_000 {
        let id = format!("conn_{number}");
        goes_and_returns(&limiter, &bucket(&id));
    }
    let waiting = goes(&limiter, &OTHER);
    clock.advance(Duration::from_secs(61));
    goes_and_returns(&limiter, &ONE);
    assert_eq!(limiter.buckets(), 2, "this one, and the one that is under way");
    release(&limiter, &OTHER, waiting, &fine());
}

#[test]
fn no_connection_id_is_shown() {
    let limiter = InMemory::adaptive();
    let secret = bucket("conn_planted_4d2e");
    goes_and_returns(&limiter, &secret);
    assert!(!format!("{limiter:#?} {secret:#?}").contains("planted"));
}

#[tokio::test]
async fn a_caller_is_told_when_it_would_wait_in_vain() {
    let server = mock().await;
    let creator = connection(&server, builder(&server).timer(ManualClock::default()));
    server.inject(Fault::status(429).header("retry-after", "300"));
    let error = failure(&creator).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 1));

    let error = creator
        .chat(CHAT)
        .messages()
        .options(ofauth::CallOptions::new().timeout(SECOND))
        .send()
        .await
        .expect_err("held back");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 0));
    assert!(!error.may_have_been_sent() && error.status().is_none());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(120)));
    assert_eq!(server.request_count(), 1);
}

#[tokio::test]
async fn waiting_in_line_ends_with_the_time_for_the_call() {
    let server = mock().await;
    let clock = ManualClock::default();
    let limited = builder(&server)
        .timer(clock.clone())
        .rate_limiting(RateLimiting::Fixed(Quota::per_minute(1)));
    let creator = connection(&server, limited);
    let send = |timeout| {
        let options = ofauth::CallOptions::new().timeout(timeout);
        creator.chat(CHAT).messages().options(options).send()
    };
    send(LONG).await.expect("the first");
    let mut second = Box::pin(send(LONG));
    let mut third = Box::pin(send(SECOND));
    assert!(pending(&mut second).await && pending(&mut third).await);
    clock.advance(SECOND);
    let error = third.await.expect_err("out of time");
    assert_eq!(
        (error.kind(), error.time_limit()),
        (ErrorKind::Timeout, Some(TimeLimit::Overall))
    );
    assert!(!error.may_have_been_sent() && error.attempts() == 0);
    clock.advance(59 * SECOND);
    second.await.expect("its turn");
}

async fn pending(future: &mut (impl Future + Unpin)) -> bool {
    poll!(future).is_pending()
}

#[tokio::test]
async fn the_default_keeps_to_what_the_server_says() {
    let clock = Clock::default();
    let (now, started) = (clock.clone(), std::time::Instant::now());
    let server = MockServer::builder()
        .rate_limit(RateLimit::per_minute(60, 5))
        .clock(move || started + now.waits().iter().sum::<Duration>())
        .start()
        .await
        .expect("a free port on loopback");
    let creator = connection(&server, builder(&server).timer(clock.clone()).max_retries(0));
    let mut messages = creator.chat(CHAT).messages().limit(10).stream();
    let mut count = 0;
    while messages.try_next().await.expect("no 429").is_some() {
        count += 1;
    }
    assert_eq!((count, server.request_count()), (250, 25));
    let waited: Duration = clock.waits().iter().sum();
    assert!((20..=22).contains(&waited.as_secs()), "{waited:?}");
}

/// A server whose clock is `clock`.
async fn on_clock(clock: &ManualClock, builder: MockServerBuilder) -> MockServer {
    let clock = clock.clone();
    let builder = builder.clock(move || ofauth::Timer::now(&clock)).keep_requests(10_000);
    builder.start().await.expect("a free port on loopback")
}

/// So many calls of one account at once, with the default settings: how many met a 429, and how long it took.
async fn at_once(calls: usize, limit: RateLimit) -> (usize, Duration) {
    let clock = ManualClock::default();
    let server = on_clock(&clock, MockServer::builder().rate_limit(limit)).await;
    let creator = connection(&server, builder(&server).timer(clock.clone()));
    let pages = clock
        .run(join_all(
            (0..calls).map(|_| creator.chat(CHAT).messages().limit(1).send()),
        ))
        .await;
    for page in pages {
        page.expect("none fails");
    }
    let refused = server
        .requests()
        .iter()
        .filter(|request| request.status == Some(429))
        .count();
    (refused, clock.passed())
}

#[tokio::test]
async fn a_quota_that_is_not_announced_is_used_and_not_overrun() {
    let unannounced = RateLimit::per_minute(60, 90).unannounced();
    for limit in [unannounced, unannounced.without_retry_after()] {
        let (refused, taken) = at_once(200, limit).await;
        assert!(refused <= 2, "{refused} met a 429");
        let (taken, ideal) = (taken.as_secs_f64(), 110.0);
        assert!((ideal..=ideal / 0.99).contains(&taken), "{taken} s, ideally {ideal} s");
    }
}

#[tokio::test]
async fn each_figure_is_learned_from_alone() {
    let limit = RateLimit::per_minute(60, 20);
    for (figures, most) in [
        (vec![RateLimitHeader::Limit], 1),
        (vec![RateLimitHeader::Remaining], 0),
        (vec![RateLimitHeader::Limit, RateLimitHeader::Remaining], 0),
        (vec![RateLimitHeader::Limit, RateLimitHeader::Reset], 0),
        (vec![RateLimitHeader::Remaining, RateLimitHeader::Reset], 0),
        (
            vec![
                RateLimitHeader::Limit,
                RateLimitHeader::Remaining,
                RateLimitHeader::Reset,
            ],
            0,
        ),
    ] {
        let (refused, taken) = at_once(50, limit.announces(&figures)).await;
        assert!(refused <= most, "{figures:?}: {refused} met a 429");
        assert!((30..=31).contains(&taken.as_secs()), "{figures:?}: {taken:?}");
    }
    // By the time until it is full alone, no one can tell a bucket of 20 from one of 90; one of 90 is expected.
    let (refused, taken) = at_once(120, RateLimit::per_minute(60, 90).announces(&[RateLimitHeader::Reset])).await;
    assert!(
        refused == 0 && (30..=31).contains(&taken.as_secs()),
        "{refused}, {taken:?}"
    );
}

#[tokio::test]
async fn a_burst_of_refusals_costs_one_hold() {
    let clock = ManualClock::default();
    let server = on_clock(&clock, MockServer::builder()).await;
    let creator = connection(&server, builder(&server).timer(clock.clone()));
    creator.chat(CHAT).messages().send().await.expect("a page");
    server.inject(Fault::status(429).times(8));
    let calls = (0..8).map(|_| creator.chat(CHAT).messages().send());
    for page in clock.run(join_all(calls)).await {
        assert_eq!(page.expect("the second attempt").meta().attempts(), 2);
    }
    // One hold of a second, and then one call a second, as the documented quota has it.
    assert!(clock.passed() <= 8 * SECOND, "{:?}", clock.passed());
}

#[tokio::test]
async fn refusals_of_an_account_of_which_nothing_is_known_fail_no_call() {
    let clock = ManualClock::default();
    let server = on_clock(&clock, MockServer::builder()).await;
    let creator = connection(&server, builder(&server).timer(clock.clone()));
    server.inject(Fault::status(429).times(8));
    let calls = (0..8).map(|_| creator.chat(CHAT).messages().send());
    for page in clock.run(join_all(calls)).await {
        page.expect("a later attempt");
    }
}

#[tokio::test]
async fn a_plan_without_limits_is_not_held_back() {
    let clock = ManualClock::default();
    let server = on_clock(&clock, MockServer::builder()).await;
    let creator = connection(&server, builder(&server).timer(clock.clone()));
    let calls = (0..2000).map(|_| creator.chat(CHAT).messages().limit(1).send());
    let pages = stream::iter(calls).buffer_unordered(64).try_collect::<Vec<_>>();
    assert_eq!(clock.run(pages).await.expect("none fails").len(), 2000);
    assert_eq!((server.request_count(), clock.passed()), (2000, Duration::ZERO));
}

#[tokio::test]
async fn a_drained_quota_provokes_no_429_and_wastes_no_time() {
    const CONNECTIONS: u32 = 50;
    const REQUESTS: u32 = 200;
    let clock = ManualClock::default();
    let servers = clock.clone();
    let server = MockServer::builder()
        .rate_limit(RateLimit::per_minute(60, 90))
        .clock(move || ofauth::Timer::now(&servers))
        .connections(CONNECTIONS as usize)
        .start()
        .await
        .expect("a free port on loopback");
    let client = builder(&server)
        .timer(clock.clone())
        .rate_limiting(RateLimiting::Fixed(quotas::STANDARD))
        .build()
        .expect("valid settings");
    let drain = async |number| {
        let creator = client.connection(format!("conn_{number:04}")).expect("a valid id");
        for _ in 0..REQUESTS {
            let page = creator.chat(CHAT).messages().limit(1).send().await.expect("no 429");
            assert_eq!(page.meta().attempts(), 1);
        }
    };
    clock.run(join_all((1..=CONNECTIONS).map(drain))).await;
    assert_eq!(server.request_count(), u64::from(CONNECTIONS * REQUESTS));
    let ideal = f64::from(REQUESTS - 90);
    let taken = clock.passed().as_secs_f64();
    assert!((ideal..=ideal * 1.01).contains(&taken), "{taken} s, ideally {ideal} s");
}
