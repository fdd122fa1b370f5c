#![doc = include_str!("../README.md")]

mod box_future;
mod decimal;
mod entries;
mod listing;
mod nullable;
mod object;
mod open;
mod open_enum;
mod operation;
#[cfg(feature = "client")]
mod path_segment;
mod pattern;
mod secret;
mod seeds;
mod signed_url;
mod timestamp;
#[cfg(feature = "client")]
mod transport;
mod untyped;
mod user_list_id;
mod value;
mod whole;

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
pub mod operations;
pub mod proxy;

pub use box_future::BoxFuture;
#[cfg(feature = "client")]
pub use client::Client;
pub use entries::Entries;
pub use enums::*;
pub use listing::{Listing, OneOrMany};
pub use nullable::Nullable;
pub use open::Open;
pub use operation::{
    Body, Location, Operation, Paging, PagingStyle, Parameter, RateLimitScope, Retry, Server, Stability,
};
pub use pattern::Pattern;
#[cfg(feature = "client")]
pub use progenitor_client::{Error, ResponseValue};
pub use secret::Secret;
pub use signed_url::SignedUrl;
pub use timestamp::{InvalidTimestamp, Timestamp};
#[cfg(feature = "client")]
pub use transport::{Runtime, Transport};
pub use user_list_id::UserListId;
pub use value::{Field, Format, Value, Violation};
