// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The organisation that a key belongs to.
use super::prelude::*;

/// The organisation that a key belongs to. Returned by `Client::organization`.
#[derive(Clone, Debug)]
pub struct Organization {
    scope: Scope,
}

impl Organization {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// Get the settings of the organisation: `GET /v2/account/settings` (`getOrganizationSettings`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let response = client.organization().settings().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn settings(&self) -> GetOrganizationSettings {
        GetOrganizationSettings::new(&self.scope)
    }

    /// Change the settings of the organisation: `PATCH /v2/account/settings` (`updateOrganizationSettings`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// use ofauth::types::{OrganizationVaultPlusUpdate, VaultPlusSettings};
    ///
    /// let mut settings = VaultPlusSettings::default();
    /// settings.retention_days = Some(30);
    /// let change = OrganizationVaultPlusUpdate { default_settings: Some(settings), ..Default::default() };
    /// let changed = client.organization().update_settings().vault_plus(change).send().await?;
    /// println!("{changed:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_settings(&self) -> UpdateOrganizationSettings {
        UpdateOrganizationSettings::new(&self.scope)
    }

    /// Get the organisation of the key: `GET /v2/account/whoami` (`getWhoami`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let response = client.organization().whoami().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn whoami(&self) -> GetWhoami {
        GetWhoami::new(&self.scope)
    }

    /// Get the storage of the organisation: `GET /v2/vault-plus/stats` (`getOrganizationStorage`).
    ///
    /// Needs no connection.
    ///
    /// Preview: it may still change.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let response = client.organization().storage().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn storage(&self) -> GetOrganizationStorage {
        GetOrganizationStorage::new(&self.scope)
    }

    /// Get how much the organisation stores: `GET /v2/vault-plus/store/stats` (`getStorageStats`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let response = client.organization().storage_stats().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn storage_stats(&self) -> GetStorageStats {
        GetStorageStats::new(&self.scope)
    }
}
