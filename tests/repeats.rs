//! What the response to a retry means, when an attempt before it may have been carried out.

use std::collections::BTreeSet;
use std::time::Duration;

use ofauth::{CallOptions, Client, ErrorKind, Method, Response};
use ofauth_client::operations;
use ofauth_mock::{Fault, MockServer};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::requests::{self, Caller, each_group};
use crate::support::{CHAT, Canned, Clock, ManualClock, builder, connect, connect_to, connection, http, mock};

/// By these an API may refuse what it has done already.
const REFUSALS: [u16; 6] = [400, 404, 409, 410, 412, 422];

/// Faults that hide whether the request was carried out.
fn doubtful() -> [Fault; 10] {
    [
        Fault::reset(),
        Fault::close(),
        Fault::silence(),
        Fault::reset_after_head(),
        Fault::reset_mid_body(),
        Fault::stall(3),
        Fault::status(408),
        Fault::status(500),
        Fault::status(503),
        Fault::status(503).header("retry-after", "1"),
    ]
}

/// Faults by which it certainly was not.
fn certain() -> [Fault; 3] {
    [
        Fault::status(429),
        Fault::status(429).header("retry-after", "1"),
        Fault::status(401).code("RULES_OUTDATED"),
    ]
}

async fn sent(server: &MockServer) -> i64 {
    let sent = connect(server).chat(CHAT).send_message("in error").send().await;
    sent.expect("it is sent").id.0
}

#[tokio::test]
async fn a_deletion_that_finds_nothing_left_has_succeeded() {
    for fault in doubtful() {
        let server = mock().await;
        let message = sent(&server).await;
        server.inject(fault.clone().carried_out());
        let clock = ManualClock::default();
        let creator = connection(&server, builder(&server).timer(clock.clone()));
        let done = clock.run(creator.chat(CHAT).unsend_message(message).send()).await;
        let done = done.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
        assert!(done.success && done.queue.is_none(), "{fault:?}");
        assert!(done.meta().was_gone() && done.meta().attempts() == 2, "{fault:?}");
        assert_eq!(done.meta().status().as_u16(), 404, "{fault:?}");
        let said = String::from_utf8_lossy(done.meta().raw_body()).into_owned();
        assert!(said.contains("RESOURCE_NOT_FOUND"), "{said}");
    }
}

#[tokio::test]
async fn a_deletion_that_nobody_can_have_carried_out_has_not() {
    let first = connect(&mock().await).chat(CHAT).unsend_message(7).send().await;
    let first = first.expect_err("there is no such message");
    assert_eq!((first.kind(), first.attempts()), (ErrorKind::NotFound, 1));
    for fault in certain() {
        let server = mock().await;
        server.inject(fault.clone());
        let error = connect(&server).chat(CHAT).unsend_message(7).send().await;
        let error = error.expect_err("there is no such message");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::NotFound, 2), "{fault:?}");
        assert!(!error.earlier_attempt_may_have_succeeded(), "{fault:?}");
        assert!(!error.may_have_succeeded(), "{fault:?}");
        assert!(!error.to_string().contains("earlier attempt"), "{error}");
    }
}

#[tokio::test]
async fn a_refusal_whose_body_breaks_off_is_one() {
    let broken = "HTTP/1.1 404 Not Found\r\ncontent-length: 9\r\nconnection: close\r\n\r\n{".to_owned();
    let whole = "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_owned();
    let server = Canned::raw(vec![broken, whole]).await;
    let error = connect_to(&server.base_url)
        .posts()
        .delete(7)
        .send()
        .await
        .expect_err("there is no such post");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::NotFound, 2));
    assert!(!error.may_have_succeeded());
}

#[tokio::test]
async fn nor_has_one_that_never_reached_the_server() {
    let server = mock().await;
    server.stop().await.expect("it stops");
    let creator = connection(&server, builder(&server).timer(Restarting::default()));
    let deletion = tokio::spawn(creator.chat(CHAT).unsend_message(7).send());
    server.restart().await.expect("it comes back");
    let error = deletion.await.expect("no panic").expect_err("there is no such message");
    // However often the connection was refused before.
    assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
    assert!(!error.earlier_attempt_may_have_succeeded());
}

