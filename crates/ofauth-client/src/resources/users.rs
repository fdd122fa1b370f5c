// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Users of the platform.
use super::prelude::*;

/// Users of the platform. Returned by `Connection::users`.
#[derive(Clone, Debug)]
pub struct Users {
    scope: Scope,
}

impl Users {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// List blocked users: `GET /v2/access/users/blocked` (`listBlockedUsers`).
    ///
    /// Needs the permission `users:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.users().blocked().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn blocked(&self) -> ListBlockedUsers {
        ListBlockedUsers::new(&self.scope)
    }

    /// Get users by their ids: `GET /v2/access/users/list` (`listUsers`).
    ///
    /// Needs the permission `profile:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.users().get_many([4101, 4103]).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_many(
        &self,
        user_ids: impl IntoIterator<
            Item = impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
        >,
    ) -> ListUsers {
        ListUsers::new(&self.scope, user_ids)
    }

    /// List restricted users: `GET /v2/access/users/restrict` (`listRestrictedUsers`).
    ///
    /// Needs the permission `users:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.users().restricted().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn restricted(&self) -> ListRestrictedUsers {
        ListRestrictedUsers::new(&self.scope)
    }

    /// Search for creators: `GET /v2/access/users/search` (`searchUsers`).
    ///
    /// Needs the permission `profile:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut users = connection.users().search().query("robin").stream();
    /// while let Some(user) = users.try_next().await? {
    ///     println!("{user:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search(&self) -> SearchUsers {
        SearchUsers::new(&self.scope)
    }
}
