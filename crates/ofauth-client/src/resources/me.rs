// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The connected account itself.
use super::prelude::*;

/// The connected account itself. Returned by `Connection::me`.
#[derive(Clone, Debug)]
pub struct Me {
    scope: Scope,
}

impl Me {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// Get the connected account: `GET /v2/access/self` (`getSelf`).
    ///
    /// Needs the permission `profile:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.me().get().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> GetSelf {
        GetSelf::new(&self.scope)
    }

    /// Change the profile of the connected account: `PATCH /v2/access/self` (`updateSelf`).
    ///
    /// Needs the permission `profile:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .me()
    ///     .update()
    ///     .about("Sells garden furniture.")
    ///     .name("Robin Example")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self) -> UpdateSelf {
        UpdateSelf::new(&self.scope)
    }

    /// List notifications: `GET /v2/access/self/notifications` (`listNotifications`).
    ///
    /// Needs the permission `notifications:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.me().notifications().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn notifications(&self) -> ListNotifications {
        ListNotifications::new(&self.scope)
    }

    /// List release forms: `GET /v2/access/self/release-forms` (`listReleaseForms`).
    ///
    /// Needs the permission `profile:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.me().release_forms().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn release_forms(&self) -> ListReleaseForms {
        ListReleaseForms::new(&self.scope)
    }

    /// List tagged friends: `GET /v2/access/self/tagged-friend-users` (`listTaggedFriends`).
    ///
    /// Needs the permission `profile:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.me().tagged_friends().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn tagged_friends(&self) -> ListTaggedFriends {
        ListTaggedFriends::new(&self.scope)
    }
}