/// Lets others go first whenever it waits.
#[derive(Clone, Debug, Default)]
struct Restarting(Clock);

impl ofauth::Timer for Restarting {
    fn now(&self) -> std::time::Instant {
        self.0.now()
    }

    fn wall_clock(&self) -> std::time::SystemTime {
        self.0.wall_clock()
    }

    fn sleep(&self, duration: Duration) -> ofauth::BoxFuture<'static, ()> {
        let slept = self.0.sleep(duration);
        Box::pin(async {
            for _ in 0..1000 {
                tokio::task::yield_now().await;
            }
            slept.await;
        })
    }
}

#[tokio::test]
async fn a_route_that_is_not_there_says_nothing_of_the_thing() {
    let server = mock().await;
    server.inject(Fault::reset());
    server.inject(Fault::status(404).code("ROUTE_NOT_FOUND"));
    let error = connect(&server).chat(CHAT).unsend_message(7).send().await;
    let error = error.expect_err("no such route");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::OutcomeUnknown, 2));
    assert!(error.earlier_attempt_may_have_succeeded());
}

#[tokio::test]
async fn of_what_is_gone_only_that_is_said_which_is_known() {
    let server = mock().await;
    let client = builder(&server).build().expect("valid settings");
    let creator = connect(&server);
    let gone = || server.inject(Fault::close().then_refused(410));
    gone();
    let bundle = creator
        .promotions()
        .bundles()
        .delete(2601)
        .send()
        .await
        .expect("it is gone");
    assert_eq!((bundle.id.0, bundle.discount.is_none()), (2601, true));
    gone();
    let stored = creator.vault_plus().delete(1_600_000_000_001_i64).send().await;
    let stored = stored.expect("it is gone");
    assert!(stored.success && stored.freed_bytes.is_none());
    assert_eq!(
        stored.media_id.as_ref().map(ToString::to_string).as_deref(),
        Some("1600000000001")
    );
    gone();
    creator
        .posts()
        .delete(1_500_000_000_001_i64)
        .send()
        .await
        .expect("it is gone");
    gone();
    let raw = creator
        .posts()
        .delete(1_500_000_000_002_i64)
        .send_raw()
        .await
        .expect("it is gone");
    assert!(
        raw.meta().was_gone() && raw.starts_with(b"{\"error\""),
        "the bytes are those of the answer"
    );

    // By name.
    gone();
    let deletion = creator.call(&operations::DELETE_BUNDLE).parameter("bundleId", 2602);
    let value = deletion.send().await.expect("it is gone");
    assert_eq!(
        (&value["id"], &value["success"], value.meta().was_gone()),
        (&json!("2602"), &json!(true), true)
    );

    // A session's secret is no id to be repeated.
    gone();
    let cancel = client
        .call(&operations::CANCEL_LINK)
        .parameter("clientSecret", "cs_planted_91ab");
    let value = cancel.send().await.expect("it is gone");
    assert!(!format!("{value:?}").contains("planted"), "{value:?}");
    gone();
    let login = client.link().resume("cs_planted_91ab");
    assert!(login.cancel().send().await.expect("it is gone").meta().was_gone());
}

#[tokio::test]
async fn a_type_that_cannot_do_without_the_lost_answer_says_so() {
    let server = mock().await;
    server.inject(Fault::reset().then_refused(404));
    let deletion = connect(&server)
        .call(&operations::DELETE_BUNDLE)
        .parameter("bundleId", 2602);
    let error = deletion.send_as::<Vec<i64>>().await.expect_err("no list");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 2));
    assert!(
        error.may_have_succeeded() && error.to_string().contains("it was deleted"),
        "{error}"
    );
}

