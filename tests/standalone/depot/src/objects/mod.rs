// @generated from depot.yaml by `cargo xtask generate`; do not edit.

mod ask;
mod crate_;
mod delete;
mod gone;
mod list;
mod new;
mod notice;
mod problem;
mod receipt;
mod shelves;
mod wait;
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
