// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

//! Operations with the tag `Own parts`.
use super::prelude::*;

/// Operations with the tag `Own parts`. Returned by `Store::own_parts`.
#[derive(Clone, Debug)]
pub struct OwnParts {
    scope: Scope,
}

impl OwnParts {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// `PATCH /parts/{part-id}` (`change_part`).
    ///
    /// Needs a store, but no permission.
    ///
    /// ```no_run
    /// # async fn example(store: parts::Store) -> parts::Result<()> {
    /// let response = store.own_parts().change_part("0").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn change_part(&self, part_id: impl Into<String>) -> ChangePart {
        ChangePart::new(&self.scope, part_id)
    }
}
