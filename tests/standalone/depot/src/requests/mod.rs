// @generated from depot.yaml by `cargo xtask generate`; do not edit.

//! Request builders: one for each operation, named after it.
mod general;
pub use general::*;
#[allow(unused_imports)]
use prelude::types;

/// Common imports of the builders.
#[allow(unused_imports)]
mod prelude {
    pub(super) use openapi_runtime::generated::{Key, Request};
    pub(super) use openapi_runtime::paging::{Cursor, Items, PageRequest, Pages};
    pub(super) use openapi_runtime::{
        Binary, Bytes, Response, Scope, page_methods, page_request, request_methods,
    };

    pub(super) use serde_json::Value;
    pub(super) use crate::{Error, operations, types};
}
