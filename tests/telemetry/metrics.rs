//! Metrics, in the form that the metrics layer of `tracing-opentelemetry` reads.

use std::time::Duration;

use futures_util::future::join;
use futures_util::poll;
use ofauth::rate_limit::{Quota, RateLimiting};
use ofauth::telemetry::INSTRUMENTS;
use ofauth_mock::Fault;

use crate::recorder::Recorder;
use crate::support::{CHAT, ManualClock, builder, connect, connection, mock};

const DURATION: &str = "histogram.http.client.request.duration";
const WAIT: &str = "histogram.openapi.client.rate_limit.wait.duration";
const QUEUE: &str = "counter.openapi.client.rate_limit.queue.length";
const REMAINING: &str = "gauge.openapi.client.rate_limit.remaining";
const BUDGET: &str = "gauge.openapi.client.retry_budget.remaining";

#[tokio::test]
async fn each_attempt_has_a_duration() {
    let (recorder, _guard) = Recorder::listen();
    let server = mock().await;
    server.inject(Fault::status(503).header("retry-after", "1"));
    connect(&server)
        .chat(CHAT)
        .messages()
        .send()
        .await
        .expect("the second attempt succeeds");
    let metrics = recorder.metrics(DURATION);
    assert_eq!(metrics.len(), 2);
    for (fields, status) in metrics.iter().zip(["503", "200"]) {
        let mut names: Vec<_> = fields.keys().copied().filter(|name| *name != "error.type").collect();
        names.retain(|name| *name != DURATION);
        let expected = [
            "http.request.method",
            "http.response.status_code",
            "network.protocol.version",
            "server.address",
            "server.port",
            "url.template",
        ];
        assert_eq!(names, expected);
        assert_eq!(fields["http.response.status_code"], status);
        assert_eq!(fields["url.template"], "/v2/access/chats/{userId}/messages");
    }
    assert_eq!(metrics[0]["error.type"], "503");
    assert!(!metrics[1].contains_key("error.type"));
    assert_eq!(
        recorder.values(DURATION),
        [0.0, 0.0],
        "in seconds of the client's clock, without the delay of the retry"
    );
    assert_eq!(recorder.values(BUDGET), [49.0], "one of 50 retries was used");
}

#[tokio::test]
async fn the_rate_limiter_shows_waits_queue_and_what_is_left() {
    let (recorder, _guard) = Recorder::listen();
    let server = mock().await;
    let clock = ManualClock::default();
    let quota = RateLimiting::Fixed(Quota::every(Duration::from_secs(2)));
    let creator = connection(&server, builder(&server).rate_limiting(quota).timer(clock.clone()));
    let call = || creator.chat(CHAT).messages().send();

    clock.run(call()).await.expect("a page");
    assert_eq!(recorder.values(WAIT), [0.0]);
    assert_eq!(recorder.values(QUEUE), [] as [f64; 0], "it did not have to wait");

    let (one, other) = clock.run(join(call(), call())).await;
    one.and(other).expect("pages");
    assert_eq!(recorder.values(WAIT), [0.0, 2.0, 4.0]);
    assert_eq!(recorder.values(QUEUE), [1.0, 1.0, -1.0, -1.0]);

    // A call that is dropped is not in the queue any more.
    let mut dropped = Box::pin(call());
    assert!(poll!(&mut dropped).is_pending());
    assert_eq!(recorder.values(QUEUE).iter().sum::<f64>(), 1.0);
    drop(dropped);
    assert_eq!(recorder.values(QUEUE).iter().sum::<f64>(), 0.0);

    for name in [WAIT, QUEUE, BUDGET] {
        for fields in recorder.metrics(name) {
            assert_eq!(fields["openapi.operation.id"], "listChatMessages");
            assert_eq!(fields["openapi.scope.key"].len(), 16);
        }
    }
    let attempts = recorder.spans("client");
    assert_eq!(attempts[2].1.fields["openapi.client.rate_limit.wait.duration"], "4.0");
}

#[tokio::test]
async fn requests_left_are_those_that_the_server_reports() {
    let (recorder, _guard) = Recorder::listen();
    let server = mock().await;
    let left = Fault::status(500)
        .header("x-ratelimit-remaining", "17")
        .header("x-ratelimit-limit", "60");
    server.inject(left.header("retry-after", "0"));
    connect(&server)
        .chat(CHAT)
        .messages()
        .send()
        .await
        .expect("the second attempt succeeds");
    assert_eq!(recorder.values(REMAINING).first(), Some(&17.0));
}

#[tokio::test]
async fn each_metric_is_one_of_the_instruments() {
    let (recorder, _guard) = Recorder::listen();
    let server = mock().await;
    server.inject(Fault::status(503).header("x-ratelimit-remaining", "17"));
    connect(&server)
        .chat(CHAT)
        .messages()
        .send()
        .await
        .expect("the second attempt succeeds");
    for metric in [DURATION, WAIT, QUEUE, REMAINING, BUDGET] {
        let (form, name) = metric.split_once('.').expect("a prefix");
        let instrument = INSTRUMENTS
            .iter()
            .find(|instrument| instrument.name == name)
            .expect("it is listed");
        assert_eq!(form == "histogram", !instrument.buckets.is_empty(), "{name}");
        assert!(instrument.buckets.is_sorted() && !instrument.unit.is_empty() && !instrument.description.is_empty());
    }
    let advised = [
        0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0,
    ];
    assert_eq!(INSTRUMENTS[0].buckets, advised);
    assert_eq!(INSTRUMENTS.len(), 5);
    drop(recorder);
}
