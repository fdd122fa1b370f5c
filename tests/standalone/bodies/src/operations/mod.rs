// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

//! The operations and the servers of the contract, as data.
use openapi_runtime::Operation;
mod general;
pub use general::*;
/// Every operation, in the order of the contract.
pub static ALL: &[&Operation] = &[
    &SET_ARCHIVE,
    &CHANGE_CABINET,
    &ADD_DRAWING,
    &SET_LABELS,
    &LIST_NOTES,
    &SEND_ORDER,
    &ADD_PART,
    &CHANGE_PART,
    &KEEP_PART,
    &SET_PICTURE,
    &ADD_ROWS,
    &ADD_SHAPE,
    &ADD_SIZE,
    &SET_TIMES,
];
/// The operation whose `operationId` is `id`.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Operation> {
    ALL.iter().copied().find(|operation| operation.id == id)
}
/// The servers of the contract.
pub mod servers {
    use openapi_runtime::Server;
    /// Own machine
    pub const SERVER: Server = Server { name: "server", url: "http://127.0.0.1:8080/v1", description: "Own machine" };
    /// Trial
    pub const SERVER2: Server = Server { name: "server2", url: "http://127.0.0.1:8081/trial/v3", description: "Trial" };
    /// Where old orders are kept: they can be read, and nothing else.
    pub const SERVER3: Server = Server {
        name: "server3",
        url: "http://localhost:9/archive",
        description: "Where old orders are kept: they can be read, and nothing else.",
    };
    /// Every server, in the order of the contract.
    pub const ALL: &[Server] = &[SERVER, SERVER2, SERVER3];
    /// The first server.
    pub const DEFAULT: Server = SERVER;
}
