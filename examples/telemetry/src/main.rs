//! Calls of the SDK, whose spans and metrics a collector receives.
#![allow(clippy::print_stdout)]

mod collector;
mod export;

use std::time::Duration;

use ofauth::Client;
use ofauth::rate_limit::{Quota, RateLimiting};
use ofauth_mock::{Fault, MockServer, RateLimit};

use collector::Collector;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let collector = Collector::start().await?;
    let telemetry = export::start(&collector.url)?;

    // The API: its first response is an error, so that a retry follows.
    let limit = RateLimit::per_minute(60, 90);
    let server = MockServer::builder().rate_limit(limit).start().await?;
    server.inject(Fault::status(503).header("retry-after", "0"));
    let client = Client::builder()
        .api_key(server.api_key())
        .base_url(server.base_url())
        // Two requests a second, so that the second of two calls waits.
        .rate_limiting(RateLimiting::Fixed(Quota::every(Duration::from_millis(500))))
        .telemetry_key("the same in every process")
        .interceptor(export::trace_context())
        .build()?;
    let creator = client.connection(server.connection_id())?;
    creator.chat(4101).messages().limit(5).send().await?;
    let (chart, countries) = (creator.analytics().posts_chart(), creator.analytics().top_countries());
    tokio::try_join!(chart.send(), countries.send())?;

    // Exporters wait for their responses on the calling thread.
    tokio::task::spawn_blocking(move || telemetry.finish()).await??;

    println!("the API received");
    for request in server.requests() {
        let parent = request.header("traceparent").unwrap_or("none");
        println!(
            "  {} {}: traceparent {parent}",
            request.method,
            request.operation.unwrap_or("?")
        );
    }
    print!("{}", collector.report());
    Ok(())
}
