// @generated from newsroom.yaml by `cargo xtask generate`; do not edit.

//! Methods that return the groups of operations.
use crate::resources::Stories;
use crate::Client;
impl Client {
    /// Operations with the tag `Stories`.
    pub fn stories(&self) -> Stories {
        Stories::new(self.scope().clone())
    }
}
