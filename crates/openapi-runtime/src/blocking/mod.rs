//! Calls that wait for their response on the calling thread: for scripts, which have no async runtime.
//!
//! The builders are the same. A builder's last method says how it is sent: `send_blocking` for `send`,
//! `send_raw_blocking` for `send_raw`, and the iterators `pages_blocking` and `stream_blocking` for `pages` and `stream`.
//!
//! ```no_run
//! # fn example(list_invoices: openapi_runtime::dynamic::Request) -> openapi_runtime::Result<()> {
//! for invoice in list_invoices.stream_blocking().limit(100) {
//!     println!("{}", invoice?["number"]);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A client has one thread for such calls. The first one starts it, and it ends with the client, so that connections,
//! HTTP/2 pings and `prefetch` continue between calls. In an async runtime, `spawn_blocking` included, such a call is an
//! error of the kind [`Configuration`](crate::ErrorKind::Configuration), since it would block a thread of the runtime:
//! use the async method there.

mod items;
mod pages;
mod runtime;

use std::future::Future;

use tokio::runtime::Handle;

pub use items::Items;
pub use pages::Pages;
pub(crate) use runtime::Runtime;

use crate::{Error, Scope};

/// Waits for a call in this scope on the calling thread.
///
/// # Errors
///
/// Those of the call, and [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) in an async runtime or if no
/// thread can be started.
pub fn wait<T, E: From<Error>>(scope: &Scope, call: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    handle(scope)?.block_on(call)
}

/// The runtime that drives the calls of a client.
fn handle(scope: &Scope) -> Result<&Handle, Error> {
    if Handle::try_current().is_ok() {
        let message = "a blocking call in an async runtime would block its thread; send it with `.await` instead";
        return Err(Error::configuration(message.to_owned()));
    }
    scope.core().runtime.handle()
}
