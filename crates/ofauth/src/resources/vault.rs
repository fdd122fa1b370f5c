//! Media of the account.

use crate::requests::{
    AddVaultListMedia, CreateVaultList, DeleteVaultList, ListVaultListMedia, ListVaultLists, ListVaultMedia,
    UpdateVaultList,
};
use crate::{Connection, types};

impl Connection {
    /// The vault, which holds the media of the account.
    pub fn vault(&self) -> Vault {
        Vault::new(self.clone())
    }
}

/// The vault, which holds the media of the account. Made by [`Connection::vault`].
#[derive(Clone, Debug)]
pub struct Vault {
    connection: Connection,
}

impl Vault {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    /// Lists the media of the vault: `GET /v2/access/vault/media` (`listVaultMedia`).
    ///
    /// Needs the permission `vault:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut all = creator.vault().media().stream();
    /// while let Some(media) = all.try_next().await? {
    ///     println!("{media:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn media(&self) -> ListVaultMedia {
        ListVaultMedia::new(self.connection.scope())
    }

    /// Lists the lists of the vault: `GET /v2/access/vault/lists` (`listVaultLists`).
    ///
    /// Needs the permission `vault:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut lists = creator.vault().lists().stream();
    /// while let Some(list) = lists.try_next().await? {
    ///     println!("{list:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn lists(&self) -> ListVaultLists {
        ListVaultLists::new(self.connection.scope())
    }

    /// Makes a list in the vault: `POST /v2/access/vault/lists` (`createVaultList`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let list = creator.vault().create_list("Invoices").send().await?;
    /// println!("{list:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_list(&self, name: impl Into<String>) -> CreateVaultList {
        CreateVaultList::new(self.connection.scope(), name)
    }

    /// Lists the media of a list: `GET /v2/access/vault/lists/{listId}/media` (`listVaultListMedia`).
    ///
    /// Needs the permission `vault:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut all = creator.vault().list_media(7).stream();
    /// while let Some(media) = all.try_next().await? {
    ///     println!("{media:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_media(&self, list_id: impl Into<types::VaultListId>) -> ListVaultListMedia {
        ListVaultListMedia::new(self.connection.scope(), list_id)
    }

    /// Puts media on a list: `POST /v2/access/vault/lists/{listId}/media` (`addVaultListMedia`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.vault().add_to_list(7, [5_000_000_000_001]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_to_list(
        &self,
        list_id: impl Into<types::VaultListId>,
        media_ids: impl IntoIterator<Item = impl Into<types::MediaId>>,
    ) -> AddVaultListMedia {
        AddVaultListMedia::new(self.connection.scope(), list_id, media_ids)
    }

    /// Gives a list another name, or empties it: `PATCH /v2/access/vault/lists/{listId}` (`updateVaultList`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.vault().update_list(7, "Receipts").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_list(&self, list_id: impl Into<types::VaultListId>, name: impl Into<String>) -> UpdateVaultList {
        UpdateVaultList::new(self.connection.scope(), list_id, name)
    }

    /// Deletes a list; its media stay in the vault: `DELETE /v2/access/vault/lists/{listId}`
    /// (`deleteVaultList`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.vault().delete_list(7).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_list(&self, list_id: impl Into<types::VaultListId>) -> DeleteVaultList {
        DeleteVaultList::new(self.connection.scope(), list_id)
    }
}
