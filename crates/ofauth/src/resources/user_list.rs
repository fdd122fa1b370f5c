//! One user list of the account.

use ofauth_client::UserRef;
use openapi_runtime::Scope;

use crate::connection::Connection;
use crate::requests::{
    AddUserListMember, DeleteUserList, GetUserList, ListUserListMembers, RemoveUserListMember, UpdateUserList,
};
use crate::types;

impl Connection {
    /// One user list of the account.
    pub fn user_list(&self, list_id: impl Into<types::UserListId>) -> UserList {
        UserList::new(self.scope().clone(), list_id.into())
    }
}

/// One user list of the account. Made by [`Connection::user_list`].
#[derive(Clone, Debug)]
pub struct UserList {
    scope: Scope,
    list_id: types::UserListId,
}

impl UserList {
    #[inline]
    pub(crate) fn new(scope: Scope, list_id: types::UserListId) -> Self {
        Self { scope, list_id }
    }

    /// Reads the list: `GET /v2/access/users/lists/{listId}` (`getUserList`).
    ///
    /// Needs the permission `lists:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let list = creator.user_list(7).get().send().await?;
    /// println!("{list:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> GetUserList {
        GetUserList::new(&self.scope, self.list_id.clone())
    }

    /// Renames the list: `PATCH /v2/access/users/lists/{listId}` (`updateUserList`).
    ///
    /// Needs the permission `lists:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.user_list(7).rename("Paid in May").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rename(&self, name: impl Into<String>) -> UpdateUserList {
        UpdateUserList::new(&self.scope, self.list_id.clone(), name)
    }

    /// Deletes the list: `DELETE /v2/access/users/lists/{listId}` (`deleteUserList`).
    ///
    /// Needs the permission `lists:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.user_list(7).delete().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(&self) -> DeleteUserList {
        DeleteUserList::new(&self.scope, self.list_id.clone())
    }

    /// Lists the users on it: `GET /v2/access/users/lists/{listId}/users` (`listUserListMembers`).
    ///
    /// Needs the permission `lists:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut members = creator.user_list("fans").members().stream();
    /// while let Some(user) = members.try_next().await? {
    ///     println!("{user:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn members(&self) -> ListUserListMembers {
        ListUserListMembers::new(&self.scope, self.list_id.clone())
    }

    /// Adds a user to it: `POST /v2/access/users/lists/{listId}/users/{userId}` (`addUserListMember`).
    ///
    /// Needs the permission `lists:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.user_list(7).add(4101).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, user_id: impl Into<UserRef>) -> AddUserListMember {
        AddUserListMember::new(&self.scope, self.list_id.clone(), user_id)
    }

    /// Removes a user from it: `DELETE /v2/access/users/lists/{listId}/users/{userId}` (`removeUserListMember`).
    ///
    /// Needs the permission `lists:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.user_list(7).remove(4101).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove(&self, user_id: impl Into<UserRef>) -> RemoveUserListMember {
        RemoveUserListMember::new(&self.scope, self.list_id.clone(), user_id)
    }
}
