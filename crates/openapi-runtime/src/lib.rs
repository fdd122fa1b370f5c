#![doc = include_str!("../README.md")]

mod box_future;
mod entries;
pub mod generated;
mod listing;
mod nullable;
mod open;
mod open_enum;
mod operation;
mod pattern;
mod secret;
mod signed_url;
mod timestamp;
mod value;

pub use box_future::BoxFuture;
pub use entries::Entries;
pub use listing::{Listing, OneOrMany};
pub use nullable::Nullable;
pub use open::Open;
pub use operation::{
    Body, Location, Operation, Paging, PagingStyle, Parameter, RateLimitScope, Retry, Server, Stability,
};
pub use pattern::{Pattern, State};
pub use secret::Secret;
pub use signed_url::SignedUrl;
pub use timestamp::{InvalidTimestamp, Timestamp};
pub use value::{Field, Format, Value, Violation};
