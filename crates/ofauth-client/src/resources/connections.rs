// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The accounts that are connected to the organisation.
use super::prelude::*;

/// The accounts that are connected to the organisation. Returned by `Client::connections`.
#[derive(Clone, Debug)]
pub struct Connections {
    scope: Scope,
}

impl Connections {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// List the connections: `GET /v2/account/connections` (`listConnections`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let mut items = client.connections().list().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListConnections {
        ListConnections::new(&self.scope)
    }

    /// Import a connection: `POST /v2/account/connections/import` (`importConnection`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let response = client
    ///     .connections()
    ///     .import("invented", "invented")
    ///     .client_reference_id("customer-7")
    ///     .permissions(["messages:read"])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn import(
        &self,
        cookie: impl Into<crate::Secret>,
        user_agent: impl Into<crate::Secret>,
    ) -> ImportConnection {
        ImportConnection::new(&self.scope, cookie, user_agent)
    }

    /// Renew the session of an imported connection: `PATCH /v2/account/connections/import/{connectionId}` (`updateImportedConnection`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let response = client
    ///     .connections()
    ///     .update_imported("conn_123", "invented", "invented")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_imported(
        &self,
        connection_id: impl Into<crate::Secret>,
        cookie: impl Into<crate::Secret>,
        user_agent: impl Into<crate::Secret>,
    ) -> UpdateImportedConnection {
        UpdateImportedConnection::new(&self.scope, connection_id, cookie, user_agent)
    }

    /// Disconnect an account: `DELETE /v2/account/connections/{connectionId}` (`disconnectConnection`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// client.connections().disconnect("conn_123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn disconnect(
        &self,
        connection_id: impl Into<crate::Secret>,
    ) -> DisconnectConnection {
        DisconnectConnection::new(&self.scope, connection_id)
    }

    /// Let a connection expire: `POST /v2/account/connections/{connectionId}/invalidate` (`invalidateConnection`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// client.connections().invalidate("conn_123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn invalidate(
        &self,
        connection_id: impl Into<crate::Secret>,
    ) -> InvalidateConnection {
        InvalidateConnection::new(&self.scope, connection_id)
    }

    /// Get the settings of a connection: `GET /v2/account/connections/{connectionId}/settings` (`getConnectionSettings`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let response = client.connections().settings("conn_123").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn settings(
        &self,
        connection_id: impl Into<crate::Secret>,
    ) -> GetConnectionSettings {
        GetConnectionSettings::new(&self.scope, connection_id)
    }

    /// Change the settings of a connection: `PATCH /v2/account/connections/{connectionId}/settings` (`updateConnectionSettings`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// use ofauth::types::{ConnectionVaultPlusUpdate, Nullable, VaultPlusSettings};
    ///
    /// let mut settings = VaultPlusSettings::default();
    /// settings.retention_days = Some(30);
    /// let change = ConnectionVaultPlusUpdate { enabled: Some(true), settings: Some(settings.into()) };
    /// client.connections().update_settings("conn_123").vault_plus(change).send().await?;
    ///
    /// // Reset to the organisation's settings:
    /// let back = ConnectionVaultPlusUpdate { settings: Some(Nullable::Null), ..Default::default() };
    /// client.connections().update_settings("conn_123").vault_plus(back).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_settings(
        &self,
        connection_id: impl Into<crate::Secret>,
    ) -> UpdateConnectionSettings {
        UpdateConnectionSettings::new(&self.scope, connection_id)
    }
}
