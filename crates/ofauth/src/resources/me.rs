//! The connected account itself.

use crate::Connection;
use crate::requests::{GetSelf, ListNotifications, ListReleaseForms, ListTaggedFriends, UpdateSelf};

impl Connection {
    /// The account itself.
    pub fn me(&self) -> Me {
        Me::new(self.clone())
    }
}

/// The connected account itself. Made by [`Connection::me`].
#[derive(Clone, Debug)]
pub struct Me {
    connection: Connection,
}

impl Me {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    /// Reads the profile of the account: `GET /v2/access/self` (`getSelf`).
    ///
    /// Needs the permission `profile:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let profile = creator.me().get().send().await?;
    /// println!("{profile:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetSelf {
        GetSelf::new(self.connection.scope())
    }

    /// Changes the profile of the account; what is not set stays as it is: `PATCH /v2/access/self`
    /// (`updateSelf`).
    ///
    /// Needs the permission `profile:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.me().update().about("Invoices and more.").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateSelf {
        UpdateSelf::new(self.connection.scope())
    }

    /// Lists the notifications of the account: `GET /v2/access/self/notifications` (`listNotifications`).
    ///
    /// Needs the permission `notifications:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut notifications = creator.me().notifications().stream();
    /// while let Some(notification) = notifications.try_next().await? {
    ///     println!("{notification:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn notifications(&self) -> ListNotifications {
        ListNotifications::new(self.connection.scope())
    }

    /// Lists the release forms of the account: `GET /v2/access/self/release-forms` (`listReleaseForms`).
    ///
    /// Needs the permission `profile:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut forms = creator.me().release_forms().stream();
    /// while let Some(form) = forms.try_next().await? {
    ///     println!("{form:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn release_forms(&self) -> ListReleaseForms {
        ListReleaseForms::new(self.connection.scope())
    }

    /// Lists the friends whom the account can tag: `GET /v2/access/self/tagged-friend-users`
    /// (`listTaggedFriends`).
    ///
    /// Needs the permission `profile:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut friends = creator.me().tagged_friends().stream();
    /// while let Some(friend) = friends.try_next().await? {
    ///     println!("{friend:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn tagged_friends(&self) -> ListTaggedFriends {
        ListTaggedFriends::new(self.connection.scope())
    }
}
