// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The media of a connected account.
use super::prelude::*;

/// The media of a connected account. Returned by `Connection::vault`.
#[derive(Clone, Debug)]
pub struct Vault {
    scope: Scope,
}

impl Vault {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// List the vault lists: `GET /v2/access/vault/lists` (`listVaultLists`).
    ///
    /// Needs the permission `vault:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.vault().lists().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn lists(&self) -> ListVaultLists {
        ListVaultLists::new(&self.scope)
    }

    /// Create a vault list: `POST /v2/access/vault/lists` (`createVaultList`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.vault().create_list("Robin Example").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_list(&self, name: impl Into<String>) -> CreateVaultList {
        CreateVaultList::new(&self.scope, name)
    }

    /// Delete a vault list: `DELETE /v2/access/vault/lists/{listId}` (`deleteVaultList`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// connection.vault().delete_list(7).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_list(
        &self,
        list_id: impl Into<::openapi_runtime::IdRef<crate::types::VaultListId>>,
    ) -> DeleteVaultList {
        DeleteVaultList::new(&self.scope, list_id)
    }

    /// Change a vault list: `PATCH /v2/access/vault/lists/{listId}` (`updateVaultList`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .vault()
    ///     .update_list(7, "Robin Example")
    ///     .clear_media(true)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_list(
        &self,
        list_id: impl Into<::openapi_runtime::IdRef<crate::types::VaultListId>>,
        name: impl Into<String>,
    ) -> UpdateVaultList {
        UpdateVaultList::new(&self.scope, list_id, name)
    }

    /// List the media of a vault list: `GET /v2/access/vault/lists/{listId}/media` (`listVaultListMedia`).
    ///
    /// Needs the permission `vault:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.vault().list_media(7).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_media(
        &self,
        list_id: impl Into<::openapi_runtime::IdRef<crate::types::VaultListId>>,
    ) -> ListVaultListMedia {
        ListVaultListMedia::new(&self.scope, list_id)
    }

    /// Add media to a vault list: `POST /v2/access/vault/lists/{listId}/media` (`addVaultListMedia`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.vault().add_to_list(7, [5001]).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_to_list(
        &self,
        list_id: impl Into<::openapi_runtime::IdRef<crate::types::VaultListId>>,
        media_ids: impl IntoIterator<
            Item = impl Into<::openapi_runtime::IdRef<crate::types::MediaId>>,
        >,
    ) -> AddVaultListMedia {
        AddVaultListMedia::new(&self.scope, list_id, media_ids)
    }

    /// List the media of the vault: `GET /v2/access/vault/media` (`listVaultMedia`).
    ///
    /// Needs the permission `vault:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.vault().media().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn media(&self) -> ListVaultMedia {
        ListVaultMedia::new(&self.scope)
    }
}
