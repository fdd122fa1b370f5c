//! Which failures are retried, and which are not.

use std::time::Duration;

use ofauth::types::MessagePage;
use ofauth::{Connection, ErrorKind, Response};
use ofauth_mock::Fault;

use crate::support::{CHAT, Clock, builder, connect, connect_to, connection, failure, mock};

async fn page(creator: &Connection) -> Response<MessagePage> {
    creator.chat(CHAT).messages().send().await.expect("a page")
}

#[tokio::test]
async fn a_read_is_tried_again_after_502_503_504() {
    for status in [502, 503, 504] {
        let server = mock().await;
        server.inject(Fault::status(status).times(2));
        let clock = Clock::default();
        let creator = connection(&server, builder(&server).timer(clock.clone()));
        let page = page(&creator).await;
        assert_eq!(page.meta().attempts(), 3);
        assert_eq!(server.request_count(), 3);
        let waits = clock.waits();
        assert_eq!(waits.len(), 2);
        assert!(
            waits[0] <= Duration::from_millis(500) && waits[1] <= Duration::from_secs(1),
            "{waits:?}"
        );
    }
}

#[tokio::test]
async fn and_no_more_often_than_asked() {
    let server = mock().await;
    server.inject(Fault::status(503).times(10));
    let error = failure(&connect(&server)).await;
    assert_eq!(
        (error.kind(), error.attempts(), server.request_count()),
        (ErrorKind::Server, 3, 3)
    );
    assert!(error.may_have_been_sent());
    let creator = connection(&server, builder(&server).max_retries(0));
    let error = failure(&creator).await;
    assert_eq!((error.attempts(), server.request_count()), (1, 4));
}

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    let server = mock().await;
    server.inject(Fault::status(503).header("retry-after", "7"));
    let clock = Clock::default();
    let creator = connection(&server, builder(&server).timer(clock.clone()));
    page(&creator).await;
    assert_eq!(clock.waits(), [Duration::from_secs(7)]);

    server.inject(Fault::status(503).header("retry-after", "3600"));
    let error = failure(&creator).await;
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
}

#[tokio::test]
async fn what_will_not_mend_itself_is_not_tried_again() {
    for status in [400, 401, 403, 404, 422] {
        let server = mock().await;
        server.inject(Fault::status(status).times(10));
        let error = failure(&connect(&server)).await;
        assert_eq!((error.attempts(), server.request_count()), (1, 1), "{status}");
    }
}

#[tokio::test]
async fn broken_connections_are_tried_again() {
    for fault in [Fault::reset(), Fault::reset_mid_body(), Fault::truncate(100)] {
        let server = mock().await;
        server.inject(fault.times(2));
        let page = page(&connect(&server)).await;
        assert_eq!(page.meta().attempts(), 3);
    }
}

#[tokio::test]
async fn a_body_that_broke_off_is_kept() {
    let server = mock().await;
    server.inject(Fault::truncate(100).times(10));
    let error = failure(&connect(&server)).await;
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(error.raw_body().map(bytes::Bytes::len), Some(100));
}

#[tokio::test]
async fn nobody_there_means_nothing_was_sent() {
    // A port that was free just now.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port on loopback");
    let address = listener.local_addr().expect("a bound socket");
    drop(listener);
    let creator = connect_to(&format!("http://{address}"));
    let error = failure(&creator).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    assert!(!error.may_have_been_sent());
}

#[tokio::test]
async fn an_attempt_that_takes_too_long_ends() {
    let server = mock().await;
    server.inject(Fault::delay(Duration::from_secs(3600)).times(10));
    // On this clock the wait for the answer ends at once.
    let clock = Clock::with_far(Duration::from_secs(100));
    let settings = builder(&server)
        .timer(clock.clone())
        .max_retries(0)
        .connect_timeout(Duration::from_secs(100))
        .attempt_timeout(Duration::from_secs(5));
    let error = failure(&connection(&server, settings)).await;
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        error
            .to_string()
            .contains("attempt timeout: no complete response within 5s"),
        "{error}"
    );
    assert_eq!(clock.waits(), [Duration::from_secs(5)]);
}

#[tokio::test]
async fn all_attempts_share_one_deadline() {
    let server = mock().await;
    server.inject(Fault::delay(Duration::from_secs(3600)).times(10));
    let settings = builder(&server)
        .timer(Clock::with_far(Duration::from_secs(100)))
        .connect_timeout(Duration::from_secs(100))
        .max_retries(100)
        .attempt_timeout(Duration::from_secs(40))
        .timeout(Duration::from_secs(60));
    let error = failure(&connection(&server, settings)).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 2));
    assert!(
        error
            .to_string()
            .contains("call timeout: no complete response within 60s"),
        "{error}"
    );
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_not_read() {
    let server = mock().await;
    let settings = builder(&server).max_response_bytes(1000);
    let error = failure(&connection(&server, settings)).await;
    assert_eq!(error.kind(), ErrorKind::TooLarge);

    // No length is announced here.
    server.inject(Fault::endless_body());
    let settings = builder(&server).max_response_bytes(100_000);
    let error = failure(&connection(&server, settings)).await;
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(error.raw_body().is_some_and(|body| body.len() <= 100_000));
}
