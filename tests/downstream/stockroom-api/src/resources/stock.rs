// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

//! Operations with the tag `Stock`.
use super::prelude::*;

/// Operations with the tag `Stock`. Returned by `Client::stock`.
#[derive(Clone, Debug)]
pub struct Stock {
    scope: Scope,
}

impl Stock {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// `GET /items` (`list_items`).
    ///
    /// ```no_run
    /// # async fn example(client: stockroom_api::Client) -> stockroom_api::Result<()> {
    /// let mut items = client.stock().items().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn items(&self) -> ListItems {
        ListItems::new(&self.scope)
    }

    /// `POST /items/{number}/photos` (`add_photo`).
    ///
    /// ```no_run
    /// # async fn example(client: stockroom_api::Client) -> stockroom_api::Result<()> {
    /// let response = client.stock().add_photo(1, "text", b"bytes".to_vec()).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_photo(
        &self,
        number: i64,
        caption: impl Into<String>,
        photo: impl Into<openapi_runtime::Part>,
    ) -> AddPhoto {
        AddPhoto::new(&self.scope, number, caption, photo)
    }
}
