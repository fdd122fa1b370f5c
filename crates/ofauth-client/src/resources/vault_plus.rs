// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Media that the vendor stores.
use super::prelude::*;

/// Media that the vendor stores. Returned by `Connection::vault_plus`.
#[derive(Clone, Debug)]
pub struct VaultPlus {
    scope: Scope,
}

impl VaultPlus {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// Get several stored media: `POST /v2/vault-plus/batch` (`batchStoredMedia`).
    ///
    /// Needs a connection, but no permission.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.vault_plus().get_many([5001]).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_many(
        &self,
        media_ids: impl IntoIterator<
            Item = impl Into<::openapi_runtime::IdRef<crate::types::MediaId>>,
        >,
    ) -> BatchStoredMedia {
        BatchStoredMedia::new(&self.scope, media_ids)
    }

    /// List stored media: `GET /v2/vault-plus/list` (`listStoredMedia`).
    ///
    /// Needs a connection, but no permission.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.vault_plus().list().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListStoredMedia {
        ListStoredMedia::new(&self.scope)
    }

    /// Delete all stored media: `DELETE /v2/vault-plus/media` (`deleteAllStoredMedia`).
    ///
    /// Needs a connection, but no permission.
    ///
    /// Preview: it may still change.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.vault_plus().delete_all().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_all(&self) -> DeleteAllStoredMedia {
        DeleteAllStoredMedia::new(&self.scope)
    }

    /// Query stored media: `GET /v2/vault-plus/media` (`queryStoredMedia`).
    ///
    /// Needs a connection, but no permission.
    ///
    /// Preview: it may still change.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.vault_plus().media().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn media(&self) -> QueryStoredMedia {
        QueryStoredMedia::new(&self.scope)
    }

    /// Delete all stored media of a connection: `DELETE /v2/vault-plus/purge` (`purgeStoredMedia`).
    ///
    /// Needs a connection, but no permission.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.vault_plus().purge().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn purge(&self) -> PurgeStoredMedia {
        PurgeStoredMedia::new(&self.scope)
    }

    /// Get the storage of a connection: `GET /v2/vault-plus/status` (`getConnectionStorage`).
    ///
    /// Needs a connection, but no permission.
    ///
    /// Preview: it may still change.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.vault_plus().storage().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn storage(&self) -> GetConnectionStorage {
        GetConnectionStorage::new(&self.scope)
    }

    /// Store the media of a vault list: `POST /v2/vault-plus/store/list/{listId}` (`storeVaultList`).
    ///
    /// Needs a connection, but no permission.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.vault_plus().store_list(7).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn store_list(
        &self,
        list_id: impl Into<::openapi_runtime::IdRef<crate::types::VaultListId>>,
    ) -> StoreVaultList {
        StoreVaultList::new(&self.scope, list_id)
    }

    /// Get how much a connection stores: `GET /v2/vault-plus/store/status` (`getStorageStatus`).
    ///
    /// Needs a connection, but no permission.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.vault_plus().status().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn status(&self) -> GetStorageStatus {
        GetStorageStatus::new(&self.scope)
    }

    /// Delete a stored media item: `DELETE /v2/vault-plus/{mediaId}` (`deleteStoredMedia`).
    ///
    /// Needs a connection, but no permission.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.vault_plus().delete(5001).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(
        &self,
        media_id: impl Into<::openapi_runtime::IdRef<crate::types::MediaId>>,
    ) -> DeleteStoredMedia {
        DeleteStoredMedia::new(&self.scope, media_id)
    }

    /// Get a stored media item: `GET /v2/vault-plus/{mediaId}` (`getStoredMedia`).
    ///
    /// Needs a connection, but no permission.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.vault_plus().get(5001).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(
        &self,
        media_id: impl Into<::openapi_runtime::IdRef<crate::types::MediaId>>,
    ) -> GetStoredMedia {
        GetStoredMedia::new(&self.scope, media_id)
    }
}
