// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 d5932201eda2c07ff4713e1458318f1b133b3e5a0508013b65ce2eae799851c8
// Generator: ofauth-rs 1, progenitor 0.15.1

//! One request builder for every operation, named after it. The methods of [`resources`](crate::resources) make
//! them.
mod messages;
pub use messages::*;

/// What the builders have in common.
#[allow(unused_imports)]
mod prelude {
    pub(super) use bytes::Bytes;
    pub(super) use ofauth_client::{BoxFuture, Operation, operations};
    pub(super) use serde_json::Value;
    pub(super) use crate::paging::{Cursor, Items, Key, PageRequest, Pages, sealed};
    pub(super) use crate::request::Request;
    pub(super) use crate::{CallOptions, Client, Connection, Error, Response, types};
}
