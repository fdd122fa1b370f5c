#![doc = include_str!("../README.md")]

mod date;
mod open_enum;
mod operation;
mod signed_url;
mod timestamp;
mod transport;
mod untyped;
mod value;

#[rustfmt::skip]
mod enums;
#[rustfmt::skip]
#[allow(clippy::all, clippy::expect_used, clippy::panic, clippy::semicolon_if_nothing_returned, clippy::unwrap_used)]
#[allow(clippy::needless_pass_by_value, clippy::uninlined_format_args, unreachable_pub)]
mod generated;
#[rustfmt::skip]
pub mod operations;

pub use date::Date;
pub use enums::*;
pub use generated::{Client, types};
pub use operation::{Body, Location, Operation, Paging, PagingStyle, Parameter, RateLimitScope, Retry, Server};
pub use progenitor_client::{Error, ResponseValue};
pub use signed_url::SignedUrl;
pub use timestamp::Timestamp;
pub use transport::{BoxFuture, Runtime, Transport};
pub use value::{Field, Format, Pattern, Value, Violation};
