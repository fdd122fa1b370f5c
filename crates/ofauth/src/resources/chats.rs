//! Chats of a connected account.

use std::ops::Deref;

use ofauth_client::{UserRef, resources};
use openapi_runtime::Scope;

use crate::connection::Connection;
use crate::paging::Merged;
use crate::requests::ListChatMessages;

impl Connection {
    /// The chats of the account, or the messages of several chats concurrently.
    #[inline]
    pub fn chats(&self) -> Chats {
        Chats {
            group: resources::Chats::new(self.scope().clone()),
            scope: self.scope().clone(),
        }
    }
}

/// All chats of the account. Made by [`Connection::chats`].
#[derive(Clone, Debug)]
pub struct Chats {
    group: resources::Chats,
    scope: Scope,
}

/// The operations of the group.
impl Deref for Chats {
    type Target = resources::Chats;

    #[inline]
    fn deref(&self) -> &resources::Chats {
        &self.group
    }
}

impl Chats {
    /// The messages of the chats with these users, each with the user's id, from at most `concurrency` chats at a time:
    /// `GET /v2/access/chats/{userId}/messages` (`listChatMessages`).
    ///
    /// Needs the permission `messages:read`. All chats share the connection's rate limit. For other
    /// settings, make the requests and merge them: [`Merged::new`].
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut messages = creator.chats().messages([4101, 4103], 8);
    /// while let Some((user, message)) = messages.next().await {
    ///     match message {
    ///         Ok(message) => println!("{user}: {}", message.text),
    ///         Err(error) => println!("{user}: {error}"),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn messages(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<UserRef>>,
        concurrency: usize,
    ) -> Merged<UserRef, ListChatMessages> {
        let requests = user_ids.into_iter().map(|id| {
            let id = id.into();
            (id.clone(), ListChatMessages::new(&self.scope, id))
        });
        Merged::new(requests, concurrency)
    }
}
