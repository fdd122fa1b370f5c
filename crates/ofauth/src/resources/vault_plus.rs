//! Media that are stored for good.

use crate::requests::{
    BatchStoredMedia, DeleteAllStoredMedia, DeleteStoredMedia, GetConnectionStorage, GetStorageStatus, GetStoredMedia,
    ListStoredMedia, PurgeStoredMedia, QueryStoredMedia, StoreVaultList,
};
use crate::{Client, Connection, MediaIdRef, types};

impl Client {
    /// What Vault+ stores of the media of an account.
    pub fn vault_plus(&self, connection: &Connection) -> VaultPlus {
        VaultPlus::new(connection.clone())
    }
}

/// What Vault+ stores of an account's media. Made by [`Client::vault_plus`](crate::Client::vault_plus).
#[derive(Clone, Debug)]
pub struct VaultPlus {
    connection: Connection,
}

impl VaultPlus {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    /// Lists what is stored: `GET /v2/vault-plus/media` (`queryStoredMedia`).
    ///
    /// Needs no permission of the connection. So far it stands in the vendor's documentation alone.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client, creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut stored = client.vault_plus(&creator).media().stream();
    /// while let Some(media) = stored.try_next().await? {
    ///     println!("{media:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn media(&self) -> QueryStoredMedia {
        QueryStoredMedia::new(self.connection.scope())
    }

    /// Lists what is stored, on the older path: `GET /v2/vault-plus/list` (`listStoredMedia`).
    ///
    /// Needs no permission of the connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client, creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut stored = client.vault_plus(&creator).list().stream();
    /// while let Some(media) = stored.try_next().await? {
    ///     println!("{media:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListStoredMedia {
        ListStoredMedia::new(self.connection.scope())
    }

    /// Reads what is stored of one media item: `GET /v2/vault-plus/{mediaId}` (`getStoredMedia`).
    ///
    /// Needs no permission of the connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client, creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let media = client.vault_plus(&creator).get(5_000_000_000_001).send().await?;
    /// println!("{media:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, media_id: impl Into<MediaIdRef>) -> GetStoredMedia {
        GetStoredMedia::new(self.connection.scope(), media_id)
    }

    /// Reads what is stored of several media items: `POST /v2/vault-plus/batch` (`batchStoredMedia`).
    ///
    /// Needs no permission of the connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client, creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let batch = client.vault_plus(&creator).get_many([5_000_000_000_001, 5_000_000_000_002]).send().await?;
    /// println!("{batch:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_many(&self, media_ids: impl IntoIterator<Item = impl Into<MediaIdRef>>) -> BatchStoredMedia {
        BatchStoredMedia::new(self.connection.scope(), media_ids)
    }

    /// Deletes what is stored of one media item: `DELETE /v2/vault-plus/{mediaId}` (`deleteStoredMedia`).
    ///
    /// Needs no permission of the connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client, creator: ofauth::Connection) -> ofauth::Result<()> {
    /// client.vault_plus(&creator).delete(5_000_000_000_001).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, media_id: impl Into<MediaIdRef>) -> DeleteStoredMedia {
        DeleteStoredMedia::new(self.connection.scope(), media_id)
    }

    /// Deletes all that is stored of the account: `DELETE /v2/vault-plus/media` (`deleteAllStoredMedia`).
    ///
    /// Needs no permission of the connection. So far it stands in the vendor's documentation alone.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client, creator: ofauth::Connection) -> ofauth::Result<()> {
    /// client.vault_plus(&creator).delete_all().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_all(&self) -> DeleteAllStoredMedia {
        DeleteAllStoredMedia::new(self.connection.scope())
    }

    /// Deletes all that is stored of the account, on the older path: `DELETE /v2/vault-plus/purge`
    /// (`purgeStoredMedia`).
    ///
    /// Needs no permission of the connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client, creator: ofauth::Connection) -> ofauth::Result<()> {
    /// client.vault_plus(&creator).purge().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn purge(&self) -> PurgeStoredMedia {
        PurgeStoredMedia::new(self.connection.scope())
    }

    /// Stores the media of a list of the vault: `POST /v2/vault-plus/store/list/{listId}` (`storeVaultList`).
    ///
    /// Needs no permission of the connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client, creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let queued = client.vault_plus(&creator).store_list(7).send().await?;
    /// println!("{queued:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn store_list(&self, list_id: impl Into<types::VaultListId>) -> StoreVaultList {
        StoreVaultList::new(self.connection.scope(), list_id)
    }

    /// Tells how much is stored of the account: `GET /v2/vault-plus/status` (`getConnectionStorage`).
    ///
    /// Needs no permission of the connection. So far it stands in the vendor's documentation alone.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client, creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let storage = client.vault_plus(&creator).storage().send().await?;
    /// println!("{storage:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn storage(&self) -> GetConnectionStorage {
        GetConnectionStorage::new(self.connection.scope())
    }

    /// Tells how much is stored of the account, on the older path: `GET /v2/vault-plus/store/status`
    /// (`getStorageStatus`).
    ///
    /// Needs no permission of the connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client, creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let status = client.vault_plus(&creator).status().send().await?;
    /// println!("{status:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn status(&self) -> GetStorageStatus {
        GetStorageStatus::new(self.connection.scope())
    }
}
