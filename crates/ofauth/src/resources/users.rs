//! Users of the platform.

use crate::requests::{
    AddUserToLists, GetUser, ListBlockedUsers, ListRestrictedUsers, ListUserPosts, ListUserStories, ListUsers,
    RestrictUser, SearchUsers, UnrestrictUser,
};
use crate::{Connection, UserRef};

impl Connection {
    /// Users of the platform.
    pub fn users(&self) -> Users {
        Users::new(self.clone())
    }

    /// One user of the platform.
    pub fn user(&self, user_id: impl Into<UserRef>) -> User {
        User::new(self.clone(), user_id.into())
    }
}

/// Users of the platform, as the account sees them. Made by [`Connection::users`].
#[derive(Clone, Debug)]
pub struct Users {
    connection: Connection,
}

impl Users {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    /// Reads the profiles of several users: `GET /v2/access/users/list` (`listUsers`).
    ///
    /// Needs the permission `profile:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let users = creator.users().get_many([4101, 4103]).send().await?;
    /// println!("{users:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_many(&self, user_ids: impl IntoIterator<Item = impl Into<UserRef>>) -> ListUsers {
        ListUsers::new(self.connection.scope(), user_ids)
    }

    /// Looks for users: `GET /v2/access/users/search` (`searchUsers`).
    ///
    /// Needs the permission `profile:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut found = creator.users().search().query("robin").stream();
    /// while let Some(user) = found.try_next().await? {
    ///     println!("{user:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self) -> SearchUsers {
        SearchUsers::new(self.connection.scope())
    }

    /// Lists the users whom the account has restricted: `GET /v2/access/users/restrict`
    /// (`listRestrictedUsers`).
    ///
    /// Needs the permission `users:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut restricted = creator.users().restricted().stream();
    /// while let Some(user) = restricted.try_next().await? {
    ///     println!("{user:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn restricted(&self) -> ListRestrictedUsers {
        ListRestrictedUsers::new(self.connection.scope())
    }

    /// Lists the users whom the account has blocked: `GET /v2/access/users/blocked` (`listBlockedUsers`).
    ///
    /// Needs the permission `users:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut blocked = creator.users().blocked().stream();
    /// while let Some(user) = blocked.try_next().await? {
    ///     println!("{user:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocked(&self) -> ListBlockedUsers {
        ListBlockedUsers::new(self.connection.scope())
    }
}

/// One user of the platform. Made by [`Connection::user`].
#[derive(Clone, Debug)]
pub struct User {
    connection: Connection,
    user_id: UserRef,
}

impl User {
    pub(crate) fn new(connection: Connection, user_id: UserRef) -> Self {
        Self { connection, user_id }
    }

    /// Reads the profile of the user: `GET /v2/access/users/{userId}` (`getUser`).
    ///
    /// Needs the permission `profile:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let user = creator.user("robin_example").get().send().await?;
    /// println!("{user:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetUser {
        GetUser::new(self.connection.scope(), self.user_id.clone())
    }

    /// Lists the posts of the user: `GET /v2/access/users/{userId}/posts` (`listUserPosts`).
    ///
    /// Needs the permission `posts:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut posts = creator.user(4101).posts().stream();
    /// while let Some(post) = posts.try_next().await? {
    ///     println!("{post:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn posts(&self) -> ListUserPosts {
        ListUserPosts::new(self.connection.scope(), self.user_id.clone())
    }

    /// Lists the stories of the user: `GET /v2/access/users/{userId}/stories` (`listUserStories`).
    ///
    /// Needs the permission `stories:read`. So far it stands in the vendor's documentation alone.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let stories = creator.user(4101).stories().send().await?;
    /// println!("{stories:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn stories(&self) -> ListUserStories {
        ListUserStories::new(self.connection.scope(), self.user_id.clone())
    }

    /// Restricts the user: `POST /v2/access/users/{userId}/restrict` (`restrictUser`).
    ///
    /// Needs the permission `users:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.user(4101).restrict().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restrict(&self) -> RestrictUser {
        RestrictUser::new(self.connection.scope(), self.user_id.clone())
    }

    /// Lifts the restriction of the user: `DELETE /v2/access/users/{userId}/restrict` (`unrestrictUser`).
    ///
    /// Needs the permission `users:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.user(4101).unrestrict().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unrestrict(&self) -> UnrestrictUser {
        UnrestrictUser::new(self.connection.scope(), self.user_id.clone())
    }

    /// Puts the user on user lists: `POST /v2/access/users/{userId}/lists` (`addUserToLists`).
    ///
    /// Needs the permission `lists:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.user(4101).add_to_lists([7, 8]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_to_lists(&self, list_ids: impl IntoIterator<Item = i64>) -> AddUserToLists {
        AddUserToLists::new(self.connection.scope(), self.user_id.clone(), list_ids)
    }
}
