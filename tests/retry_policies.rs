//! Retries, waits, budgets and time limits as they are set, for a client and for a call.

use std::time::Duration;

use ofauth::{
    Backoff, CallOptions, Client, ErrorKind, Jitter, RateLimiting, RetryBudget, RetryPolicy, StatusCode, TimeLimits,
};
use ofauth_mock::Fault;

use crate::support::{CHAT, Clock, builder, connection, mock};

const SECOND: Duration = Duration::from_secs(1);

/// Requests of one read that always fails by this status, with these settings of client and call.
async fn requests(status: u16, client: RetryPolicy, call: CallOptions) -> u64 {
    let server = mock().await;
    server.inject(Fault::status(status).times(99));
    let creator = connection(&server, builder(&server).retry_policy(client));
    let outcome = creator.chat(CHAT).messages().options(call).send().await;
    let error = outcome.expect_err("a status");
    assert_eq!(u64::from(error.attempts()), server.request_count());
    server.request_count()
}

#[tokio::test]
async fn a_status_is_retried_where_the_policy_says_so() {
    let early = || RetryPolicy::new().statuses([StatusCode::TOO_EARLY]);
    let of = |policy: RetryPolicy| CallOptions::new().retry_policy(policy);
    for (status, client, call, expected) in [
        (425, RetryPolicy::new(), CallOptions::new(), 1),
        (425, early(), CallOptions::new(), 3),
        (425, RetryPolicy::new(), of(early()), 3),
        (425, early(), of(RetryPolicy::new().statuses([])), 1),
        (423, early(), CallOptions::new(), 1),
        // What the call leaves open is as the client has it.
        (425, early(), CallOptions::new().max_retries(4), 5),
        (425, early().max_retries(4), of(RetryPolicy::off()), 1),
        (
            425,
            early().max_retries(4),
            of(RetryPolicy::new().max_retry_after(SECOND)),
            5,
        ),
        (503, early(), CallOptions::new(), 3),
        (503, RetryPolicy::off(), CallOptions::new(), 1),
        (503, RetryPolicy::off(), CallOptions::new().max_retries(1), 2),
    ] {
        let shown = format!("{status} {client:?} {call:?}");
        assert_eq!(requests(status, client, call).await, expected, "{shown}");
    }
}

/// A refusal leaves nothing behind, and a failure may.
#[tokio::test]
async fn a_write_is_retried_for_a_refusal_alone() {
    for (status, expected) in [(425, 3), (507, 1)] {
        let server = mock().await;
        server.inject(Fault::status(status).times(99));
        let policy = RetryPolicy::new().statuses([StatusCode::TOO_EARLY, StatusCode::INSUFFICIENT_STORAGE]);
        let creator = connection(&server, builder(&server).retry_policy(policy));
        let request = creator.chat(CHAT).send_message("once");
        request.send().await.expect_err("a status");
        assert_eq!(server.request_count(), expected, "{status}");
    }
}

#[tokio::test]
async fn a_longer_wait_than_the_ceiling_ends_the_call() {
    for (ceiling, expected) in [(None, 2), (Some(6), 1), (Some(7), 2)] {
        let server = mock().await;
        server.inject(Fault::status(503).header("retry-after", "7"));
        let mut policy = RetryPolicy::new();
        if let Some(seconds) = ceiling {
            policy = policy.max_retry_after(seconds * SECOND);
        }
        let clock = Clock::default();
        let creator = connection(&server, builder(&server).timer(clock.clone()));
        let options = CallOptions::new().retry_policy(policy);
        let outcome = creator.chat(CHAT).messages().options(options).send().await;
        assert_eq!(outcome.is_ok(), expected == 2, "{ceiling:?}");
        assert_eq!(server.request_count(), expected, "{ceiling:?}");
        assert_eq!(clock.waits(), vec![7 * SECOND; expected as usize - 1], "{ceiling:?}");
    }
}

#[tokio::test]
async fn the_waits_are_as_the_backoff_says() {
    let server = mock().await;
    server.inject(Fault::status(503).times(4));
    let clock = Clock::default();
    let backoff = Backoff::new()
        .first(SECOND)
        .factor(3.0)
        .cap(5 * SECOND)
        .jitter(Jitter::None);
    let policy = RetryPolicy::new().max_retries(4).backoff(backoff);
    let settings = builder(&server).timer(clock.clone()).rate_limiting(RateLimiting::Off);
    let creator = connection(&server, settings.retry_policy(policy));
    creator.chat(CHAT).messages().send().await.expect("a page");
    assert_eq!(clock.waits(), [SECOND, 3 * SECOND, 5 * SECOND, 5 * SECOND]);
}

#[tokio::test]
async fn a_budget_is_earned_as_it_says() {
    let server = mock().await;
    let budget = RetryBudget::new(2).successes_per_retry(3);
    let creator = connection(&server, builder(&server).connection_retry_budget(budget));
    let read = || creator.chat(CHAT).messages().send();
    server.inject(Fault::status(503).times(3));
    read().await.expect_err("two retries are all");
    for _ in 0..2 {
        read().await.expect("a page");
    }
    server.inject(Fault::status(503));
    read().await.expect_err("none is earned yet");
    read().await.expect("a page");
    server.inject(Fault::status(503));
    assert_eq!(read().await.expect("one is earned").meta().attempts(), 2);
}

#[tokio::test]
async fn settings_out_of_bounds_are_refused() {
    let server = mock().await;
    let creator = connection(&server, builder(&server));
    let policy = RetryPolicy::new;
    for (options, said) in [
        (
            CallOptions::new().timeout(Duration::ZERO),
            "call timeout: 0 s, expected more than zero",
        ),
        (
            CallOptions::new().time_limits(TimeLimits::new().connect(Duration::ZERO)),
            "connect timeout: 0 s",
        ),
        (
            CallOptions::new().retry_policy(policy().statuses([StatusCode::OK])),
            "status to retry: 200, expected 400 to 599",
        ),
        (
            CallOptions::new().retry_policy(policy().backoff(Backoff::new().factor(0.9))),
            "factor of the backoff: 0.9",
        ),
        (
            CallOptions::new().retry_policy(policy().backoff(Backoff::new().cap(SECOND / 10))),
            "cap of the backoff: 100ms",
        ),
        (
            CallOptions::new().header("a b", "planted"),
            "header \"a b\": the name is not a token",
        ),
        (
            CallOptions::new().header("x-a", "planted\n"),
            "header \"x-a\": the value holds a control character",
        ),
        (
            CallOptions::new().header("Host", "planted"),
            "header \"Host\": is set by the HTTP client",
        ),
    ] {
        let error = creator
            .chat(CHAT)
            .messages()
            .options(options.clone())
            .send()
            .await
            .expect_err(said);
        let built = Client::builder()
            .api_key("sk_test")
            .default_call_options(options.clone())
            .build();
        for error in [error, built.expect_err(said)] {
            assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
            assert!(error.to_string().contains(said), "{error}");
            assert!(!format!("{error} {error:?} {options:?}").contains("planted"));
        }
    }
    let budget = RetryBudget::new(5).successes_per_retry(0);
    let error = Client::builder()
        .api_key("sk_test")
        .client_retry_budget(budget)
        .build()
        .expect_err("0");
    assert_eq!(error.to_string(), "successes per retry: 0, expected at least 1");
    assert_eq!(server.request_count(), 0);
}
