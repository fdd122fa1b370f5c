// @generated from names.yaml by `cargo xtask generate`; do not edit.

mod all;
mod box_;
mod client;
mod d;
mod debug;
mod free;
mod one;
mod option;
mod other;
mod owner;
mod phantom;
mod quantity;
mod serialize;
mod two;
mod types;
mod vec;
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
