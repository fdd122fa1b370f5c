#![doc = include_str!("../README.md")]

mod entries;
mod listing;
mod nullable;
mod open;
mod open_enum;
mod operation;
mod secret;
mod signed_url;
mod timestamp;
mod transport;
mod untyped;
mod user_list_id;
mod value;
mod whole;

#[rustfmt::skip]
mod enums;
#[rustfmt::skip]
#[allow(clippy::all, clippy::expect_used, clippy::panic, clippy::semicolon_if_nothing_returned, clippy::unwrap_used)]
#[allow(clippy::needless_pass_by_value, clippy::uninlined_format_args, unreachable_pub)]
mod generated;
#[rustfmt::skip]
pub mod operations;
pub mod proxy;

pub use entries::Entries;
pub use enums::*;
pub use generated::{Client, types};
pub use listing::{Listing, OneOrMany};
pub use nullable::Nullable;
pub use open::Open;
pub use operation::{
    Body, Location, Operation, Paging, PagingStyle, Parameter, RateLimitScope, Retry, Server, Stability,
};
pub use progenitor_client::{Error, ResponseValue};
pub use secret::Secret;
pub use signed_url::SignedUrl;
pub use timestamp::Timestamp;
pub use transport::{BoxFuture, Runtime, Transport};
pub use user_list_id::UserListId;
pub use value::{Field, Format, Pattern, Value, Violation};
