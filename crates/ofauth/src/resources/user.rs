//! One user of the platform.

use ofauth_client::{UserListRef, UserRef};
use openapi_runtime::Scope;

use crate::connection::Connection;
use crate::requests::{AddUserToLists, GetUser, ListUserPosts, ListUserStories, RestrictUser, UnrestrictUser};

impl Connection {
    /// One user of the platform.
    pub fn user(&self, user_id: impl Into<UserRef>) -> User {
        User::new(self.scope().clone(), user_id.into())
    }
}

/// One user of the platform. Made by [`Connection::user`].
#[derive(Clone, Debug)]
pub struct User {
    scope: Scope,
    user_id: UserRef,
}

impl User {
    #[inline]
    pub(crate) fn new(scope: Scope, user_id: UserRef) -> Self {
        Self { scope, user_id }
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
    #[inline]
    pub fn get(&self) -> GetUser {
        GetUser::new(&self.scope, self.user_id.clone())
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
    #[inline]
    pub fn posts(&self) -> ListUserPosts {
        ListUserPosts::new(&self.scope, self.user_id.clone())
    }

    /// Lists the stories of the user: `GET /v2/access/users/{userId}/stories` (`listUserStories`).
    ///
    /// Needs the permission `stories:read`. So far it is documented by the vendor, but not released.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let stories = creator.user(4101).stories().send().await?;
    /// println!("{stories:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn stories(&self) -> ListUserStories {
        ListUserStories::new(&self.scope, self.user_id.clone())
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
    #[inline]
    pub fn restrict(&self) -> RestrictUser {
        RestrictUser::new(&self.scope, self.user_id.clone())
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
    #[inline]
    pub fn unrestrict(&self) -> UnrestrictUser {
        UnrestrictUser::new(&self.scope, self.user_id.clone())
    }

    /// Adds the user to user lists: `POST /v2/access/users/{userId}/lists` (`addUserToLists`).
    ///
    /// Needs the permission `lists:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.user(4101).add_to_lists([7, 8]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_to_lists(&self, list_ids: impl IntoIterator<Item = impl Into<UserListRef>>) -> AddUserToLists {
        AddUserToLists::new(&self.scope, self.user_id.clone(), list_ids)
    }
}
