//! The server is unavailable for some time.

use std::time::Duration;

use futures_util::future::join_all;
use ofauth_mock::{Fault, MockServer};

use crate::support::{CHAT, ManualClock, builder, connection, failure, mock};

const OUTAGE: Duration = Duration::from_secs(30);

#[tokio::test]
async fn drains_go_on_after_it_with_nothing_lost_and_nothing_twice() {
    const DRAINS: usize = 20;
    let server = mock().await;
    let clock = ManualClock::default();
    let creator = connection(&server, builder(&server).timer(clock.clone()));
    let drain = async || {
        let (mut ids, mut most_attempts) = (Vec::new(), 0);
        let mut pages = creator.chat(CHAT).messages().pages();
        while let Some(page) = pages.try_next().await.expect("a page") {
            ids.extend(page.list.iter().map(|message| message.id));
            most_attempts = most_attempts.max(page.meta().attempts());
        }
        (ids, most_attempts)
    };
    let outage = async {
        // Of the 500 that it takes: everybody is in the middle when it happens.
        while server.request_count() < 100 {
            tokio::task::yield_now().await;
        }
        server.stop().await.expect("it stops");
        ofauth::Timer::sleep(&clock, OUTAGE).await;
        server.restart().await.expect("it comes back");
    };
    let drains = join_all((0..DRAINS).map(|_| drain()));
    let (drained, ()) = clock.run(async { tokio::join!(drains, outage) }).await;

    let mut calm = creator.chat(CHAT).messages().stream();
    let mut expected = Vec::new();
    while let Some(message) = calm.try_next().await.expect("a page") {
        expected.push(message.id);
    }
    let mut interrupted = 0;
    for (ids, most_attempts) in drained {
        assert_eq!(ids, expected);
        // 0.5, 1, 2, 4, 8, 8 and 8 seconds, and fewer when the budget is spent.
        assert!(most_attempts <= 8, "{most_attempts} attempts");
        interrupted += usize::from(most_attempts > 1);
    }
    assert!(interrupted >= DRAINS / 2, "{interrupted} drains met the outage");
    assert!(
        clock.passed() >= OUTAGE && clock.passed() < 2 * OUTAGE,
        "{:?}",
        clock.passed()
    );
}

#[tokio::test]
async fn a_single_call_gives_up_soon_and_can_be_asked_again() {
    let server = mock().await;
    let clock = ManualClock::default();
    let creator = connection(&server, builder(&server).timer(clock.clone()));
    server.stop().await.expect("it stops");
    let error = clock
        .run(creator.chat(CHAT).messages().send())
        .await
        .expect_err("nobody there");
    assert!(error.is_transient() && !error.may_have_been_sent());
    assert!(clock.passed() < Duration::from_secs(2));

    // A stream that has waited as long as it may is not over either.
    let mut messages = creator.chat(CHAT).messages().stream();
    let error = clock.run(messages.try_next()).await.expect_err("nobody there");
    assert!(error.is_transient() && clock.passed() > Duration::from_secs(100));
    server.restart().await.expect("it comes back");
    assert!(clock.run(messages.try_next()).await.expect("a page").is_some());
}

#[tokio::test]
async fn many_calls_of_one_connection_share_a_budget_of_retries() {
    let server = mock().await;
    let clock = ManualClock::default();
    let creator = connection(&server, builder(&server).timer(clock.clone()));
    server.stop().await.expect("it stops");
    let calls = join_all((0..200).map(|_| creator.chat(CHAT).messages().send()));
    let attempts: u32 = clock
        .run(calls)
        .await
        .into_iter()
        .map(|outcome| outcome.expect_err("nobody there").attempts())
        .sum();
    assert_eq!(attempts, 200 + 50, "without a budget it would be 600");
}

#[tokio::test]
async fn a_connection_that_always_fails_takes_no_retry_from_another() {
    let server = MockServer::builder()
        .connections(2)
        .start()
        .await
        .expect("a free port on loopback");
    let clock = ManualClock::default();
    let client = builder(&server).timer(clock.clone()).build().expect("valid settings");
    let [bad, good] = ["conn_0001", "conn_0002"].map(|id| client.connection(id).expect("a valid id"));
    server.inject(Fault::status(503).connection("conn_0001").times(usize::MAX));
    let attempts = clock.run(async {
        let mut attempts = 0;
        for turn in 0..60 {
            let error = failure(&bad).await;
            attempts += error.attempts();
            if turn % 5 == 0 {
                server.inject(Fault::status(503).connection("conn_0002"));
            }
            good.chat(CHAT).messages().send().await.expect("none is lost");
        }
        attempts
    });
    assert_eq!(attempts.await, 60 + 50, "the budget of the one that fails");
}

#[tokio::test]
async fn the_budgets_can_be_chosen() {
    for (each, all, retries) in [(3, 5000, 6), (50, 4, 4), (0, 5000, 0), (50, 0, 0)] {
        let server = MockServer::builder()
            .connections(2)
            .start()
            .await
            .expect("a free port on loopback");
        let clock = ManualClock::default();
        let builder = builder(&server).connection_retry_budget(each).client_retry_budget(all);
        let client = builder.timer(clock.clone()).build().expect("valid settings");
        server.inject(Fault::status(503).times(usize::MAX));
        for id in ["conn_0001", "conn_0002"] {
            // Handles of one account share its budget.
            for _ in 0..10 {
                let creator = client.connection(id).expect("a valid id");
                let outcome = clock.run(creator.chat(CHAT).messages().send()).await;
                outcome.expect_err("always");
            }
        }
        assert_eq!(server.request_count(), 20 + retries, "{each}, {all}");
    }
}
