// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

mod add;
mod fault;
mod item;
mod limit;
mod order;
mod photo;
mod place;
mod receipt;
/// The imports that they share.
#[allow(unused_imports)]
mod prelude {
    pub(super) use openapi_runtime::json_objects;
    pub(super) use openapi_runtime::generated::seeds::{
        Count, Counts, Id, Ids, OptionalCount, OptionalCounts, OptionalId, OptionalIds,
        Present,
    };
    pub(super) use crate::types;
}
