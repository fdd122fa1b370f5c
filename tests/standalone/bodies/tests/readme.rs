// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

//! The code of the README.
#![allow(dead_code, deprecated, unused_imports, unused_variables, clippy::all)]

use ::bodies::Client;

use bodies::{Error, ErrorKind};

fn explain(error: &Error) {
    match error.kind() {
        ErrorKind::NotFound => println!("there is none"),
        ErrorKind::RateLimited => println!("again after {:?}", error.retry_after()),
        kind => println!("{kind:?}, status {:?}: {error}", error.status()),
    }
}

/// Options of calls.
fn settings() -> ::bodies::CallOptions {
    use std::time::Duration;

    let options = bodies::CallOptions::new()
        .timeout(Duration::from_secs(20))
        .max_retries(5)
        .header("x-trace", "7");
    options
}

async fn pages(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    let mut items = client.general().notes().stream();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

#[test]
fn a_server_has_a_url() {
    let builder = bodies::Client::builder()
        .server(bodies::Server::Trial)
        .edition(bodies::ServerEdition::V3)
        .port("8081");
    let client = builder.build().expect("a valid URL");
    assert!(!client.scope().base_url().contains('{'));
}

#[test]
fn options_show_the_names_of_headers() {
    assert!(format!("{:?}", settings()).contains("x-trace"));
}
