// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Users who follow a connected account.
use super::prelude::*;

/// Users who follow a connected account. Returned by `Connection::subscribers`.
#[derive(Clone, Debug)]
pub struct Subscribers {
    scope: Scope,
}

impl Subscribers {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// List the subscribers: `GET /v2/access/subscribers` (`listSubscribers`).
    ///
    /// Needs the permission `subscribers:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.subscribers().list().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListSubscribers {
        ListSubscribers::new(&self.scope)
    }
}
