//! Several processes that share an account and a rate limiter.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::{FutureExt, join, join_all};
use ofauth::rate_limit::{
    Bucket, BucketKeys, DocumentedBuckets, Kept, OverStore, Quota, RateLimiter, RateLimiting, SharedLimiter, Store,
    Unavailable, quotas,
};
use ofauth::{BoxFuture, ErrorKind};
use ofauth_mock::{Fault, MockServer, RateLimit};

use crate::support::{CHAT, Clock, ManualClock, builder, connection, failure, mock};

/// What processes share, in one.
#[derive(Clone, Debug, Default)]
struct Memory {
    texts: Arc<Mutex<HashMap<String, String>>>,
    down: Arc<AtomicBool>,
    hangs: Arc<AtomicBool>,
}

impl Memory {
    async fn answer(&self) -> Result<(), Unavailable> {
        if self.hangs.load(Ordering::Relaxed) {
            std::future::pending::<()>().await;
        }
        // As over a network.
        tokio::task::yield_now().await;
        match self.down.load(Ordering::Relaxed) {
            true => Err(Unavailable::new("connection refused: redis://:planted@127.0.0.1")),
            false => Ok(()),
        }
    }

    fn state(&self, bucket: &Bucket) -> String {
        let texts = self.texts.lock().expect("no test panics in here");
        texts.get(&bucket.key().to_string()).cloned().unwrap_or_default()
    }
}

impl Store for Memory {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Kept, Unavailable>> {
        Box::pin(async move {
            self.answer().await?;
            let texts = self.texts.lock().expect("no test panics in here");
            Ok(Kept::from(texts.get(key).cloned()))
        })
    }

    fn swap<'a>(
        &'a self,
        key: &'a str,
        old: Option<&'a str>,
        new: &'a str,
        _keep: Duration,
    ) -> BoxFuture<'a, Result<bool, Unavailable>> {
        Box::pin(async move {
            self.answer().await?;
            let mut texts = self.texts.lock().expect("no test panics in here");
            if texts.get(key).map(String::as_str) != old {
                return Ok(false);
            }
            texts.insert(key.to_owned(), new.to_owned());
            Ok(true)
        })
    }
}

async fn limited(clock: &ManualClock, limit: RateLimit) -> MockServer {
    let clock = clock.clone();
    let server = MockServer::builder().rate_limit(limit);
    let server = server.clock(move || ofauth::Timer::now(&clock)).start().await;
    server.expect("a free port on loopback")
}

/// Four clients with fifty calls each: how many met a 429, and how long it took.
async fn four_processes(limit: RateLimit, limiter: impl Fn(Memory) -> OverStore<Memory>) -> (usize, Duration) {
    let clock = ManualClock::default();
    let server = limited(&clock, limit).await;
    let store = Memory::default();
    let creators: Vec<_> = (0..4)
        .map(|_| {
            let limiter = SharedLimiter::new(Arc::new(limiter(store.clone()).timer(clock.clone())));
            let client = builder(&server)
                .timer(clock.clone())
                .rate_limiting(limiter.fail_closed());
            connection(&server, client)
        })
        .collect();
    let calls = creators
        .iter()
        .flat_map(|creator| (0..50).map(|_| creator.chat(CHAT).messages().limit(1).send()));
    for page in clock.run(join_all(calls)).await {
        page.expect("none fails");
    }
    assert!(!format!("{store:?}").contains(server.connection_id()));
    let refused = server
        .requests()
        .iter()
        .filter(|request| request.status == Some(429))
        .count();
    (refused, clock.passed())
}

#[tokio::test]
async fn processes_keep_one_quota_together() {
    let unannounced = RateLimit::per_minute(60, 90).unannounced();
    let fixed: fn(Memory) -> OverStore<Memory> = |store| OverStore::fixed(store, quotas::STANDARD);
    for (limiter, most) in [(fixed, 0), (OverStore::adaptive as fn(Memory) -> _, 2)] {
        let (refused, taken) = four_processes(unannounced, limiter).await;
        assert!(refused <= most, "{refused} met a 429");
        assert!((110..=111).contains(&taken.as_secs()), "{taken:?}");
    }
    let (refused, taken) = four_processes(RateLimit::per_minute(60, 90), OverStore::adaptive).await;
    assert!(
        refused == 0 && (110..=112).contains(&taken.as_secs()),
        "{refused} {taken:?}"
    );
}

