//! Messages to many.

use crate::requests::{
    CreateMassMessage, DeleteMassMessage, DeleteScheduledMassMessage, GetMassMessage, UpdateMassMessage,
};
use crate::{Connection, MassMessageRef};

impl Connection {
    /// Messages to many users at a time.
    pub fn mass_messages(&self) -> MassMessages {
        MassMessages::new(self.clone())
    }
}

/// Messages to many users at a time. Made by [`Connection::mass_messages`].
#[derive(Clone, Debug)]
pub struct MassMessages {
    connection: Connection,
}

impl MassMessages {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    /// Sends a message to many users, at once or later: `POST /v2/access/mass-messages` (`createMassMessage`).
    ///
    /// Needs the permission `messages:write`. It needs a text or media.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let sent = creator
    ///     .mass_messages()
    ///     .create()
    ///     .text("The new invoice is there.")
    ///     .user_lists([7])
    ///     .scheduled_date("2026-04-02T10:15:00Z")
    ///     .send()
    ///     .await?;
    /// println!("{}", sent.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateMassMessage {
        CreateMassMessage::new(self.connection.scope())
    }

    /// Reads a mass message: `GET /v2/access/mass-messages/{massMessageId}` (`getMassMessage`).
    ///
    /// Needs the permission `messages:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let message = creator.mass_messages().get(1_002_003_004_005).send().await?;
    /// println!("{message:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, mass_message_id: impl Into<MassMessageRef>) -> GetMassMessage {
        GetMassMessage::new(self.connection.scope(), mass_message_id)
    }

    /// Replaces a mass message that has not been sent yet: `PUT /v2/access/mass-messages/{massMessageId}`
    /// (`updateMassMessage`).
    ///
    /// Needs the permission `messages:write`. It needs a text or media.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.mass_messages().update(1_002_003_004_005).text("The invoice is there.").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, mass_message_id: impl Into<MassMessageRef>) -> UpdateMassMessage {
        UpdateMassMessage::new(self.connection.scope(), mass_message_id)
    }

    /// Takes a mass message back: `DELETE /v2/access/mass-messages/{massMessageId}` (`deleteMassMessage`).
    ///
    /// Needs the permission `messages:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.mass_messages().delete(1_002_003_004_005).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, mass_message_id: impl Into<MassMessageRef>) -> DeleteMassMessage {
        DeleteMassMessage::new(self.connection.scope(), mass_message_id)
    }

    /// Takes a mass message back before it is sent: `DELETE /v2/access/mass-messages/scheduled/{massMessageId}`
    /// (`deleteScheduledMassMessage`).
    ///
    /// Needs the permission `messages:write`. So far it stands in the vendor's documentation alone.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.mass_messages().delete_scheduled(1_002_003_004_005).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_scheduled(&self, mass_message_id: impl Into<MassMessageRef>) -> DeleteScheduledMassMessage {
        DeleteScheduledMassMessage::new(self.connection.scope(), mass_message_id)
    }
}
