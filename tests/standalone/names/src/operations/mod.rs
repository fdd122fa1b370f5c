// @generated from names.yaml by `cargo xtask generate`; do not edit.

//! The operations and the servers of the contract, as data.
use openapi_runtime::Operation;
mod general;
pub use general::*;
/// Every operation, in the order of the contract.
pub static ALL: &[&Operation] = &[
    &ALL_OPERATION,
    &ARGUMENTS,
    &BOUNDS,
    &FILE,
    &FREE_FORM,
    &BY_DELETE,
    &BY_GET,
    &BY_HEAD,
    &BY_OPTIONS,
    &BY_PATCH,
    &BY_POST,
    &BY_PUT,
    &BY_TRACE,
    &NEW,
    &POST,
    &CALL_2ND,
    &GET_OPERATIONS_11,
    &GET_OPERATIONS_12,
    &CAFÉ,
    &CALL_UNNAMED,
    &PRE,
    &EXEC,
    &CLIENT,
    &MOVE,
    &CALL_SELF,
    &TYPE,
    &CLONE,
    &FMT,
    &OWNER,
    &QUANTITIES,
    &GET_QUOTES,
    &SEGMENT,
];
/// The operation whose `operationId` is `id`.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Operation> {
    ALL.iter().copied().find(|operation| operation.id == id)
}