#[tokio::test]
async fn what_one_process_is_told_all_know() {
    let clock = ManualClock::default();
    let server = mock().await;
    let store = Memory::default();
    let [one, other] = [(); 2].map(|()| {
        let limiter = OverStore::adaptive(store.clone()).timer(clock.clone());
        let client = builder(&server).timer(clock.clone());
        connection(&server, client.rate_limiting(SharedLimiter::new(Arc::new(limiter))))
    });
    server.inject(Fault::status(429).header("retry-after", "7"));
    let once = ofauth::CallOptions::new().max_retries(0);
    one.chat(CHAT)
        .messages()
        .options(once)
        .send()
        .await
        .expect_err("refused");
    clock.run(other.chat(CHAT).messages().send()).await.expect("a page");
    assert_eq!(clock.passed(), Duration::from_secs(7));
}

#[tokio::test]
async fn a_store_that_is_down_fails_open_or_closed() {
    let server = mock().await;
    let store = Memory::default();
    store.down.store(true, Ordering::Relaxed);
    let limiter = || SharedLimiter::new(Arc::new(OverStore::adaptive(store.clone())));
    for open in [
        limiter(),
        limiter().fail_closed().fall_back_to(RateLimiting::Adaptive),
        limiter().fall_back_to(RateLimiting::Off),
    ] {
        let creator = connection(&server, builder(&server).rate_limiting(open));
        let page = creator.chat(CHAT).messages().send().await.expect("it goes out");
        assert_eq!(page.meta().attempts(), 1);
    }
    let before = server.request_count();
    let creator = connection(&server, builder(&server).rate_limiting(limiter().fail_closed()));
    let error = failure(&creator).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::LimiterUnavailable, 0));
    assert!(!error.may_have_been_sent() && !error.is_transient());
    assert!(!format!("{error}").contains("planted"));
    assert_eq!(server.request_count(), before);
}

#[tokio::test]
async fn a_store_that_hangs_is_down() {
    let clock = ManualClock::default();
    let server = mock().await;
    let store = Memory::default();
    store.hangs.store(true, Ordering::Relaxed);
    let limiter = OverStore::adaptive(store).timer(clock.clone());
    let limiter = SharedLimiter::new(Arc::new(limiter.store_timeout(Duration::from_secs(3))));
    let client = builder(&server)
        .timer(clock.clone())
        .rate_limiting(limiter.fail_closed());
    let creator = connection(&server, client);
    let error = clock
        .run(creator.chat(CHAT).messages().send())
        .await
        .expect_err("it fails closed");
    assert_eq!(error.kind(), ErrorKind::LimiterUnavailable);
    assert_eq!(clock.passed(), Duration::from_secs(3));
}

/// While the store is down, a process keeps to the server's limit by itself.
#[tokio::test]
async fn one_that_fails_open_still_waits_when_the_server_says_so() {
    let clock = ManualClock::default();
    let server = limited(&clock, RateLimit::per_minute(60, 5)).await;
    let store = Memory::default();
    store.down.store(true, Ordering::Relaxed);
    let limiter = SharedLimiter::new(Arc::new(OverStore::adaptive(store).timer(clock.clone())));
    let creator = connection(&server, builder(&server).timer(clock.clone()).rate_limiting(limiter));
    let calls = (0..10).map(|_| creator.chat(CHAT).messages().send());
    for page in clock.run(join_all(calls)).await {
        assert_eq!(page.expect("a page").meta().attempts(), 1);
    }
}

