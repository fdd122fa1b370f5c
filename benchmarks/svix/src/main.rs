//! The cost of verifying a delivery, with and without deserialization, compared with svix.
//!
//! All variants run in turn, round by round, so that noise affects all of them alike. Quote the ratios; absolute
//! figures depend on the machine.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Instant, UNIX_EPOCH};

use http::{HeaderMap, HeaderValue};
use ofauth_webhooks::{Payload, Scheme, Secret, Signer, Verifier};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
/// Deliveries of one variant in one round.
const DELIVERIES: u32 = 5_000;
const ROUNDS: usize = 101;
/// Minimum size of the body in bytes.
const BODY: usize = 2048;

struct Delivery {
    headers: HeaderMap,
    body: String,
}

impl Delivery {
    /// A connection with enough permissions for this size.
    fn new() -> Outcome<Self> {
        let mut permissions = String::from("\"messages:read\"");
        let mut number = 0;
        while permissions.len() + 200 < BODY {
            number += 1;
            write!(permissions, ",\"permission_{number}:read\"")?;
        }
        let body = format!(
            r#"{{"type":"connection.created","timestamp":"2026-01-01T00:00:00.000Z","data":{{"clientReferenceId":"account-1","connection":{{"id":"conn_demo","status":"active","permissions":[{permissions}],"userData":{{"id":"4000","name":"Sam Example","username":"sam_example"}}}}}}}}"#
        );
        // The clock of svix cannot be replaced.
        let now = UNIX_EPOCH.elapsed()?.as_secs();
        let signed = Signer::new(Secret::new(SECRET)?).sign(Scheme::Svix, "msg_1", now, body.as_bytes())?;
        let mut headers = HeaderMap::new();
        for (name, value) in signed {
            headers.insert(name, HeaderValue::from_str(&value)?);
        }
        Ok(Self { headers, body })
    }
}

fn main() -> Outcome<()> {
    let delivery = Delivery::new()?;
    let (headers, body) = (&delivery.headers, delivery.body.as_bytes());
    let svix = svix::webhooks::Webhook::new(SECRET)?;
    let ours = Verifier::new(Secret::new(SECRET)?);
    assert!(matches!(
        ours.event(headers, body)?.payload,
        Payload::ConnectionCreated(_)
    ));
    svix.verify(body, headers)?;
    let variants: [(&str, &dyn Fn() -> bool); 3] = [
        ("svix, verify", &|| svix.verify(black_box(body), headers).is_ok()),
        ("ofauth-webhooks, verify", &|| {
            ours.verify(headers, black_box(body)).is_ok()
        }),
        ("ofauth-webhooks, verify and decode", &|| {
            ours.event(headers, black_box(body)).is_ok()
        }),
    ];
    let mut costs = variants.map(|_| Vec::with_capacity(ROUNDS));
    for round in 0..ROUNDS {
        for turn in 0..variants.len() {
            // Rotate the order.
            let index = (turn + round) % variants.len();
            let started = Instant::now();
            for _ in 0..DELIVERIES {
                assert!(variants[index].1(), "it is genuine");
            }
            costs[index].push(started.elapsed().as_secs_f64() * 1e6 / f64::from(DELIVERIES));
        }
    }
    println!(
        "## A webhook\n\nAn event of {} bytes. Medians of {ROUNDS} rounds of {DELIVERIES} deliveries. The target is the time \
         that svix takes to verify it.\n\n| | µs | time, of svix |\n| --- | ---: | ---: |",
        body.len()
    );
    let theirs = median(&mut costs[0]);
    for ((name, _), costs) in variants.iter().zip(&mut costs) {
        let cost = median(costs);
        println!("| {name} | {cost:.2} | {:.2} |", cost / theirs);
    }
    println!();
    Ok(())
}

fn median(costs: &mut [f64]) -> f64 {
    costs.sort_by(f64::total_cmp);
    costs[costs.len() / 2]
}
