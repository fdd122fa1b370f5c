//! A thousand accounts at the documented rate limit.

use std::time::Duration;

use ofauth::rate_limit::{Quota, RateLimiting};

use crate::cost::{Cost, median};
use crate::server::{CHAT, CONNECTIONS, PAGE, Server};
use crate::table::section;

const ROUNDS: usize = 5;
/// A round sends one more request than this per connection, one per second.
const SECONDS: u32 = 4;

pub(crate) async fn measure() {
    eprintln!("{CONNECTIONS} connections …");
    let server = Server::start(Duration::from_millis(20));
    let mut shares = Vec::new();
    let mut rates = Vec::new();
    for _ in 0..ROUNDS {
        let client = server
            .client()
            .rate_limiting(RateLimiting::Fixed(Quota::per_minute(60)));
        let client = client.build().expect("valid settings");
        let accounts = (1..=CONNECTIONS).map(|number| {
            let creator = client.connection(format!("conn_{number:04}")).expect("a valid id");
            async move {
                // Spread the starts, as in real use.
                tokio::time::sleep(Duration::from_secs(1) * number as u32 / CONNECTIONS as u32).await;
                for _ in 0..=SECONDS {
                    let page = creator.chat(CHAT).messages().limit(PAGE as u32).send().await;
                    assert_eq!(page.expect("a page").list.len(), PAGE);
                }
            }
        });
        let cost = Cost::of(async {
            futures_util::future::join_all(accounts).await;
        })
        .await;
        shares.push(cost.processor.as_secs_f64() / cost.wall.as_secs_f64());
        rates.push(CONNECTIONS as f64 * f64::from(SECONDS + 1) / cost.wall.as_secs_f64());
    }
    section(
        "A thousand accounts",
        &format!(
            "{CONNECTIONS} connections under a fixed quota of 60 requests a minute each, all of it used. Medians of {ROUNDS} \
             rounds. The target is less than a quarter of one core."
        ),
        &["requests/s", "cores"],
        &[vec![
            format!("{:.0}", median(rates.into_iter())),
            format!("{:.2}", median(shares.into_iter())),
        ]],
    );
}
