//! Accounts that have authorised the organisation.

use crate::requests::{
    DisconnectConnection, GetConnectionSettings, ImportConnection, InvalidateConnection, ListConnections,
    UpdateConnectionSettings, UpdateImportedConnection,
};
use crate::{Client, types};

impl Client {
    /// The connections of the organisation: list, import, invalidate, disconnect, settings.
    pub fn connections(&self) -> Connections {
        Connections::new(self.clone())
    }
}

/// The connections of the organisation. Made by [`Client::connections`].
#[derive(Clone, Debug)]
pub struct Connections {
    client: Client,
}

impl Connections {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the connections: `GET /v2/account/connections` (`listConnections`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let mut connections = client.connections().list().stream();
    /// while let Some(connection) = connections.try_next().await? {
    ///     let creator = client.connection(&connection.id)?;
    ///     println!("{:?}", creator.me().get().send().await?.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListConnections {
        ListConnections::new(self.client.scope())
    }

    /// Makes a connection of a session that is there already: `POST /v2/account/connections/import`
    /// (`importConnection`).
    ///
    /// Needs no connection. Cookie and user agent are secrets, and go nowhere but to the server.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let connection = client
    ///     .connections()
    ///     .import("auth_id=1; sess=2; fp=3", "Mozilla/5.0")
    ///     .client_reference_id("creator-7")
    ///     .send().await?;
    /// println!("{connection:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn import(&self, cookie: impl Into<types::Secret>, user_agent: impl Into<types::Secret>) -> ImportConnection {
        ImportConnection::new(self.client.scope(), cookie, user_agent)
    }

    /// Gives an imported connection a newer session of the same account: `PATCH
    /// /v2/account/connections/import/{connectionId}` (`updateImportedConnection`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// client
    ///     .connections()
    ///     .update_imported("conn_123", "auth_id=1; sess=2; fp=3", "Mozilla/5.0")
    ///     .send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_imported(
        &self,
        connection_id: impl Into<types::Secret>,
        cookie: impl Into<types::Secret>,
        user_agent: impl Into<types::Secret>,
    ) -> UpdateImportedConnection {
        UpdateImportedConnection::new(self.client.scope(), connection_id, cookie, user_agent)
    }

    /// Ends the session of a connection and keeps its record: `POST
    /// /v2/account/connections/{connectionId}/invalidate` (`invalidateConnection`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// client.connections().invalidate("conn_123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn invalidate(&self, connection_id: impl Into<types::Secret>) -> InvalidateConnection {
        InvalidateConnection::new(self.client.scope(), connection_id)
    }

    /// Takes a connection away, and ends what is paid for it: `DELETE /v2/account/connections/{connectionId}`
    /// (`disconnectConnection`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// client.connections().disconnect("conn_123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn disconnect(&self, connection_id: impl Into<types::Secret>) -> DisconnectConnection {
        DisconnectConnection::new(self.client.scope(), connection_id)
    }

    /// Reads the settings of a connection: `GET /v2/account/connections/{connectionId}/settings`
    /// (`getConnectionSettings`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let settings = client.connections().settings("conn_123").send().await?;
    /// println!("{settings:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn settings(&self, connection_id: impl Into<types::Secret>) -> GetConnectionSettings {
        GetConnectionSettings::new(self.client.scope(), connection_id)
    }

    /// Changes the settings of a connection; what is not set stays as it is: `PATCH
    /// /v2/account/connections/{connectionId}/settings` (`updateConnectionSettings`).
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
    /// // As the organisation has it again:
    /// let back = ConnectionVaultPlusUpdate { settings: Some(Nullable::Null), ..Default::default() };
    /// client.connections().update_settings("conn_123").vault_plus(back).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_settings(&self, connection_id: impl Into<types::Secret>) -> UpdateConnectionSettings {
        UpdateConnectionSettings::new(self.client.scope(), connection_id)
    }
}
