// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

mod add;
mod cabinet;
mod circle;
mod drawing;
mod list;
mod maker;
mod note;
mod send;
mod shape;
mod size;
mod square;
mod times;
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
