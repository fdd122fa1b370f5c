#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]

mod custom;

#[rustfmt::skip]
mod objects;
#[rustfmt::skip]
mod enums;
/// The types of requests and responses.
#[rustfmt::skip]
#[allow(clippy::all, clippy::expect_used, clippy::panic, clippy::unwrap_used)]
pub mod types;
#[rustfmt::skip]
#[allow(clippy::needless_update)]
pub mod operations;
#[cfg(feature = "client")]
#[rustfmt::skip]
#[allow(clippy::all, clippy::needless_pass_by_value, clippy::redundant_closure_for_method_calls)]
pub mod requests;
#[cfg(feature = "client")]
#[rustfmt::skip]
pub mod resources;

#[cfg(feature = "client")]
pub use custom::{
    BundleRef, Error, MassMessageRef, MediaIdRef, MediaRef, MessageRef, PostRef, PromotionRef, SubscriptionRef,
    TrackingLinkRef, TrialLinkRef, UserListRef, UserRef, VaultListRef, uploads,
};
pub use custom::{UserListId, proxy};
pub use enums::*;
pub use openapi_runtime::{
    Body, BoxFuture, Decimal, Entries, Field, Format, IdRef, IdValue, InvalidDecimal, InvalidTimestamp, Listing,
    Location, Nullable, OneOrMany, Open, Operation, Paging, PagingStyle, Parameter, Pattern, Retry, Secret, Server,
    SignedUrl, Stability, Timestamp, Value, Violation,
};
#[cfg(feature = "client")]
pub use openapi_runtime::{Bytes, CallOptions, ErrorKind, Response, Scope};
