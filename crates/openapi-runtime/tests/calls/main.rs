//! Calls as they go out, over sockets of loopback.
#![allow(clippy::expect_used, clippy::panic)]

mod client_credentials;
mod clock;
mod credentials;
mod interceptors;
mod log;
mod not_modified;
mod requests;
mod server;
mod telemetry;

use openapi_runtime::{Api, CallOptions, Error, Operation, Response, Scope, ScopeBuilder};
use serde_json::Value;

use clock::Clock;
use server::Server;

#[derive(Debug)]
struct Items;

impl Api for Items {
    fn user_agent(&self) -> &'static str {
        "items/1.0"
    }
}

static LIST_ITEMS: Operation = Operation {
    id: "listItems",
    path: "/items",
    retry: openapi_runtime::Retry::Safe,
    ..Operation::EMPTY
};

/// A write that must not be done twice.
static CREATE_ITEM: Operation = Operation {
    id: "createItem",
    method: "POST",
    path: "/items",
    ..Operation::EMPTY
};

fn builder(server: &Server, clock: &Clock) -> ScopeBuilder {
    Scope::builder(&Items).base_url(&server.base_url).timer(clock.clone())
}

async fn call(scope: &Scope, operation: &'static Operation) -> Result<Response<Value>, Error> {
    let request = openapi_runtime::dynamic::Request::<Error>::new(scope, operation);
    request.send_as().await
}

async fn call_once(scope: &Scope, operation: &'static Operation) -> Result<Response<Value>, Error> {
    call(&scope.with_options(CallOptions::new().max_retries(0)), operation).await
}
