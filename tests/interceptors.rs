//! Interceptors of a client, against the mock server.

use std::collections::HashMap;
use std::error::Error;
use std::sync::{Arc, Mutex};

use ofauth::rate_limit::BucketKey;
use ofauth::{AttemptOutcome, AttemptRequest, CallOptions, ErrorKind, Interceptor, RateLimiting};
use ofauth_mock::{Fault, MockServer};

use crate::support::{CHAT, builder, connection, mock};

type BoxError = Box<dyn Error + Send + Sync>;

/// Counts attempts by account, and those of them that failed.
#[derive(Default)]
struct Attempts(Mutex<HashMap<Option<BucketKey>, (u32, u32)>>);

impl Attempts {
    fn of(&self, key: Option<BucketKey>) -> (u32, u32) {
        let counts = self.0.lock().expect("no test panics in here");
        counts.get(&key).copied().unwrap_or_default()
    }

    fn keys(&self) -> Vec<Option<BucketKey>> {
        self.0.lock().expect("no test panics in here").keys().copied().collect()
    }
}

impl Interceptor for Attempts {
    fn before_attempt(&self, attempt: &mut AttemptRequest<'_>) -> Result<(), BoxError> {
        let mut counts = self.0.lock().expect("no test panics in here");
        counts.entry(attempt.scope_key()).or_default().0 += 1;
        Ok(())
    }

    fn after_attempt(&self, outcome: &AttemptOutcome<'_>) {
        if outcome.error_kind().is_some() {
            let mut counts = self.0.lock().expect("no test panics in here");
            counts.entry(outcome.scope_key()).or_default().1 += 1;
        }
    }
}

/// Remembers the key of the account.
#[derive(Default)]
struct Key(Mutex<Option<BucketKey>>);

impl Interceptor for Key {
    fn before_attempt(&self, attempt: &mut AttemptRequest<'_>) -> Result<(), BoxError> {
        *self.0.lock().expect("no test panics in here") = attempt.scope_key();
        Ok(())
    }
}

#[tokio::test]
async fn attempts_are_counted_by_account_with_retries() {
    const IDS: [&str; 2] = ["conn_0001", "conn_0002"];
    for limiting in [RateLimiting::Adaptive, RateLimiting::Off] {
        let server = MockServer::builder().connections(2).start().await;
        let server = server.expect("a free port on loopback");
        let attempts = Arc::new(Attempts::default());
        let settings = builder(&server).interceptor(Arc::clone(&attempts));
        let client = settings.rate_limiting(limiting).build().expect("valid settings");
        server.inject(Fault::status(503).connection("conn_0001").times(2));
        let mut keys = Vec::new();
        for id in IDS {
            for _ in 0..2 {
                // Handles of one account have its key.
                let creator = client.connection(id).expect("a valid id");
                let key = Arc::new(Key::default());
                let seen = CallOptions::new().interceptor(Arc::clone(&key));
                creator
                    .chat(CHAT)
                    .messages()
                    .options(seen)
                    .send()
                    .await
                    .expect("a page");
                keys.push(*key.0.lock().expect("no test panics in here"));
            }
        }
        client.organization().whoami().send().await.expect("an answer");
        assert!(keys[0].is_some() && keys[0] == keys[1] && keys[2] == keys[3] && keys[0] != keys[2]);
        assert_eq!(
            attempts.of(keys[0]),
            (4, 2),
            "two calls, the first of which took three attempts"
        );
        assert_eq!(attempts.of(keys[2]), (2, 0));
        assert_eq!(attempts.of(None), (1, 0), "the organisation's");
        assert_eq!(attempts.keys().len(), 3);
        let shown = format!("{:?} {}", attempts.keys(), keys[0].expect("a key"));
        assert!(IDS.iter().all(|id| !shown.contains(id)), "{shown}");
        assert_eq!(server.request_count(), 7);
    }
}

/// Remembers which requests have a body in memory.
#[derive(Default)]
struct Bodies(Mutex<Vec<(&'static str, Option<usize>)>>);

impl Interceptor for Bodies {
    fn before_attempt(&self, attempt: &mut AttemptRequest<'_>) -> Result<(), BoxError> {
        let length = attempt.body().map(<[u8]>::len);
        let mut seen = self.0.lock().expect("no test panics in here");
        seen.push((attempt.operation().id, length));
        Ok(())
    }
}

#[tokio::test]
async fn a_body_is_seen_where_it_is_in_memory() {
    let server = mock().await;
    let bodies = Arc::new(Bodies::default());
    let creator = connection(&server, builder(&server).interceptor(Arc::clone(&bodies)));
    creator.chat(CHAT).messages().send().await.expect("a page");
    creator.chat(CHAT).send_message("once").send().await.expect("a message");
    creator
        .uploads()
        .bytes("a.mp4", vec![7; 100])
        .send()
        .await
        .expect("an upload");
    let seen = bodies.0.lock().expect("no test panics in here").clone();
    let of = |id: &str| seen.iter().find(|(known, _)| *known == id).expect(id).1;
    assert_eq!(of("listChatMessages"), Some(0));
    assert!(of("sendChatMessage").is_some_and(|length| length > 10));
    assert_eq!(of("uploadMedia"), None, "it is read while it is sent");
}

/// Refuses every attempt after the first.
struct Once;

impl Interceptor for Once {
    fn before_attempt(&self, attempt: &mut AttemptRequest<'_>) -> Result<(), BoxError> {
        match attempt.number() {
            1 => Ok(()),
            _ => Err("one attempt is enough".into()),
        }
    }
}

#[tokio::test]
async fn an_error_of_an_interceptor_ends_the_call() {
    let server = mock().await;
    server.inject(Fault::status(503).times(9));
    let creator = connection(&server, builder(&server).interceptor(Once));
    let error = creator.chat(CHAT).messages().send().await.expect_err("refused");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Interceptor, 1), "{error}");
    assert!(
        error
            .to_string()
            .contains("an interceptor failed: one attempt is enough"),
        "{error}"
    );
    assert!(error.may_have_been_sent() && !error.is_transient());
    assert_eq!(server.request_count(), 1);
}
