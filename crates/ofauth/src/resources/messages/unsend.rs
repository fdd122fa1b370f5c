//! Taking one back.

use bytes::Bytes;
use ofauth_client::operations::UNSEND_CHAT_MESSAGE;
use ofauth_client::types::{UnsendRequest, UnsendResult};

use crate::call::{Call, Generated};
use crate::{CallOptions, Connection, Error, MessageRef, Response, UserRef, validate};

/// Takes a message back. Made by [`Chat::unsend_message`](crate::resources::Chat::unsend_message).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnsendMessage {
    connection: Connection,
    user_id: UserRef,
    message_id: MessageRef,
    options: CallOptions,
}

impl UnsendMessage {
    pub(crate) fn new(connection: Connection, user_id: UserRef, message_id: MessageRef) -> Self {
        Self {
            connection,
            user_id,
            message_id,
            options: CallOptions::new(),
        }
    }

    /// Time limits and retries of this call.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options.over(self.options);
        self
    }

    /// Takes it back. Twice does no more than once, so that it is tried again like a read; when an earlier attempt did it
    /// without our learning of it, the answer is [`ErrorKind::NotFound`](crate::ErrorKind::NotFound).
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let result = creator.chat(4101).unsend_message(1002003004005).send().await?;
    /// println!("gone: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<Response<UnsendResult>, Error> {
        let call = Call::on(&self.connection, &UNSEND_CHAT_MESSAGE, self.options);
        let answer = self.request(&call).await?;
        call.finish(answer)
    }

    /// Takes it back and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`UnsendMessage::send`], decoding apart.
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        let call = Call::on(&self.connection, &UNSEND_CHAT_MESSAGE, self.options);
        let _ = self.request(&call).await?;
        call.finish_raw()
    }

    async fn request(self, call: &Call) -> Result<Generated<UnsendResult>, Error> {
        validate::parameters(
            &UNSEND_CHAT_MESSAGE,
            &[("userId", Some(&self.user_id)), ("messageId", Some(&self.message_id))],
        )?;
        let body = UnsendRequest {
            with_user_id: self.user_id.to_string(),
        };
        let client = call.client();
        let answer = client.unsend_chat_message(self.user_id.as_str(), self.message_id.as_str(), &body);
        Ok(answer.await)
    }
}
