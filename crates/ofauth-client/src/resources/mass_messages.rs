// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Messages of a connected account to many users.
use super::prelude::*;

/// Messages of a connected account to many users. Returned by `Connection::mass_messages`.
#[derive(Clone, Debug)]
pub struct MassMessages {
    scope: Scope,
}

impl MassMessages {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// Send a mass message: `POST /v2/access/mass-messages` (`createMassMessage`).
    ///
    /// Needs the permission `messages:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .mass_messages()
    ///     .create()
    ///     .scheduled_date("2026-05-04T08:00:00Z")
    ///     .text("The shop opens on Monday.")
    ///     .user_lists([77])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self) -> CreateMassMessage {
        CreateMassMessage::new(&self.scope)
    }

    /// Delete a scheduled mass message: `DELETE /v2/access/mass-messages/scheduled/{massMessageId}` (`deleteScheduledMassMessage`).
    ///
    /// Needs the permission `messages:write`.
    ///
    /// Preview: it may still change.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .mass_messages()
    ///     .delete_scheduled(1002003004005i64)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_scheduled(
        &self,
        mass_message_id: impl Into<::openapi_runtime::IdRef<crate::types::MassMessageId>>,
    ) -> DeleteScheduledMassMessage {
        DeleteScheduledMassMessage::new(&self.scope, mass_message_id)
    }

    /// Delete a mass message: `DELETE /v2/access/mass-messages/{massMessageId}` (`deleteMassMessage`).
    ///
    /// Needs the permission `messages:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.mass_messages().delete(1002003004005i64).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(
        &self,
        mass_message_id: impl Into<::openapi_runtime::IdRef<crate::types::MassMessageId>>,
    ) -> DeleteMassMessage {
        DeleteMassMessage::new(&self.scope, mass_message_id)
    }

    /// Get a mass message: `GET /v2/access/mass-messages/{massMessageId}` (`getMassMessage`).
    ///
    /// Needs the permission `messages:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.mass_messages().get(1002003004005i64).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(
        &self,
        mass_message_id: impl Into<::openapi_runtime::IdRef<crate::types::MassMessageId>>,
    ) -> GetMassMessage {
        GetMassMessage::new(&self.scope, mass_message_id)
    }

    /// Change a mass message: `PUT /v2/access/mass-messages/{massMessageId}` (`updateMassMessage`).
    ///
    /// Needs the permission `messages:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// connection.mass_messages().update(1002003004005_i64).text("The invoice is there.").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        mass_message_id: impl Into<::openapi_runtime::IdRef<crate::types::MassMessageId>>,
    ) -> UpdateMassMessage {
        UpdateMassMessage::new(&self.scope, mass_message_id)
    }
}
