//! What a call does by itself.

use std::time::Duration;

use futures_util::{StreamExt, poll};
use ofauth::types::Message;
use ofauth::{CallOptions, ErrorKind, TimeLimit};
use ofauth_mock::{Fault, MockServer, RateLimit};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

use crate::support::{CHAT, Clock, ManualClock, builder, connect, connect_to, connect_unlimited_to, connection, mock};

/// Far more than anything here takes; what hangs for longer has failed.
const HANGS: Duration = Duration::from_secs(60);

/// What comes of a call by a clock that never waits.
async fn outcome<T>(clock: &ManualClock, call: impl Future<Output = T>) -> T {
    tokio::time::timeout(HANGS, clock.run(call)).await.expect("an end")
}

/// Fault 5: the first failure of a server was the last word.
#[tokio::test]
async fn a_read_outlasts_a_server_that_fails_for_a_moment() {
    let server = mock().await;
    server.inject(Fault::status(503).times(2));
    let page = connect(&server).chat(CHAT).messages().send().await.expect("a page");
    assert_eq!((page.attempts(), server.request_count()), (3, 3));
}

/// Fault 5: `Retry-After` was not read.
#[tokio::test]
async fn a_refusal_by_the_rate_limit_is_waited_out() {
    let server = mock().await;
    server.inject(Fault::status(429).header("retry-after", "7"));
    let clock = Clock::default();
    let creator = connection(&server, builder(&server).timer(clock.clone()));
    creator.chat(CHAT).messages().send().await.expect("the second attempt");
    assert_eq!(clock.waits(), [Duration::from_secs(7)]);
}

/// Fault 5: `X-RateLimit-*` was not read, and nothing held requests back.
#[tokio::test]
async fn the_rate_limit_is_kept_before_the_server_refuses() {
    let clock = ManualClock::default();
    let servers = clock.clone();
    let server = MockServer::builder()
        .rate_limit(RateLimit::per_minute(60, 5))
        .clock(move || ofauth::Timer::now(&servers))
        .start()
        .await
        .expect("a port");
    let creator = connection(&server, builder(&server).timer(clock.clone()));
    let all = async {
        for _ in 0..20 {
            creator.chat(CHAT).messages().limit(1).send().await.expect("a page");
        }
    };
    outcome(&clock, all).await;
    let statuses: Vec<_> = server.requests().iter().map(|request| request.status).collect();
    assert_eq!(statuses, [Some(200); 20]);
}

/// Fault 6: a server that never answered was waited for without end.
#[tokio::test]
async fn a_server_that_never_answers_is_not_waited_for_without_end() {
    let server = mock().await;
    server.inject(Fault::silence().times(usize::MAX));
    let clock = ManualClock::default();
    let creator = connection(&server, builder(&server).timer(clock.clone()));
    let error = outcome(&clock, creator.me().get().send()).await.expect_err("no answer");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(clock.passed() <= Duration::from_secs(120), "{:?}", clock.passed());
}

/// Fault 6: a call took no time limit of its own.
#[tokio::test]
async fn a_call_takes_a_time_limit_of_its_own() {
    let server = mock().await;
    server.inject(Fault::silence().times(usize::MAX));
    let clock = ManualClock::default();
    let creator = connection(&server, builder(&server).timer(clock.clone()));
    let quick = CallOptions::new().timeout(Duration::from_secs(3));
    let call = creator.me().get().options(quick).send();
    let error = outcome(&clock, call).await.expect_err("no answer");
    assert_eq!(error.time_limit(), Some(TimeLimit::Overall));
    assert_eq!(clock.passed(), Duration::from_secs(3));
}

/// Fault 6: a call that was under way could not be called off.
#[tokio::test]
async fn a_call_that_is_dropped_hangs_up() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base_url = format!("http://{}", listener.local_addr().expect("a bound socket"));
    let creator = connect_to(&base_url);
    let mut call = Box::pin(creator.me().get().send());
    let accepted = async {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        assert_eq!(stream.read_u8().await.ok(), Some(b'G'), "it is being sent");
        stream
    };
    let mut stream = tokio::select! {
        outcome = &mut call => panic!("nobody has answered: {outcome:?}"),
        stream = accepted => stream,
    };
    drop(call);
    let mut rest = Vec::new();
    let end = tokio::time::timeout(HANGS, stream.read_to_end(&mut rest)).await;
    end.expect("the client hangs up").expect("it can be read");
}

/// Fault 28: calls blocked their thread, one after another.
#[tokio::test(flavor = "current_thread")]
async fn one_thread_has_many_calls_under_way() {
    const CALLS: usize = 50;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base_url = format!("http://{}", listener.local_addr().expect("a bound socket"));
    let creator = connect_unlimited_to(&base_url);
    let mut calls: Vec<_> = (0..CALLS).map(|_| Box::pin(creator.me().get().send())).collect();
    let mut accepted = Vec::new();
    while accepted.len() < CALLS {
        for call in &mut calls {
            assert!(poll!(call).is_pending(), "nobody has answered");
        }
        if let Ok(next) = tokio::time::timeout(Duration::ZERO, listener.accept()).await {
            accepted.push(next.expect("a connection"));
        }
    }
}

/// Fault 28: there was no way to take items as they come.
#[tokio::test]
async fn items_are_a_stream_that_reads_no_further_than_it_is_asked() {
    fn is_stream(_: &impl futures_util::Stream<Item = ofauth::Result<Message>>) {}
    let server = mock().await;
    let mut messages = connect(&server).chat(CHAT).messages().stream();
    is_stream(&messages);
    assert_eq!(StreamExt::take(&mut messages, 10).count().await, 10);
    assert_eq!(server.request_count(), 1, "of 25 pages");
}

/// Fault 28: no request said which SDK it came from.
#[tokio::test]
async fn requests_name_the_sdk_and_the_program() {
    let server = mock().await;
    connect(&server).me().get().send().await.expect("an answer");
    let named = connection(&server, builder(&server).user_agent("shop/1.4"));
    named.me().get().send().await.expect("an answer");
    let own = concat!("ofauth-rs/", env!("CARGO_PKG_VERSION"));
    let seen: Vec<_> = server.requests().into_iter().collect();
    assert_eq!(seen[0].header("user-agent"), Some(own));
    assert_eq!(seen[1].header("user-agent"), Some(&*format!("shop/1.4 {own}")));
}
