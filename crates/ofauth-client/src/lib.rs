#![doc = include_str!("../README.md")]

mod custom;
#[cfg(feature = "client")]
mod path_segment;
#[cfg(feature = "client")]
mod transport;

#[rustfmt::skip]
mod decoding;
#[rustfmt::skip]
mod enums;
#[rustfmt::skip]
#[cfg(feature = "client")]
#[allow(clippy::all, clippy::semicolon_if_nothing_returned, clippy::needless_pass_by_value, clippy::uninlined_format_args)]
#[allow(clippy::unwrap_used, unreachable_pub)]
mod client;
/// What operations take, and what they answer with.
#[rustfmt::skip]
#[allow(clippy::all, clippy::expect_used, clippy::panic, clippy::unwrap_used)]
pub mod types;
#[rustfmt::skip]
#[allow(clippy::needless_update)]
pub mod operations;

#[cfg(feature = "client")]
pub use client::Client;
pub use custom::{UserListId, proxy};
pub use enums::*;
pub use openapi_runtime::{
    Body, BoxFuture, Entries, Field, Format, InvalidTimestamp, Listing, Location, Nullable, OneOrMany, Open, Operation,
    Paging, PagingStyle, Parameter, Pattern, RateLimitScope, Retry, Secret, Server, SignedUrl, Stability, Timestamp,
    Value, Violation,
};
#[cfg(feature = "client")]
pub use progenitor_client::{Error, ResponseValue};
#[cfg(feature = "client")]
pub use transport::{Runtime, Transport};
