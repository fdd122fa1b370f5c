//! Processes that keep one quota together over Redis. The quotas are small, so that a burst and its refill take a second.

use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use ofauth::rate_limit::{
    Bucket, BucketKeys, DocumentedBuckets, Feedback, Outcome, Quota, RateLimiter, RateLimiting, SharedLimiter,
};
use ofauth::{CallOptions, Client, Connection, ErrorKind, StatusCode};
use ofauth_mock::{Fault, MockServer, RateLimit};
use openapi_redis::{RedisLimiter, Settings, redis};
use test_servers::RedisServer;

const CHAT: i64 = 4101;
const SECRET: &str = "planted-secret";
/// 50 requests a second, in bursts of 10.
const RATE: u32 = 3000;
const BURST: u32 = 10;

fn quota() -> Quota {
    Quota::per_minute(RATE).burst(BURST)
}

fn limiter(redis: &RedisServer) -> RedisLimiter {
    let client = redis::Client::open(redis.url()).expect("an address");
    Settings::new(SECRET)
        .quota(quota())
        .limiter(&client)
        .expect("an address")
}

/// A process: a client with a limiter and a connection to Redis of its own.
fn process(server: &MockServer, limiter: SharedLimiter) -> Connection {
    let client = Client::builder()
        .api_key(server.api_key())
        .base_url(server.base_url())
        .rate_limiting(limiter);
    let client = client.build().expect("valid settings");
    client.connection(server.connection_id()).expect("a valid id")
}

async fn mock(limit: RateLimit) -> MockServer {
    let server = MockServer::builder().rate_limit(limit).start().await;
    server.expect("a free port on loopback")
}

/// This many requests for messages, all at once; how many were sent, and how many for nothing.
async fn send(creator: &Connection, count: usize) -> usize {
    let once = || CallOptions::new().max_retries(0);
    let calls = (0..count).map(|_| creator.chat(CHAT).messages().limit(1).options(once()).send());
    join_all(calls).await.iter().filter(|page| page.is_ok()).count()
}

