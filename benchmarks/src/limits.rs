//! The default rate limiter against a server that announces no limit.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use futures_util::{StreamExt, TryStreamExt, stream};
use ofauth::rate_limit::RateLimiting;
use ofauth::{Client, Connection};
use ofauth_mock::{MockServer, RateLimit};

use crate::cost::{Cost, in_turn, ratio};
use crate::server::{CHAT, Server};
use crate::table::section;

const LATENCY: Duration = Duration::from_millis(20);
const PER_MINUTE: u32 = 60;
const BURST: u32 = 90;
/// So many that the last one waits almost as long as the timeout of a call.
const CALLS: usize = 200;
const ROUNDS: usize = 5;
const MANY: usize = 2000;
const AT_ONCE: [usize; 3] = [8, 64, 200];

pub(crate) async fn quota() {
    eprintln!("a quota that is not announced, two minutes …");
    let limit = RateLimit::per_minute(PER_MINUTE, BURST).unannounced();
    let mut rows = Vec::new();
    for (name, limit) in [("yes", limit), ("no", limit.without_retry_after())] {
        let server = MockServer::builder().rate_limit(limit).latency(LATENCY).start().await;
        let server = server.expect("a free port on loopback");
        let client = Client::builder().api_key(server.api_key()).base_url(server.base_url());
        let client = client.build().expect("valid settings");
        let creator = client.connection(server.connection_id()).expect("a valid id");
        let start = Instant::now();
        let calls = join_all((0..CALLS).map(|_| creator.chat(CHAT).messages().limit(1).send())).await;
        let time = start.elapsed().as_secs_f64();
        let failed = calls.iter().filter(|call| call.is_err()).count();
        let refused = server
            .requests()
            .iter()
            .filter(|request| request.status == Some(429))
            .count();
        let allowed = f64::from(BURST) + time * f64::from(PER_MINUTE) / 60.0;
        rows.push(vec![
            name.to_owned(),
            refused.to_string(),
            failed.to_string(),
            format!("{time:.1}"),
            format!("{:.1} %", 100.0 * (CALLS - failed) as f64 / allowed),
        ]);
    }
    section(
        "A quota that is not announced",
        &format!(
            "{CALLS} concurrent calls of one account, with the default settings, on a server with a limit of {PER_MINUTE} \
             requests a minute and bursts of {BURST}, which it does not announce, and a latency of {} ms. The targets are \
             two 429s, no failed call, and 99 % of the quota. Measured once each.",
            LATENCY.as_millis()
        ),
        &["`Retry-After` on a 429", "429s", "failed", "s", "used of the quota"],
        &rows,
    );
}

pub(crate) async fn none() {
    eprintln!("no quota …");
    let server = Server::start(LATENCY);
    let mut rows = Vec::new();
    for at_once in AT_ONCE {
        let costs = in_turn(ROUNDS, 2, async |variant| {
            let limiting = [RateLimiting::Off, RateLimiting::Adaptive][variant].clone();
            // A client without any knowledge of the limit.
            let client = server.client().rate_limiting(limiting).build().expect("valid settings");
            let creator = client.connection(&server.connection).expect("a valid id");
            Cost::of(async { assert_eq!(calls(&creator, at_once).await, MANY) }).await
        })
        .await;
        rows.push(vec![
            at_once.to_string(),
            format!("{:.2}", ratio(&costs[1], &costs[0], |cost| cost.wall)),
            format!("{:.2}", ratio(&costs[1], &costs[0], |cost| cost.processor)),
        ]);
    }
    section(
        "No quota",
        &format!(
            "{MANY} calls of one account, with this concurrency, on a server without a quota and a latency of {} ms: the \
             default limiter of a new client relative to none. Medians of {ROUNDS} rounds. The target is 1.2 times the time.",
            LATENCY.as_millis()
        ),
        &["calls at once", "time, of none", "CPU, of none"],
        &rows,
    );
}

async fn calls(creator: &Connection, at_once: usize) -> usize {
    let calls = (0..MANY).map(|_| creator.chat(CHAT).messages().limit(1).send());
    let pages: Vec<_> = stream::iter(calls)
        .buffer_unordered(at_once)
        .try_collect()
        .await
        .expect("none fails");
    pages.len()
}
