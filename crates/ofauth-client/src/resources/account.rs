// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The organisation that a key belongs to.
use super::prelude::*;

/// The organisation that a key belongs to. Made by `Client::account`.
#[derive(Clone, Debug)]
pub struct Account {
    scope: Scope,
}

impl Account {
    /// The group, whose requests go out in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// Get the settings of the organisation: `GET /v2/account/settings` (`getOrganisationSettings`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let answer = client.account().settings().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn settings(&self) -> GetOrganisationSettings {
        GetOrganisationSettings::new(&self.scope)
    }

    /// Change the settings of the organisation: `PATCH /v2/account/settings` (`updateOrganisationSettings`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// use ofauth::types::{OrganisationVaultPlusUpdate, VaultPlusSettings};
    ///
    /// let mut settings = VaultPlusSettings::default();
    /// settings.retention_days = Some(30);
    /// let change = OrganisationVaultPlusUpdate { default_settings: Some(settings), ..Default::default() };
    /// let changed = client.account().update_settings().vault_plus(change).send().await?;
    /// println!("{changed:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_settings(&self) -> UpdateOrganisationSettings {
        UpdateOrganisationSettings::new(&self.scope)
    }

    /// Get the organisation of the key: `GET /v2/account/whoami` (`getWhoami`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let answer = client.account().whoami().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn whoami(&self) -> GetWhoami {
        GetWhoami::new(&self.scope)
    }

    /// Get the storage of the organisation: `GET /v2/vault-plus/stats` (`getOrganisationStorage`).
    ///
    /// Needs no connection.
    ///
    /// It is a preview, and may still change.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let answer = client.account().storage().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn storage(&self) -> GetOrganisationStorage {
        GetOrganisationStorage::new(&self.scope)
    }

    /// Get how much the organisation stores: `GET /v2/vault-plus/store/stats` (`getStorageStats`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let answer = client.account().storage_stats().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn storage_stats(&self) -> GetStorageStats {
        GetStorageStats::new(&self.scope)
    }
}