/// Every request is carried out, its response lost, and its retry refused with this status.
struct Refusing {
    server: MockServer,
    status: u16,
    seen: BTreeSet<&'static str>,
}

impl Caller for Refusing {
    async fn call<T: Serialize + DeserializeOwned>(
        &mut self,
        request: impl Future<Output = ofauth::Result<Response<T>>>,
    ) {
        self.server.clear_faults();
        self.server.inject(Fault::reset().then_refused(self.status));
        let outcome = request.await;
        let asked = self.server.requests().pop().expect("a request");
        let operation = asked.operation.expect("an operation of the contract");
        self.seen.insert(operation);
        let case = format!("{operation}, {}: {:?}", self.status, outcome.as_ref().err());
        let reads = asked.method == "GET" || ["checkUpload", "signRequest", "batchStoredMedia"].contains(&operation);
        let plain = if self.status == 404 {
            ErrorKind::NotFound
        } else {
            ErrorKind::Rejected
        };
        match outcome {
            Ok(gone) => {
                assert!(asked.method == "DELETE" && matches!(self.status, 404 | 410), "{case}");
                assert_eq!((gone.meta().was_gone(), gone.meta().attempts()), (true, 2), "{case}");
                let value = serde_json::to_value(&*gone).expect("JSON");
                let said = value.get("success").is_none_or(|success| *success == Value::Bool(true));
                assert!(said, "{case}: {value}");
            }
            Err(error) => {
                assert_eq!(
                    error.kind(),
                    if reads { plain } else { ErrorKind::OutcomeUnknown },
                    "{case}"
                );
                assert_eq!(error.earlier_attempt_may_have_succeeded(), !reads, "{case}");
                assert_eq!(
                    error.status().map(|status| status.as_u16()),
                    Some(self.status),
                    "{case}"
                );
                assert_eq!((error.attempts(), error.may_have_been_sent()), (2, true), "{case}");
                assert!(
                    !(asked.method == "DELETE" && matches!(self.status, 404 | 410)),
                    "{case}"
                );
                let text = error.to_string();
                assert_eq!(text.contains("an earlier attempt may have succeeded"), !reads, "{text}");
                assert_eq!(text.contains("check whether it was done"), !reads, "{text}");
            }
        }
    }
}

#[tokio::test]
async fn no_refusal_of_a_repeat_says_that_it_was_not_done() {
    // Making one takes longer than all that is done with it.
    let http = http().build().expect("valid settings");
    for status in REFUSALS {
        let mut seen = BTreeSet::new();
        macro_rules! refuse {
            ($($group:ident)+) => {
                $({
                    let server = mock().await;
                    // Of those that may do twice what was asked once, a repeat must be allowed.
                    let again = CallOptions::new().retry_unsafe(true);
                    let settings = builder(&server).default_call_options(again).http_client(http.clone());
                    let client = settings.build().expect("valid settings");
                    let creator = client.connection(server.connection_id()).expect("a valid id");
                    let mut refusing = Refusing { server, status, seen };
                    requests::$group(&mut refusing, &client, &creator).await;
                    seen = refusing.seen;
                })+
            };
        }
        each_group!(refuse);
        let all: BTreeSet<_> = operations::ALL.iter().map(|operation| operation.id).collect();
        assert_eq!(seen, all, "{status}");
    }
}

#[tokio::test]
async fn what_was_refused_for_another_reason_stays_that_and_says_it_too() {
    for (fault, kind) in [
        (Fault::status(401), ErrorKind::Unauthorized),
        (Fault::status(403), ErrorKind::Forbidden),
        (Fault::status(429).header("retry-after", "600"), ErrorKind::RateLimited),
        (Fault::redirect(302, "/"), ErrorKind::Redirect),
        (Fault::status(501), ErrorKind::Server),
    ] {
        let server = mock().await;
        server.inject(Fault::reset());
        server.inject(fault);
        let error = connect(&server).user_list(2101).rename("Regulars").send().await;
        let error = error.expect_err("a fault");
        assert_eq!((error.kind(), error.attempts()), (kind, 2));
        assert!(error.earlier_attempt_may_have_succeeded() && error.may_have_succeeded());
        let text = error.to_string();
        assert!(text.contains("an earlier attempt may have succeeded"), "{text}");
        assert!(format!("{error:?}").contains("may_have_succeeded: true"));
    }
}

