//! The server goes away for a while.

use std::time::Duration;

use futures_util::future::join_all;

use crate::support::{CHAT, ManualClock, builder, connection, mock};

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
            most_attempts = most_attempts.max(page.attempts());
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
async fn many_calls_of_one_client_share_a_budget_of_retries() {
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
