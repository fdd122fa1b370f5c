// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The chats of a connected account.
use super::prelude::*;

/// The chats of a connected account. Returned by `connection.chats()`.
#[derive(Clone, Debug)]
pub struct Chats {
    scope: Scope,
}

impl Chats {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// List the chats: `GET /v2/access/chats` (`listChats`).
    ///
    /// Needs the permission `messages:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.chats().list().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListChats {
        ListChats::new(&self.scope)
    }
}