#[tokio::test]
async fn doubt_outlives_attempts_that_were_certainly_refused() {
    let server = mock().await;
    let message = sent(&server).await;
    server.inject(Fault::reset().carried_out());
    server.inject(Fault::status(429));
    let done = connect(&server).chat(CHAT).unsend_message(message).send().await;
    let done = done.expect("it is gone");
    assert_eq!((done.meta().attempts(), done.meta().was_gone()), (3, true));
}

#[tokio::test]
async fn the_proxys_writes_are_judged_alike() {
    let broken = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\nconnection: close\r\n\r\n".to_owned();
    let refused = |status: &str| format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    let again = CallOptions::new().retry_unsafe(true);
    for (method, status, kind) in [
        (Method::DELETE, "404 Not Found", None),
        (Method::DELETE, "410 Gone", None),
        (Method::DELETE, "409 Conflict", Some(ErrorKind::OutcomeUnknown)),
        (Method::POST, "409 Conflict", Some(ErrorKind::OutcomeUnknown)),
        (Method::PUT, "404 Not Found", Some(ErrorKind::OutcomeUnknown)),
        (Method::PATCH, "400 Bad Request", Some(ErrorKind::OutcomeUnknown)),
        (Method::GET, "404 Not Found", Some(ErrorKind::NotFound)),
    ] {
        let server = Canned::raw(vec![broken.clone(), refused(status)]).await;
        let request = connect_to(&server.base_url).proxy().request(method.clone(), "/lists/7");
        let outcome = request.options(again.clone()).send::<Value>().await;
        assert_eq!(
            outcome.as_ref().err().map(ofauth::Error::kind),
            kind,
            "{method} {status}"
        );
        if let Ok(gone) = outcome {
            assert_eq!((gone.meta().was_gone(), &*gone), (true, &json!({"success": true})));
        }
    }
}

/// Waits of a client that sends a message to a server that refuses it by these faults first.
async fn waits(faults: &[Fault], options: CallOptions) -> (ofauth::Result<u32>, Vec<Duration>, u64) {
    let server = mock().await;
    let before = server.message_count(CHAT);
    faults.iter().for_each(|fault| server.inject(fault.clone()));
    let clock = Clock::default();
    let settings = Client::builder().api_key(server.api_key()).base_url(server.base_url());
    let settings = settings.timer(clock.clone()).rate_limiting(ofauth::RateLimiting::Off);
    let chat = connection(&server, settings).chat(CHAT);
    let outcome = chat.send_message("once").options(options).send().await;
    let more = server
        .message_count(CHAT)
        .zip(before)
        .map(|(after, before)| after - before);
    assert_eq!(
        more,
        Some(usize::from(outcome.is_ok())),
        "it is there once, or not at all"
    );
    (
        outcome.map(|message| message.meta().attempts()),
        clock.waits(),
        server.request_count(),
    )
}

#[tokio::test]
async fn a_write_that_was_refused_by_429_is_sent_again() {
    let limited = Fault::status(429).header("retry-after", "1");
    let (outcome, waited, requests) = waits(&[limited.clone().times(2)], CallOptions::new()).await;
    assert_eq!((outcome.expect("the third attempt"), requests), (3, 3));
    assert_eq!(waited, [Duration::from_secs(1); 2]);

    // As often as a read is, and no more often than was said.
    for (retries, expected) in [(None, 3), (Some(0), 1), (Some(4), 5)] {
        let mut options = CallOptions::new();
        if let Some(retries) = retries {
            options = options.max_retries(retries);
        }
        let (outcome, _, requests) = waits(&[limited.clone().times(9)], options).await;
        let error = outcome.expect_err("429");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, expected));
        assert_eq!(requests, u64::from(expected));
        assert!(error.may_have_been_sent() && !error.may_have_succeeded());
        assert!(!error.earlier_attempt_may_have_succeeded());
    }
}

