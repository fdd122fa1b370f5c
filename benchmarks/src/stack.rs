//! The cost of each part of the stack.

use std::time::Duration;

use ofauth::rate_limit::{Quota, RateLimiting};
use ofauth::{CallOptions, Connection};
use tracing::Dispatch;
use tracing::instrument::WithSubscriber;
use tracing_subscriber::fmt::MakeWriter;

use crate::cost::{Cost, Rounds, each, in_turn, ratio};
use crate::server::{PAGE, Server};
use crate::table::section;
use crate::variant::{Setup, Variant, by_send};

const ROUNDS: usize = 9;
const REQUESTS: usize = 500;

/// The parts that are enabled.
struct Parts {
    name: &'static str,
    rate_limiting: RateLimiting,
    retries: u32,
    traced: bool,
}

pub(crate) async fn measure() {
    eprintln!("the parts of the stack …");
    let setup = Setup::new(Server::start(Duration::ZERO));
    // Above any real rate, so that it only counts.
    let quota = RateLimiting::Fixed(Quota::every(Duration::from_nanos(1)).burst(1_000_000));
    let parts = |name, rate_limiting, retries, traced| Parts {
        name,
        rate_limiting,
        retries,
        traced,
    };
    let stacks = [
        parts("nothing", RateLimiting::Off, 0, false),
        parts("retries", RateLimiting::Off, 2, false),
        parts("adaptive rate limit", RateLimiting::Adaptive, 0, false),
        parts("fixed rate limit", quota.clone(), 0, false),
        parts("traces, formatted as text", RateLimiting::Off, 0, true),
        parts("all of it (fixed rate limit)", quota, 2, true),
    ];
    let creators: Vec<Connection> = stacks.iter().map(|stack| connect(&setup.server, stack)).collect();
    // The last one is reqwest with types.
    let typed = stacks.len();
    let costs = in_turn(ROUNDS, typed + 1, async |index| match creators.get(index) {
        Some(creator) => run(creator, stacks[index].traced).await,
        None => setup.run(Variant::Typed, REQUESTS, 1).await,
    })
    .await;
    let row = |(stack, rounds): (&Parts, &Rounds)| {
        let processor = each(rounds, REQUESTS, |cost| cost.processor);
        vec![
            stack.name.to_owned(),
            format!("{:.0}", 1e6 / processor),
            format!("{:.2}", ratio(rounds, &costs[0], |cost| cost.processor)),
            format!("{:.2}", ratio(rounds, &costs[typed], |cost| cost.processor)),
        ]
    };
    let rows: Vec<_> = stacks.iter().zip(&costs).map(row).collect();
    section(
        "The parts of the stack",
        &format!("Pages by `send` with this turned on. Medians of {ROUNDS} rounds of {REQUESTS} requests."),
        &[
            "turned on",
            "requests per CPU-second",
            "CPU, of nothing",
            "CPU, of typed",
        ],
        &rows,
    );
}

fn connect(server: &Server, stack: &Parts) -> Connection {
    let client = server
        .client()
        .rate_limiting(stack.rate_limiting.clone())
        .default_call_options(CallOptions::new().max_retries(stack.retries))
        .build();
    let client = client.expect("valid settings");
    client.connection(&server.connection).expect("a valid id")
}

async fn run(creator: &Connection, traced: bool) -> Cost {
    let work = async {
        assert_eq!(by_send(creator, REQUESTS).await, REQUESTS * PAGE);
    };
    if traced {
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::DEBUG)
            .with_writer(Nowhere);
        Cost::of(work.with_subscriber(Dispatch::new(subscriber.finish()))).await
    } else {
        Cost::of(work).await
    }
}

/// Formats the text and discards it.
struct Nowhere;

impl<'a> MakeWriter<'a> for Nowhere {
    type Writer = std::io::Sink;

    fn make_writer(&'a self) -> Self::Writer {
        std::io::sink()
    }
}
