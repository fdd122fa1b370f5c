// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The organisation that a key belongs to.
#[allow(unused_imports)]
use super::prelude::*;

/// Get the settings of the organisation: `GET /v2/account/settings` (`getOrganizationSettings`).
///
/// Returns the default settings of new connections. Needs a key with the scope `ACCOUNT`, as all of `/v2/account`
/// does.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrganizationSettings(Request);
impl GetOrganizationSettings {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_ORGANIZATION_SETTINGS))
    }

    request_methods!(
        GetOrganizationSettings, answer, repeated, decode types::OrganizationSettings
    );
}

/// Change the settings of the organisation: `PATCH /v2/account/settings` (`updateOrganizationSettings`).
///
/// Changes the fields that are sent and keeps the others. With `applyToExistingConnections` the new settings
/// also apply to existing connections, which may remove some of their stored media.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOrganizationSettings(Request);
impl UpdateOrganizationSettings {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::UPDATE_ORGANIZATION_SETTINGS))
    }

    /// Settings of Vault+.
    #[inline]
    pub fn vault_plus(mut self, vault_plus: types::OrganizationVaultPlusUpdate) -> Self {
        self.0.object("vaultPlus", &vault_plus);
        self
    }

    request_methods!(
        UpdateOrganizationSettings, answer, repeated, decode
        types::OrganizationSettingsChange
    );
}

/// Get the organisation of the key: `GET /v2/account/whoami` (`getWhoami`).
///
/// Returns the organisation that the key belongs to, and the scopes of the key.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWhoami(Request);
impl GetWhoami {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_WHOAMI))
    }

    request_methods!(GetWhoami, answer, repeated, decode types::Whoami);
}

/// Get the storage of the organisation: `GET /v2/vault-plus/stats` (`getOrganizationStorage`).
///
/// Returns how much all connections of the organisation store, as counts and bytes. Replaces `getStorageStats`.
///
/// Needs no connection.
///
/// Preview: it may still change.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrganizationStorage(Request);
impl GetOrganizationStorage {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_ORGANIZATION_STORAGE))
    }

    request_methods!(
        GetOrganizationStorage, answer, repeated, decode types::OrganizationStorage
    );
}

/// Get how much the organisation stores: `GET /v2/vault-plus/store/stats` (`getStorageStats`).
///
/// Returns how much all connections of the organisation store, as counts and bytes.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStorageStats(Request);
impl GetStorageStats {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_STORAGE_STATS))
    }

    request_methods!(
        GetStorageStats, answer, repeated, decode types::OrganizationStorage
    );
}
