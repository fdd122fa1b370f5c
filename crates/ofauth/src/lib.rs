#![doc = include_str!("../README.md")]

mod api;
mod builder;
mod client;
mod connection;
pub mod dynamic;
mod environment;
mod error;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
pub mod link;
mod media_ref;
pub mod paging;
pub mod proxy;
pub mod rate_limit;
mod references;
#[rustfmt::skip]
#[allow(clippy::all, clippy::needless_pass_by_value, clippy::redundant_closure_for_method_calls)]
pub mod requests;
pub mod resources;
mod rules;
#[rustfmt::skip]
pub mod types;
pub mod uploads;

pub use builder::ClientBuilder;
pub use bytes::Bytes;
pub use client::Client;
pub use connection::Connection;
pub use error::Error;
pub use http::{HeaderMap, Method, StatusCode};
pub use media_ref::MediaRef;
pub use ofauth_client::operations::{self, servers};
pub use ofauth_client::{Field, InvalidTimestamp, Operation, Retry, Server, SignedUrl, Stability, Timestamp};
pub use openapi_runtime::{BoxFuture, CallOptions, ErrorKind, RateLimit, RateLimiting, Response, TimeLimit, Timer};
pub use references::{
    BundleRef, MassMessageRef, MediaIdRef, MessageRef, PostRef, PromotionRef, SubscriptionRef, TrackingLinkRef,
    TrialLinkRef, UserRef,
};

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;
