// @generated from depot.yaml by `cargo xtask generate`; do not edit.

//! Client for Depot 1.0.
//!
//! [`Client::builder`] builds a client. Its methods return groups of operations ([`resources`]), whose methods return
//! request builders ([`requests`]). `send` checks a request before it is sent: values that the document does not
//! allow, and path parameters that change the path, are an [`ErrorKind::InvalidRequest`].
//!
//! ```no_run
//! use depot::Client;
//!
//! #[tokio::main]
//! async fn main() -> depot::Result<()> {
//!     let client = Client::builder().build()?;
//!     let response = client.general().aisles().send().await?;
//!     println!("{response:?}");
//!     Ok(())
//! }
//! ```
#![allow(dead_code, unused_imports, unused_macros)]
// Names and texts come from the document.
#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]
#![allow(non_camel_case_types, non_snake_case, rustdoc::all)]

mod api;
mod client;
mod objects;
mod entries;
mod enums;
mod error;
/// Headers of responses, of the types that the document declares.
#[allow(clippy::all)]
pub mod headers;
#[allow(clippy::all)]
pub mod operations;
#[allow(clippy::all)]
pub mod requests;
#[allow(clippy::all)]
pub mod resources;
/// Responses whose bodies differ by status.
#[allow(clippy::all)]
pub mod responses;
/// Types of requests and responses.
#[allow(clippy::all, unreachable_patterns)]
pub mod types;
mod unions;

/// Open enums and unions, which keep values that the document does not list.
pub mod open {
    pub use crate::enums::*;
    pub use crate::unions::*;
}

pub use client::{Client, ClientBuilder};
pub use error::{Error, ErrorBody};
pub use openapi_runtime::{self, Binary, CallOptions, Credential, ErrorKind, Part, RateLimiting, Response, ResponseFuture, ResponseMeta};
pub use openapi_runtime::{Backoff, Interceptor, RetryBudget, RetryPolicy, TimeLimits, Timestamp, TlsConfig};
pub use openapi_runtime::{Date, Decimal, IdRef, InvalidDecimal, InvalidFormat, InvalidTimestamp, IsoDuration, Nullable};
pub use openapi_runtime::{TimeOfDay, Uuid, paging, rate_limit};
pub use openapi_runtime::{Event, EventStream, JsonLines};
#[cfg(feature = "blocking")]
pub use openapi_runtime::blocking;
#[cfg(feature = "test-util")]
pub use openapi_runtime::test_util;

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;
