// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

//! Operations with the tag `Orders`.
use super::prelude::*;

/// Operations with the tag `Orders`. Returned by `Client::orders`.
#[derive(Clone, Debug)]
pub struct Orders {
    scope: Scope,
}

impl Orders {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// `POST /orders` (`place_order`).
    ///
    /// ```no_run
    /// # async fn example(client: stockroom_api::Client) -> stockroom_api::Result<()> {
    /// let response = client.orders().place(1).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn place(&self, item: i64) -> PlaceOrder {
        PlaceOrder::new(&self.scope, item)
    }
}
