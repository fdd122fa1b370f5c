// @generated from names.yaml by `cargo xtask generate`; do not edit.

//! The code of the README.
#![allow(dead_code, deprecated, unused_imports, unused_variables, clippy::all)]

use ::names::Client;

use names::{Error, ErrorKind};

fn explain(error: &Error) {
    match error.kind() {
        ErrorKind::NotFound => println!("there is none"),
        ErrorKind::RateLimited => println!("again after {:?}", error.retry_after()),
        kind => println!("{kind:?}, status {:?}: {error}", error.status()),
    }
}

/// Options of calls.
fn settings() -> ::names::CallOptions {
    use std::time::Duration;

    let options = names::CallOptions::new()
        .timeout(Duration::from_secs(20))
        .max_retries(5)
        .header("x-trace", "7");
    options
}

async fn pages(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    let mut items = client.general().free_form().stream();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

#[test]
fn options_show_the_names_of_headers() {
    assert!(format!("{:?}", settings()).contains("x-trace"));
}
