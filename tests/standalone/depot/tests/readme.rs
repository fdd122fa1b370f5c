// @generated from depot.yaml by `cargo xtask generate`; do not edit.

//! The code of the README.
#![allow(dead_code, deprecated, unused_imports, unused_variables, clippy::all)]

use ::depot::Client;

use depot::{Error, ErrorKind};

fn explain(error: &Error) {
    match error.kind() {
        ErrorKind::NotFound => println!("there is none"),
        ErrorKind::RateLimited => println!("again after {:?}", error.retry_after()),
        kind => println!("{kind:?}, status {:?}: {error}", error.status()),
    }
    if let Some(body) = error.body() {
        println!("{body:?}"); // by the schema of the document
    }
}

/// Options of calls.
fn settings() -> ::depot::CallOptions {
    use std::time::Duration;

    let options = depot::CallOptions::new()
        .timeout(Duration::from_secs(20))
        .max_retries(5)
        .header("x-trace", "7");
    options
}

async fn pages(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    let mut items = client.general().bays().stream();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

async fn streams(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    let mut stream = client.general().ticks().send_events().await?;
    while let Some(item) = stream.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

async fn headers(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    use ::depot::headers::GetCrateHeaders as _;
    let response = client.general().crate_(1).send().await?;
    println!("{:?}", response.x_fragile());
    Ok(())
}

#[test]
fn options_show_the_names_of_headers() {
    assert!(format!("{:?}", settings()).contains("x-trace"));
}