fn refused(server: &MockServer) -> usize {
    let requests = server.requests();
    requests.iter().filter(|request| request.status == Some(429)).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_keep_one_quota_together() {
    let Some(redis) = RedisServer::start() else { return };
    let server = mock(RateLimit::per_minute(RATE, BURST).unannounced()).await;
    let started = Instant::now();
    let processes: Vec<_> = (0..4)
        .map(|_| process(&server, SharedLimiter::new(Arc::new(limiter(&redis))).fail_closed()))
        .collect();
    let sent = join_all(processes.iter().map(|process| send(process, 30))).await;
    assert_eq!(sent, [30; 4]);
    assert_eq!((refused(&server), server.request_count()), (0, 120));
    // A burst of 10, and 110 at 50 a second.
    let taken = started.elapsed();
    assert!(taken >= Duration::from_millis(2190), "{taken:?}");
    // At one a second it would be two minutes.
    assert!(taken < Duration::from_secs(60), "{taken:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_request_is_over_the_quota_when_redis_is_killed_and_comes_back() {
    let Some(mut redis) = RedisServer::start() else { return };
    let server = mock(RateLimit::per_minute(RATE, BURST).unannounced()).await;
    let third = Quota::per_minute(RATE / 3).burst(BURST / 3);
    let processes: Vec<_> = (0..3)
        .map(|_| {
            let shared = SharedLimiter::new(Arc::new(limiter(&redis)));
            process(&server, shared.fall_back_to(RateLimiting::Fixed(third)))
        })
        .collect();
    let all = |count| join_all(processes.iter().map(move |process| send(process, count)));
    assert_eq!(all(20).await, [20; 3]);
    redis.kill();
    assert_eq!(all(20).await, [20; 3]);
    redis.restart();
    assert_eq!(all(100).await, [100; 3]);
    assert_eq!((refused(&server), server.request_count()), (0, 420));
}

#[tokio::test]
async fn what_happens_without_redis_is_a_setting() {
    let Some(mut redis) = RedisServer::start() else { return };
    redis.kill();
    let server = mock(RateLimit::per_minute(60, 2).unannounced()).await;
    let shared = || SharedLimiter::new(Arc::new(limiter(&redis)));
    let creator = process(&server, shared().fail_closed());
    let error = creator.chat(CHAT).messages().send().await.expect_err("it is refused");
    assert_eq!(error.kind(), ErrorKind::LimiterUnavailable);
    assert_eq!(server.request_count(), 0);
    // Without a limit, the mock refuses the third.
    let creator = process(&server, shared().fall_back_to(RateLimiting::Off));
    assert_eq!(send(&creator, 3).await, 2);
    // By itself, it waits for each.
    let creator = process(&server, shared());
    let started = Instant::now();
    assert_eq!(send(&creator, 1).await + send(&creator, 1).await, 1);
    assert!(started.elapsed() < Duration::from_secs(30));
}

#[tokio::test]
async fn what_one_process_is_told_all_know() {
    let Some(redis) = RedisServer::start() else { return };
    let server = mock(RateLimit::per_minute(RATE, BURST)).await;
    let client = redis::Client::open(redis.url()).expect("an address");
    let limiter = || Arc::new(RedisLimiter::adaptive(&client, SECRET).expect("an address"));
    let [one, other] = [(); 2].map(|()| process(&server, SharedLimiter::new(limiter()).fail_closed()));
    server.inject(Fault::status(429).header("retry-after", "1"));
    assert_eq!(send(&one, 1).await, 0);
    let started = Instant::now();
    assert_eq!(send(&other, 1).await, 1);
    assert!(
        started.elapsed() >= Duration::from_millis(900),
        "{:?}",
        started.elapsed()
    );
    // The documented quota is of one a second: they have learned of 50.
    let started = Instant::now();
    assert_eq!(join_all([&one, &other].map(|process| send(process, 30))).await, [30; 2]);
    assert!(started.elapsed() < Duration::from_secs(30), "{:?}", started.elapsed());
    assert_eq!(refused(&server), 1);
}

#[tokio::test]
async fn a_release_in_one_process_wakes_another() {
    let Some(redis) = RedisServer::start() else { return };
    let bucket = BucketKeys::default().connection("conn_1");
    let limiter = || {
        let client = redis::Client::open(redis.url()).expect("an address");
        let quota = Quota::every(Duration::from_millis(1));
        Settings::new(SECRET).quota(quota).limiter(&client).expect("an address")
    };
    let (one, other) = (limiter(), limiter());
    let patience = Duration::from_secs(30);
    // The other is connected, and has listened to releases.
    let first = other.acquire(&bucket, patience).await.expect("a permit");
    let outcome = Outcome::Responded(Feedback::new(StatusCode::OK));
    other.release(&bucket, first, &outcome).await.expect("it is up");
    // Without the message, it would always look again after a second; on a machine with other work it is late at times.
    let mut late = Vec::new();
    while late.len() < 10 {
        let held = one.acquire(&bucket, patience).await.expect("a permit");
        let waiting = other.acquire(&bucket, patience);
        let release = async {
            tokio::time::sleep(Duration::from_millis(100)).await;
            one.release(&bucket, held, &outcome).await.expect("it is up");
            Instant::now()
        };
        let (permit, released) = tokio::join!(async { (waiting.await, Instant::now()) }, release);
        let reservation = permit.0.expect("a permit");
        other.release(&bucket, reservation, &outcome).await.expect("it is up");
        late.push(permit.1.saturating_duration_since(released));
        if late.last().is_some_and(|late| *late < Duration::from_millis(600)) {
            return;
        }
    }
    panic!("{late:?}");
}

/// While callers wait, the server is not asked again and again.
#[tokio::test]
async fn waiting_costs_no_commands() {
    let Some(redis) = RedisServer::start() else { return };
    let client = redis::Client::open(redis.url()).expect("an address");
    let bucket = BucketKeys::default().connection("conn_1");
    let limiters: Vec<_> = (0..3)
        .map(|_| {
            let settings = Settings::new(SECRET).quota(Quota::every(Duration::from_millis(100)));
            settings.limiter(&client).expect("an address")
        })
        .collect();
    let calls = limiters
        .iter()
        .flat_map(|limiter| (0..10).map(|_| once(limiter, &bucket)));
    join_all(calls).await;
    let mut connection = client.get_multiplexed_async_connection().await.expect("it is up");
    let stats: String = redis::cmd("INFO")
        .arg("commandstats")
        .query_async(&mut connection)
        .await
        .expect("it is up");
    let line = stats
        .lines()
        .find(|line| line.starts_with("cmdstat_evalsha:"))
        .expect("it ran");
    let calls = line.split([':', ',']).find_map(|field| field.strip_prefix("calls="));
    let calls: u32 = calls.expect("a number").parse().expect("a number");
    // Two for each of the 30 requests, and a second look of those that had to wait.
    assert!((60..150).contains(&calls), "{calls}");
}

async fn once(limiter: &RedisLimiter, bucket: &Bucket) {
    let permit = limiter
        .acquire(bucket, Duration::from_secs(30))
        .await
        .expect("a permit");
    let outcome = Outcome::Responded(Feedback::new(StatusCode::OK));
    limiter.release(bucket, permit, &outcome).await.expect("it is up");
}

#[tokio::test]
async fn nothing_in_redis_reveals_an_account_or_the_secret() {
    let Some(redis) = RedisServer::start() else { return };
    let server = mock(RateLimit::per_minute(RATE, BURST)).await;
    let limiter = limiter(&redis);
    let said = format!("{limiter:?} {:?}", Settings::new(SECRET));
    assert!(!said.contains(SECRET));
    let creator = process(&server, SharedLimiter::new(Arc::new(limiter)));
    assert_eq!(send(&creator, 3).await, 3);
    let client = redis::Client::open(redis.url()).expect("an address");
    let mut connection = client.get_multiplexed_async_connection().await.expect("it is up");
    let keys: Vec<String> = redis::cmd("KEYS")
        .arg("*")
        .query_async(&mut connection)
        .await
        .expect("keys");
    // Neither the id of the account nor the key that is made from it without the secret.
    let known = BucketKeys::default()
        .connection(server.connection_id())
        .key()
        .to_string();
    let [key] = keys.as_slice() else {
        panic!("one bucket: {keys:?}")
    };
    assert!(key.starts_with("rate-limit:") && key.len() == 75, "{key}");
    assert!(!key.contains(server.connection_id()) && !key.contains(&known));
    let (value, left): (Vec<u8>, i64) = redis::pipe()
        .get(key)
        .pttl(key)
        .query_async(&mut connection)
        .await
        .expect("a bucket");
    let text = String::from_utf8_lossy(&value);
    assert!(!text.contains(server.connection_id()) && !text.contains(SECRET));
    assert!((3_600_000..3_700_000).contains(&left), "{left}");
}

/// A password in the address is in no error.
#[tokio::test]
async fn an_error_names_no_password() {
    let client = redis::Client::open("redis://:planted@127.0.0.1:1/").expect("an address");
    let limiter = RedisLimiter::adaptive(&client, SECRET).expect("an address");
    let bucket = BucketKeys::default().connection("conn_1");
    let error = limiter
        .acquire(&bucket, Duration::from_secs(1))
        .await
        .expect_err("it is down");
    let source = std::error::Error::source(&error).expect("a reason");
    for text in [format!("{error} {error:?}"), format!("{source} {source:?}")] {
        assert!(!text.contains("planted"), "{text}");
    }
}