#[tokio::test]
async fn unless_the_wait_is_too_long() {
    let wait = |seconds: &str| Fault::status(429).header("retry-after", seconds).times(9);
    let short = CallOptions::new().timeout(Duration::from_secs(20));
    for (fault, options, said) in [
        (wait("121"), CallOptions::new(), 121),
        (wait("99999"), CallOptions::new(), 99_999),
        (wait("20"), short.clone(), 20),
        (wait("21"), short, 21),
    ] {
        let (outcome, waited, requests) = waits(&[fault], options).await;
        let error = outcome.expect_err("429");
        assert_eq!(
            (error.kind(), error.attempts(), requests),
            (ErrorKind::RateLimited, 1, 1)
        );
        assert_eq!(error.retry_after(), Some(Duration::from_secs(said)));
        assert!(waited.is_empty(), "{waited:?}");
    }
}

#[tokio::test]
async fn or_another_attempt_may_have_been_carried_out() {
    let limited = Fault::status(429);
    for (faults, kind, attempts) in [
        (vec![limited.clone(), Fault::reset()], ErrorKind::Transport, 2),
        (vec![limited.clone(), Fault::status(503)], ErrorKind::Server, 2),
        (
            vec![Fault::status(503).header("retry-after", "1")],
            ErrorKind::Server,
            1,
        ),
        (
            vec![limited.clone(), Fault::status(401).code("RULES_OUTDATED")],
            ErrorKind::Unauthorized,
            2,
        ),
        (vec![limited.clone(), Fault::status(400)], ErrorKind::Rejected, 2),
        (vec![limited.clone(), Fault::status(404)], ErrorKind::NotFound, 2),
    ] {
        let (outcome, _, requests) = waits(&faults, CallOptions::new()).await;
        let error = outcome.expect_err("a fault");
        assert_eq!((error.kind(), error.attempts()), (kind, attempts), "{faults:?}");
        assert_eq!(requests, u64::from(attempts));
        assert!(!error.earlier_attempt_may_have_succeeded(), "{error}");
        let doubt = matches!(kind, ErrorKind::Transport | ErrorKind::Server);
        assert_eq!(error.may_have_succeeded(), doubt, "{error}");
    }
}

#[tokio::test]
async fn every_write_of_the_contract_waits_a_429_out() {
    struct Limiting(MockServer);

    impl Caller for Limiting {
        async fn call<T: Serialize + DeserializeOwned>(
            &mut self,
            request: impl Future<Output = ofauth::Result<Response<T>>>,
        ) {
            self.0.inject(Fault::status(429).header("retry-after", "1"));
            let before = self.0.request_count();
            let outcome = request.await;
            assert_eq!(self.0.request_count(), before + 2, "{:?}", outcome.err());
        }
    }

    macro_rules! limit {
        ($($group:ident)+) => {
            $({
                let server = mock().await;
                // A limiter would hold back those that follow.
                let settings = builder(&server).rate_limiting(ofauth::RateLimiting::Off);
                let client = settings.build().expect("valid settings");
                let creator = client.connection(server.connection_id()).expect("a valid id");
                requests::$group(&mut Limiting(server), &client, &creator).await;
            })+
        };
    }
    each_group!(limit);
}

#[tokio::test]
async fn the_budget_is_for_writes_too() {
    let server = mock().await;
    server.inject(Fault::status(429).times(usize::MAX));
    let settings = builder(&server)
        .rate_limiting(ofauth::RateLimiting::Off)
        .max_retries(1000);
    let chat = connection(&server, settings.timeout(Duration::from_secs(1_000_000))).chat(CHAT);
    let error = chat.send_message("once").send().await.expect_err("429");
    assert!(error.attempts() > 2 && error.attempts() < 1000, "{error}");
}
