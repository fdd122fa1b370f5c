//! The organisation that the API key is of.

use crate::Client;
use crate::requests::{
    GetOrganisationSettings, GetOrganisationStorage, GetStorageStats, GetWhoami, UpdateOrganisationSettings,
};

impl Client {
    /// The organisation that the key is of: settings, and what Vault+ stores for it.
    pub fn account(&self) -> Account {
        Account::new(self.clone())
    }
}

/// The organisation that the API key is of. Made by [`Client::account`].
#[derive(Clone, Debug)]
pub struct Account {
    client: Client,
}

impl Account {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Tells whose key it is, and what it may do: `GET /v2/account/whoami` (`getWhoami`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let whoami = client.account().whoami().send().await?;
    /// println!("{whoami:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn whoami(&self) -> GetWhoami {
        GetWhoami::new(self.client.scope())
    }

    /// Reads the settings of the organisation: `GET /v2/account/settings` (`getOrganisationSettings`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let settings = client.account().settings().send().await?;
    /// println!("{settings:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn settings(&self) -> GetOrganisationSettings {
        GetOrganisationSettings::new(self.client.scope())
    }

    /// Changes the settings of the organisation; what is not set stays as it is: `PATCH /v2/account/settings`
    /// (`updateOrganisationSettings`).
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
    pub fn update_settings(&self) -> UpdateOrganisationSettings {
        UpdateOrganisationSettings::new(self.client.scope())
    }

    /// Tells how much Vault+ stores for the organisation: `GET /v2/vault-plus/stats`
    /// (`getOrganisationStorage`).
    ///
    /// Needs no connection. So far it stands in the vendor's documentation alone.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let storage = client.account().storage().send().await?;
    /// println!("{storage:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn storage(&self) -> GetOrganisationStorage {
        GetOrganisationStorage::new(self.client.scope())
    }

    /// Tells how much Vault+ stores for the organisation, on the older path: `GET /v2/vault-plus/store/stats`
    /// (`getStorageStats`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let stats = client.account().storage_stats().send().await?;
    /// println!("{stats:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn storage_stats(&self) -> GetStorageStats {
        GetStorageStats::new(self.client.scope())
    }
}
