// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

//! Groups of operations: each method returns a request builder of [`requests`](crate::requests).
mod general;
pub use general::General;

/// Common imports of the groups.
#[allow(unused_imports)]
mod prelude {
    pub(super) use openapi_runtime::{Binary, Bytes, Scope};
    pub(super) use serde_json::Value;
    pub(super) use crate::requests::*;
    pub(super) use crate::types;
}
