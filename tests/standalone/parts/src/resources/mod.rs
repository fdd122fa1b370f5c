// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

//! The operations by the groups in which they are called: each method makes a request of
//! [`requests`](crate::requests).
mod general;
mod own_parts;
pub use general::General;
pub use own_parts::OwnParts;

/// What the groups have in common.
#[allow(unused_imports)]
mod prelude {
    pub(super) use openapi_runtime::{Bytes, Scope};
    pub(super) use serde_json::Value;
    pub(super) use crate::requests::*;
    pub(super) use crate::types;
}
