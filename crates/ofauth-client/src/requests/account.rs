// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The organisation that a key belongs to.
#[allow(unused_imports)]
use super::prelude::*;

/// Get the settings of the organisation: `GET /v2/account/settings` (`getOrganisationSettings`).
///
/// Returns the default settings of new connections. Needs a key with the scope `ACCOUNT`, as all of `/v2/account`
/// does.
///
/// Needs no connection.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrganisationSettings(Request);
impl GetOrganisationSettings {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_ORGANISATION_SETTINGS))
    }

    request_methods!(
        GetOrganisationSettings, answer, repeated, decode types::OrganisationSettings
    );
}

/// Change the settings of the organisation: `PATCH /v2/account/settings` (`updateOrganisationSettings`).
///
/// Changes the fields that are sent and keeps the others. With `applyToExistingConnections` the new settings reach
/// the connections that are there already, which may remove stored media of theirs.
///
/// Needs no connection.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOrganisationSettings(Request);
impl UpdateOrganisationSettings {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::UPDATE_ORGANISATION_SETTINGS))
    }

    /// Settings of Vault+.
    #[inline]
    pub fn vault_plus(mut self, vault_plus: types::OrganisationVaultPlusUpdate) -> Self {
        self.0.object("vaultPlus", &vault_plus);
        self
    }

    request_methods!(
        UpdateOrganisationSettings, answer, repeated, decode
        types::OrganisationSettingsChange
    );
}

/// Get the organisation of the key: `GET /v2/account/whoami` (`getWhoami`).
///
/// Returns the organisation that the key belongs to, and the scopes of the key.
///
/// Needs no connection.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
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

/// Get the storage of the organisation: `GET /v2/vault-plus/stats` (`getOrganisationStorage`).
///
/// Returns how much all connections of the organisation store, as counts and bytes. Replaces `getStorageStats`.
///
/// Needs no connection.
///
/// It is a preview, and may still change.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrganisationStorage(Request);
impl GetOrganisationStorage {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_ORGANISATION_STORAGE))
    }

    request_methods!(
        GetOrganisationStorage, answer, repeated, decode types::OrganisationStorage
    );
}

/// Get how much the organisation stores: `GET /v2/vault-plus/store/stats` (`getStorageStats`).
///
/// Returns how much all connections of the organisation store, as counts and bytes.
///
/// Needs no connection.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
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
        GetStorageStats, answer, repeated, decode types::OrganisationStorage
    );
}
