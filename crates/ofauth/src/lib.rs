#![doc = include_str!("../README.md")]

mod base_url;
mod body;
mod builder;
mod call;
mod client;
mod connect;
mod connection;
mod content;
mod content_coding;
pub mod dynamic;
mod environment;
mod error;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod http_client;
pub mod link;
mod media_ref;
mod options;
pub mod paging;
mod pool;
pub mod proxy;
pub mod rate_limit;
mod redact;
mod references;
mod request;
#[rustfmt::skip]
#[allow(clippy::all, clippy::needless_pass_by_value, clippy::redundant_closure_for_method_calls)]
pub mod requests;
pub mod resources;
mod response;
mod retry;
mod rules;
mod secret;
mod time_limit;
mod timer;
#[rustfmt::skip]
pub mod types;
pub mod uploads;

pub use builder::ClientBuilder;
pub use bytes::Bytes;
pub use client::Client;
pub use connection::Connection;
pub use error::{Error, ErrorKind};
pub use http::{HeaderMap, Method, StatusCode};
pub use media_ref::MediaRef;
pub use ofauth_client::operations::{self, servers};
pub use ofauth_client::{Field, InvalidTimestamp, Operation, Retry, Server, SignedUrl, Stability, Timestamp};
pub use options::CallOptions;
pub use rate_limit::{RateLimit, RateLimiting};
pub use references::{
    BundleRef, MassMessageRef, MediaIdRef, MessageRef, PostRef, PromotionRef, SubscriptionRef, TrackingLinkRef,
    TrialLinkRef, UserRef,
};
pub use response::Response;
pub use time_limit::TimeLimit;
pub use timer::{BoxFuture, Timer};

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;
