#![cfg_attr(docsrs, feature(doc_cfg), doc(auto_cfg(hide(feature = "client"))))]
#![doc = include_str!("lib.md")]

mod api;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod client;
mod connection;
pub mod dynamic;
mod environment;
#[cfg(any(fuzzing, fuzz_targets))]
#[doc(hidden)]
pub mod fuzzing;
pub mod link;
pub mod paging;
pub mod proxy;
pub mod rate_limit;
pub mod resources;
mod rules;
#[cfg(feature = "test-util")]
pub mod test_util;
#[rustfmt::skip]
pub mod types;
pub mod uploads;

pub use builder::ClientBuilder;
pub use bytes::Bytes;
pub use client::Client;
pub use connection::Connection;
pub use http::{HeaderMap, Method, StatusCode};
#[doc(inline)]
pub use ofauth_client::operations::{self, servers};
#[doc(inline)]
pub use ofauth_client::requests;
#[doc(inline)]
pub use ofauth_client::{
    BundleRef, Error, MassMessageRef, MediaIdRef, MediaRef, MessageRef, PostRef, PromotionRef, SubscriptionRef,
    TrackingLinkRef, TrialLinkRef, UserListRef, UserRef, VaultListRef,
};
#[doc(inline)]
pub use ofauth_client::{
    Decimal, Field, IdRef, InvalidDecimal, InvalidTimestamp, Operation, Retry, Server, SignedUrl, Stability, Timestamp,
};
#[doc(inline)]
pub use openapi_runtime::telemetry;
#[doc(inline)]
pub use openapi_runtime::{AttemptOutcome, AttemptRequest, Interceptor, InvalidHeader};
#[doc(inline)]
pub use openapi_runtime::{Backoff, Jitter, RetryBudget, RetryPolicy, TimeLimits, TlsConfig, TlsProvider, TlsVersion};
#[doc(inline)]
pub use openapi_runtime::{
    BoxFuture, CallOptions, ErrorKind, RateLimit, RateLimiting, Response, ResponseFuture, ResponseMeta, TimeLimit,
    Timer,
};
#[doc(no_inline)]
pub use reqwest;

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