#[tokio::test]
async fn a_store_that_hangs_keeps_an_answer_back_for_a_second_at_most() {
    let clock = Clock::default();
    let server = mock().await;
    let store = Memory::default();
    let limiter = SharedLimiter::new(Arc::new(OverStore::adaptive(store.clone())));
    let creator = connection(&server, builder(&server).timer(clock.clone()).rate_limiting(limiter));
    server.set_latency(Duration::from_millis(20));
    let hang = async {
        while server.request_count() == 0 {
            tokio::task::yield_now().await;
        }
        store.hangs.store(true, Ordering::Relaxed);
    };
    let (page, ()) = join(creator.chat(CHAT).messages().send(), hang).await;
    page.expect("a page");
    assert_eq!(clock.waits(), [Duration::from_secs(1)]);
}

#[tokio::test]
async fn a_caller_that_goes_away_leaves_nothing_behind() {
    let server = mock().await;
    server.set_latency(Duration::from_secs(60));
    let store = Memory::default();
    let limiter = SharedLimiter::new(Arc::new(OverStore::adaptive(store.clone())));
    let creator = connection(&server, builder(&server).rate_limiting(limiter));
    let bucket = BucketKeys::default().connection(server.connection_id());
    let mut call = Box::pin(creator.chat(CHAT).messages().send());
    while server.request_count() == 0 {
        assert!((&mut call).now_or_never().is_none());
        tokio::task::yield_now().await;
    }
    assert!(!store.state(&bucket).contains(r#""under_way":[]"#));
    drop(call);
    while !store.state(&bucket).contains(r#""under_way":[]"#) {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_text_of_another_version_begins_anew() {
    let store = Memory::default();
    let bucket = BucketKeys::default().connection("conn_1");
    let texts = || store.texts.lock().expect("no test panics in here");
    texts().insert(bucket.key().to_string(), "{\"version\": 7}".to_owned());
    let limiter = OverStore::adaptive(store.clone());
    limiter.acquire(&bucket, Duration::ZERO).await.expect("it may go out");
    assert!(!texts()[&bucket.key().to_string()].contains("version"));
}

#[test]
fn keys_are_the_same_everywhere_and_tell_nothing() {
    let bucket = BucketKeys::default().connection("conn_123");
    let key = bucket.key().to_string();
    assert_eq!(key, "0ec3e8aef5b49c562c8bb1a3568538e412712232d4e3f9ddea197657dec3473e");
    let keyed = BucketKeys::with_secret("fleet");
    assert_eq!(
        keyed.connection("conn_123").key().to_string(),
        "e918e0bbf268479f95599bbd40f4a337c749af6426ba9ea5860155366cd4b00e"
    );
    let other = BucketKeys::default().operation("conn_123");
    assert!(bucket != BucketKeys::default().connection("conn_124") && bucket != other);
    let shown = format!("{bucket:?} {keyed:?}");
    assert!(
        !shown.contains(&key) && !shown.contains("conn_123") && !shown.contains("fleet"),
        "{shown}"
    );
}

/// Each of three processes has a third of the quota while the store is down, and begins with nothing.
#[tokio::test]
async fn a_fixed_share_keeps_to_the_quota_while_the_store_is_down() {
    let clock = ManualClock::default();
    let server = limited(&clock, RateLimit::per_minute(60, 90)).await;
    let store = Memory::default();
    let third = Quota::per_minute(20).burst(30);
    let creators: Vec<_> = (0..3)
        .map(|_| {
            let limiter = OverStore::fixed(store.clone(), quotas::STANDARD).timer(clock.clone());
            let limiter = SharedLimiter::new(Arc::new(limiter)).fall_back_to(RateLimiting::Fixed(third));
            connection(&server, builder(&server).timer(clock.clone()).rate_limiting(limiter))
        })
        .collect();
    for (down, calls) in [(false, 40), (true, 20), (false, 30), (true, 5)] {
        store.down.store(down, Ordering::Relaxed);
        let calls = creators
            .iter()
            .flat_map(|creator| (0..calls).map(|_| creator.chat(CHAT).messages().limit(1).send()));
        for page in clock.run(join_all(calls)).await {
            page.expect("a page");
        }
        if down {
            // Until all buckets are full again.
            clock.run(ofauth::Timer::sleep(&clock, Duration::from_secs(120))).await;
        }
    }
    let refused = server
        .requests()
        .iter()
        .filter(|request| request.status == Some(429))
        .count();
    assert_eq!(refused, 0);
}
