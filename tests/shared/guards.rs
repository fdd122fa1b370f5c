//! Replay guards that processes share: each delivery is claimed once.

use std::collections::HashMap;
use std::time::Duration;

use futures_util::future::join_all;
use ofauth_webhooks::replay::{Claim, PostgresGuard, RedisGuard, ReplayGuard};
use openapi_redis::redis;
use test_servers::{PostgresServer, RedisServer};

const PROCESSES: usize = 4;
/// A lease that ends while a test waits.
const SHORT: Duration = Duration::from_millis(1500);

/// Claims until the event is granted or was handled: a caller that finds it busy is a sender that tries again.
async fn claimed(guard: &impl ReplayGuard, id: &str) -> Claim {
    loop {
        match guard.claim(id).await.expect("the store is up") {
            Claim::Busy => tokio::time::sleep(Duration::from_millis(20)).await,
            claim => return claim,
        }
    }
}

/// Every process gets every event three times, all at once.
async fn each_event_is_handled_once<G: ReplayGuard + Clone>(guards: &[G]) {
    let mut deliveries = Vec::new();
    for (process, guard) in guards.iter().enumerate() {
        for event in (0..25).flat_map(|event| [event; 3]) {
            let guard = guard.clone();
            deliveries.push(tokio::spawn(async move {
                let id = format!("msg_{event}");
                let granted = claimed(&guard, &id).await == Claim::Granted;
                if granted {
                    tokio::task::yield_now().await;
                    guard.done(&id).await;
                }
                (event, process, granted)
            }));
        }
    }
    let mut handled: HashMap<usize, usize> = HashMap::new();
    for delivery in join_all(deliveries).await {
        let (event, _, granted) = delivery.expect("no task panics");
        *handled.entry(event).or_default() += usize::from(granted);
    }
    assert_eq!(handled.len(), 25);
    assert!(handled.values().all(|times| *times == 1), "{handled:?}");
}

/// What holds for a guard over any store; those that are `short` have leases and a memory of [`SHORT`].
async fn keeps_the_promises_of_a_guard<G: ReplayGuard + Clone>(guards: &[G], short: [&G; 2]) {
    each_event_is_handled_once(guards).await;
    let [one, other] = [&guards[0], &guards[1]];
    // One that fails gives the event back.
    assert_eq!(one.claim("failing").await.expect("up"), Claim::Granted);
    assert_eq!(other.claim("failing").await.expect("up"), Claim::Busy);
    one.release("failing");
    assert_eq!(claimed(other, "failing").await, Claim::Granted);
    // The process that has given it up cannot end the claim of the other.
    one.release("failing");
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(one.claim("failing").await.expect("up"), Claim::Busy);
    other.done("failing").await;
    assert_eq!(one.claim("failing").await.expect("up"), Claim::Done);

    // A process that dies keeps an event until its lease ends.
    let [one, other] = short;
    assert_eq!(one.claim("dying").await.expect("up"), Claim::Granted);
    assert_eq!(other.claim("dying").await.expect("up"), Claim::Busy);
    assert_eq!(claimed(other, "dying").await, Claim::Granted);
    // It was only slow: the event was handled all the same.
    one.done("dying").await;
    assert_eq!(guards[0].claim("dying").await.expect("up"), Claim::Done);
    // And is forgotten when it is no longer to be remembered.
    assert_eq!(claimed_when_forgotten(&guards[2], "dying").await, Claim::Granted);
}

async fn claimed_when_forgotten(guard: &impl ReplayGuard, id: &str) -> Claim {
    tokio::time::sleep(SHORT * 2).await;
    claimed(guard, id).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn over_redis_each_delivery_is_claimed_once() {
    let Some(mut server) = RedisServer::start() else { return };
    let client = redis::Client::open(server.url()).expect("an address");
    let guards: Vec<_> = (0..PROCESSES)
        .map(|_| RedisGuard::new(&client).expect("an address"))
        .collect();
    let short = [(); 2].map(|()| guards_of(&client).lease(SHORT).time_to_live(SHORT));
    keeps_the_promises_of_a_guard(&guards, [&short[0], &short[1]]).await;

    // Without Redis a delivery is refused, and with it again it is claimed.
    server.kill();
    guards[0].claim("late").await.expect_err("it is down");
    server.restart();
    assert_eq!(guards[1].claim("late").await.expect("it is up"), Claim::Granted);
    assert_eq!(guards[0].claim("late").await.expect("it is up"), Claim::Busy);
}

fn guards_of(client: &redis::Client) -> RedisGuard {
    RedisGuard::new(client).expect("an address")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn over_postgresql_each_delivery_is_claimed_once() {
    let Some(mut server) = PostgresServer::start() else {
        return;
    };
    let url = server.url();
    // All at once: one of them makes the table.
    let guards = join_all((0..PROCESSES + 2).map(|_| PostgresGuard::connect(&url))).await;
    let mut guards: Vec<_> = guards.into_iter().map(|guard| guard.expect("it is up")).collect();
    let short: Vec<_> = guards
        .drain(PROCESSES..)
        .map(|guard| guard.lease(SHORT).time_to_live(SHORT))
        .collect();
    keeps_the_promises_of_a_guard(&guards, [&short[0], &short[1]]).await;

    server.kill();
    let error = guards[0].claim("late").await.expect_err("it is down");
    assert_eq!(error.to_string(), "the database of the replay guard is not available");
    server.restart();
    assert_eq!(claimed(&guards[1], "late").await, Claim::Granted);
    assert_eq!(guards[0].claim("late").await.expect("it is up"), Claim::Busy);
    // What was handled before the crash is known.
    assert_eq!(claimed(&guards[3], "msg_7").await, Claim::Done);
}
