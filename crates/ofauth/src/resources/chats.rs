//! Chats of a connected account.

use crate::resources::ListMessages;
use crate::{Connection, UserRef};

/// The chat with one user. Made by [`Connection::chat`].
#[derive(Clone, Debug)]
pub struct Chat {
    connection: Connection,
    user_id: UserRef,
}

impl Chat {
    pub(crate) fn new(connection: Connection, user_id: UserRef) -> Self {
        Self { connection, user_id }
    }

    /// Lists the messages, newest first: `GET /v2/access/chats/{userId}/messages` (`listChatMessages`).
    ///
    /// Needs the permission `messages:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut messages = creator.chat(4101).messages().query("invoice").stream();
    /// while let Some(message) = messages.try_next().await? {
    ///     println!("{} {}", message.id, message.text);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn messages(&self) -> ListMessages {
        ListMessages::new(self.connection.clone(), self.user_id.clone())
    }
}
