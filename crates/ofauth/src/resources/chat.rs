//! The chat with one user.

use ofauth_client::{MessageRef, UserRef};
use openapi_runtime::Scope;

use crate::connection::Connection;
use crate::requests::{ListChatMedia, ListChatMessages, SendChatMessage, UnsendChatMessage};

impl Connection {
    /// The chat between the account and another user.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let page = creator.chat(4101).messages().limit(5).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chat(&self, user_id: impl Into<UserRef>) -> Chat {
        Chat::new(self.scope().clone(), user_id.into())
    }
}

/// The chat with one user. Made by [`Connection::chat`].
#[derive(Clone, Debug)]
pub struct Chat {
    scope: Scope,
    user_id: UserRef,
}

impl Chat {
    #[inline]
    pub(crate) fn new(scope: Scope, user_id: UserRef) -> Self {
        Self { scope, user_id }
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
    #[inline]
    pub fn messages(&self) -> ListChatMessages {
        ListChatMessages::new(&self.scope, self.user_id.clone())
    }

    /// Sends a message, as Markdown by default: `POST /v2/access/chats/{userId}/messages` (`sendChatMessage`).
    ///
    /// Needs the permission `messages:write`. The text has at most 10,000 characters, and may be empty if there are
    /// media.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let message = creator.chat(4101).send_message("Thank you for the invoice.").send().await?;
    /// println!("sent as {}", message.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_message(&self, text: impl Into<String>) -> SendChatMessage {
        SendChatMessage::new(&self.scope, self.user_id.clone()).text(text)
    }

    /// Lists the messages that have media: `GET /v2/access/chats/{userId}/media` (`listChatMedia`).
    ///
    /// Needs the permission `messages:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut messages = creator.chat(4101).media().stream();
    /// while let Some(message) = messages.try_next().await? {
    ///     println!("{} {:?}", message.id, message.media);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn media(&self) -> ListChatMedia {
        ListChatMedia::new(&self.scope, self.user_id.clone())
    }

    /// Unsends a message: `DELETE /v2/access/chats/{userId}/messages/{messageId}` (`unsendChatMessage`).
    ///
    /// Needs the permission `messages:write`. It is possible for `cancel_seconds` of the message.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.chat(4101).unsend_message(1_002_003_004_005_i64).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unsend_message(&self, message_id: impl Into<MessageRef>) -> UnsendChatMessage {
        // The body repeats the id in the path.
        UnsendChatMessage::new(&self.scope, self.user_id.clone(), message_id, self.user_id.clone())
    }
}
