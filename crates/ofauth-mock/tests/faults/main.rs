//! Every fault, observed by a client.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod codings;
mod connections;
mod heads;
mod http2;
mod json;
mod lengths;
mod raw;
mod responses;
mod scope;
#[path = "../support/mod.rs"]
mod support;
mod timing;

use ofauth_mock::{Fault, MockServer};

async fn faulty(fault: Fault) -> MockServer {
    let server = MockServer::start().await.unwrap();
    server.inject(fault);
    server
}
