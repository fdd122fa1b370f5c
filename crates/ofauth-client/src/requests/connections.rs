// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The accounts that are connected to the organisation.
#[allow(unused_imports)]
use super::prelude::*;

/// List the connections: `GET /v2/account/connections` (`listConnections`).
///
/// Returns one page of the accounts that are or were connected to the organisation.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListConnections(Request);
impl ListConnections {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_CONNECTIONS))
    }

    /// Return only connections in this state.
    #[inline]
    pub fn status(mut self, status: impl Into<crate::ConnectionStatus>) -> Self {
        let status: crate::ConnectionStatus = status.into();
        self.0.set("status", &status);
        self
    }

    /// `true` for imported connections only, `false` for those made by Link only.
    #[inline]
    pub fn imported(mut self, imported: bool) -> Self {
        self.0.set("imported", &imported);
        self
    }

    /// Maximum number of items per page. Bounds are not stated.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Number of items to skip, counted from the first. A maximum is not stated. 0 or more. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    request_methods!(ListConnections, page, repeated, decode types::ConnectionPage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListConnections {
    type Page = types::ConnectionPage;
    type Item = types::Connection;
    page_request!();
    #[inline]
    fn has_more(page: &Self::Page) -> Option<bool> {
        Some(page.has_more)
    }

    #[inline]
    fn next_cursor(_: &Self::Page) -> Option<Cursor> {
        None
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.list
    }

    #[inline]
    fn identity(_: &Self::Item) -> Option<Key> {
        None
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Import a connection: `POST /v2/account/connections/import` (`importConnection`).
///
/// Creates a connection from a session that the caller already has, without Link. The request contains secrets.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportConnection(Request);
impl ImportConnection {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        cookie: impl Into<crate::Secret>,
        user_agent: impl Into<crate::Secret>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::IMPORT_CONNECTION);
        let cookie: crate::Secret = cookie.into();
        request.field("cookie", Value::from(cookie.as_str()));
        let user_agent: crate::Secret = user_agent.into();
        request.field("userAgent", Value::from(user_agent.as_str()));
        Self(request)
    }

    /// The caller's own id, which webhooks repeat.
    #[inline]
    pub fn client_reference_id(
        mut self,
        client_reference_id: impl Into<String>,
    ) -> Self {
        let client_reference_id: String = client_reference_id.into();
        self.0.field("clientReferenceId", Value::from(client_reference_id));
        self
    }

    /// Permissions to grant, as `messages:read`. Defaults to those of the organisation.
    #[inline]
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values = permissions
            .into_iter()
            .map(|value| {
                let value: String = value.into();
                Value::from(value)
            });
        self.0.extend("permissions", values.collect());
        self
    }

    request_methods!(ImportConnection, answer, once, decode types::Connection);
}

/// Renew the session of an imported connection: `PATCH /v2/account/connections/import/{connectionId}` (`updateImportedConnection`).
///
/// Replaces the session of an imported connection by a newer one of the same user. The request contains secrets.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateImportedConnection(Request);
impl UpdateImportedConnection {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        connection_id: impl Into<crate::Secret>,
        cookie: impl Into<crate::Secret>,
        user_agent: impl Into<crate::Secret>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UPDATE_IMPORTED_CONNECTION);
        let connection_id: crate::Secret = connection_id.into();
        request.set("connectionId", &connection_id.as_str());
        let cookie: crate::Secret = cookie.into();
        request.field("cookie", Value::from(cookie.as_str()));
        let user_agent: crate::Secret = user_agent.into();
        request.field("userAgent", Value::from(user_agent.as_str()));
        Self(request)
    }

    request_methods!(
        UpdateImportedConnection, answer, repeated, decode types::Connection
    );
}

/// Disconnect an account: `DELETE /v2/account/connections/{connectionId}` (`disconnectConnection`).
///
/// Ends the connection permanently, and the charges for it. To keep its record, invalidate it instead.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisconnectConnection(Request);
impl DisconnectConnection {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, connection_id: impl Into<crate::Secret>) -> Self {
        let mut request = Request::new(scope, &operations::DISCONNECT_CONNECTION);
        let connection_id: crate::Secret = connection_id.into();
        request.set("connectionId", &connection_id.as_str());
        Self(request)
    }

    request_methods!(DisconnectConnection, answer, delete, empty());
}

/// Let a connection expire: `POST /v2/account/connections/{connectionId}/invalidate` (`invalidateConnection`).
///
/// Ends the session of the connection and keeps its record, so that the user can connect it again.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InvalidateConnection(Request);
impl InvalidateConnection {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, connection_id: impl Into<crate::Secret>) -> Self {
        let mut request = Request::new(scope, &operations::INVALIDATE_CONNECTION);
        let connection_id: crate::Secret = connection_id.into();
        request.set("connectionId", &connection_id.as_str());
        Self(request)
    }

    request_methods!(InvalidateConnection, answer, repeated, empty());
}

/// Get the settings of a connection: `GET /v2/account/connections/{connectionId}/settings` (`getConnectionSettings`).
///
/// Returns the settings of the connection that differ from the organisation's, and its storage.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConnectionSettings(Request);
impl GetConnectionSettings {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, connection_id: impl Into<crate::Secret>) -> Self {
        let mut request = Request::new(scope, &operations::GET_CONNECTION_SETTINGS);
        let connection_id: crate::Secret = connection_id.into();
        request.set("connectionId", &connection_id.as_str());
        Self(request)
    }

    request_methods!(
        GetConnectionSettings, answer, repeated, decode types::ConnectionSettings
    );
}

/// Change the settings of a connection: `PATCH /v2/account/connections/{connectionId}/settings` (`updateConnectionSettings`).
///
/// Changes the fields that are sent and keeps the others. `settings: null` resets the connection to the
/// organisation's settings.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateConnectionSettings(Request);
impl UpdateConnectionSettings {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, connection_id: impl Into<crate::Secret>) -> Self {
        let mut request = Request::new(scope, &operations::UPDATE_CONNECTION_SETTINGS);
        let connection_id: crate::Secret = connection_id.into();
        request.set("connectionId", &connection_id.as_str());
        Self(request)
    }

    /// Settings of Vault+.
    #[inline]
    pub fn vault_plus(mut self, vault_plus: types::ConnectionVaultPlusUpdate) -> Self {
        self.0.object("vaultPlus", &vault_plus);
        self
    }

    request_methods!(
        UpdateConnectionSettings, answer, repeated, decode
        types::ConnectionSettingsChange
    );
}
