// @generated from names.yaml by `cargo xtask generate`; do not edit.

//! Methods that return the groups of operations.
use crate::resources::General;
use crate::Client;
impl Client {
    /// Operations without a tag.
    pub fn general(&self) -> General {
        General::new(self.scope().clone())
    }
}
