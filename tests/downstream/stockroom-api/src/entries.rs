// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

//! Methods that return the groups of operations.
use crate::resources::{Orders, Stock};
use crate::Client;
impl Client {
    /// Operations with the tag `Orders`.
    pub fn orders(&self) -> Orders {
        Orders::new(self.scope().clone())
    }

    /// Operations with the tag `Stock`.
    pub fn stock(&self) -> Stock {
        Stock::new(self.scope().clone())
    }
}
