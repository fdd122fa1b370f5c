// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

//! Methods that return the groups of operations.
use crate::resources::{General, OwnParts};
use crate::{Client, Store};
impl Client {
    /// Operations without a tag.
    pub fn general(&self) -> General {
        General::new(self.scope().clone())
    }
}

impl Store {
    /// Operations with the tag `Own parts`.
    pub fn own_parts(&self) -> OwnParts {
        OwnParts::new(self.scope().clone())
    }
}
