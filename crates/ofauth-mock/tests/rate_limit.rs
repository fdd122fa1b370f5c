//! The token bucket, with a clock that the test advances.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use ofauth_mock::{Fault, MockServer, RateLimit, RateLimitHeader};
use reqwest::Response;
use support::{error, get_messages};

struct Clock(Arc<AtomicU64>);

impl Clock {
    fn advance(&self, milliseconds: u64) {
        self.0.fetch_add(milliseconds, Ordering::Relaxed);
    }
}

async fn limited(limit: RateLimit) -> (MockServer, Clock) {
    let milliseconds = Arc::new(AtomicU64::new(0));
    let (start, shared) = (Instant::now(), Arc::clone(&milliseconds));
    let clock = move || start + Duration::from_millis(shared.load(Ordering::Relaxed));
    let server = MockServer::builder().rate_limit(limit).clock(clock).start().await;
    (server.unwrap(), Clock(milliseconds))
}

/// Limit, remaining and reset.
fn bucket(response: &Response) -> [u64; 3] {
    ["limit", "remaining", "reset"].map(|name| {
        let value = &response.headers()[format!("x-ratelimit-{name}")];
        value.to_str().unwrap().parse().unwrap()
    })
}

#[tokio::test]
async fn empties_and_refills() {
    // A token in two seconds.
    let (server, clock) = limited(RateLimit::per_minute(30, 3)).await;
    for (remaining, reset) in [(2, 2), (1, 4), (0, 6)] {
        let response = get_messages(&server, "").await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(bucket(&response), [3, remaining, reset]);
    }
    clock.advance(500);
    let refused = get_messages(&server, "").await.unwrap();
    assert_eq!(bucket(&refused), [3, 0, 6]);
    // 1.5 s, rounded up.
    assert_eq!(refused.headers()["retry-after"], "2");
    let (status, body) = error(refused).await;
    assert_eq!((status, &body["type"]), (429, &"RATE_LIMIT_EXCEEDED".into()));

    clock.advance(1499);
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 429);
    clock.advance(1);
    assert_eq!(bucket(&get_messages(&server, "").await.unwrap()), [3, 0, 6]);
    clock.advance(600_000);
    assert_eq!(bucket(&get_messages(&server, "").await.unwrap()), [3, 2, 2]);
}

#[tokio::test]
async fn rejected_and_faulty_requests_use_no_token() {
    let (server, _clock) = limited(RateLimit::per_minute(60, 2)).await;
    assert_eq!(bucket(&get_messages(&server, "limit=99").await.unwrap()), [2, 2, 0]);
    server.inject(Fault::status(503).header("X-RateLimit-Reset", "77"));
    assert_eq!(bucket(&get_messages(&server, "").await.unwrap()), [2, 2, 77]);
    assert_eq!(bucket(&get_messages(&server, "").await.unwrap()), [2, 1, 1]);
}

#[tokio::test]
async fn no_limit_no_headers() {
    let server = MockServer::start().await.unwrap();
    let response = get_messages(&server, "").await.unwrap();
    assert!(
        !response
            .headers()
            .keys()
            .any(|name| name.as_str().starts_with("x-ratelimit"))
    );
}

#[tokio::test]
async fn a_limit_may_be_kept_in_silence() {
    let quiet = RateLimit::per_minute(60, 1).unannounced().without_retry_after();
    let some = RateLimit::per_minute(60, 1).announces(&[RateLimitHeader::Remaining, RateLimitHeader::Reset]);
    for (limit, announced, retry_after) in [(quiet, vec![], None), (some, vec!["remaining", "reset"], Some("1"))] {
        let (server, _clock) = limited(limit).await;
        for status in [200, 429] {
            let response = get_messages(&server, "").await.unwrap();
            assert_eq!(response.status(), status);
            let names = response.headers().keys();
            let mut figures: Vec<_> = names
                .filter_map(|name| name.as_str().strip_prefix("x-ratelimit-"))
                .collect();
            figures.sort_unstable();
            assert_eq!(figures, announced);
            let asked = response
                .headers()
                .get("retry-after")
                .map(|value| value.to_str().unwrap());
            assert_eq!(asked, retry_after.filter(|_| status == 429));
        }
    }
}
