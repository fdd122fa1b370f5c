// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Lists of users that a connected account keeps.
use super::prelude::*;

/// Lists of users that a connected account keeps. Returned by `Connection::user_lists`.
#[derive(Clone, Debug)]
pub struct UserLists {
    scope: Scope,
}

impl UserLists {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// List the user lists: `GET /v2/access/users/lists` (`listUserLists`).
    ///
    /// Needs the permission `lists:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.user_lists().list().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListUserLists {
        ListUserLists::new(&self.scope)
    }

    /// Create a user list: `POST /v2/access/users/lists` (`createUserList`).
    ///
    /// Needs the permission `lists:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.user_lists().create("Robin Example").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, name: impl Into<String>) -> CreateUserList {
        CreateUserList::new(&self.scope, name)
    }
}
