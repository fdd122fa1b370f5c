// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Subscriptions of several months at a lower price.
use super::prelude::*;

/// Subscriptions of several months at a lower price. Returned by [`Promotions::bundles`](super::Promotions::bundles).
#[derive(Clone, Debug)]
pub struct Bundles {
    scope: Scope,
}

impl Bundles {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// List the bundles: `GET /v2/access/promotions/bundles` (`listBundles`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.promotions().bundles().list().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListBundles {
        ListBundles::new(&self.scope)
    }

    /// Create a bundle: `POST /v2/access/promotions/bundles` (`createBundle`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.promotions().bundles().create(10, 3).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, discount: u32, duration: u32) -> CreateBundle {
        CreateBundle::new(&self.scope, discount, duration)
    }

    /// Delete a bundle: `DELETE /v2/access/promotions/bundles/{bundleId}` (`deleteBundle`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.promotions().bundles().delete(401).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(
        &self,
        bundle_id: impl Into<::openapi_runtime::IdRef<crate::types::BundleId>>,
    ) -> DeleteBundle {
        DeleteBundle::new(&self.scope, bundle_id)
    }

    /// Get a bundle: `GET /v2/access/promotions/bundles/{bundleId}` (`getBundle`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.promotions().bundles().get(401).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(
        &self,
        bundle_id: impl Into<::openapi_runtime::IdRef<crate::types::BundleId>>,
    ) -> GetBundle {
        GetBundle::new(&self.scope, bundle_id)
    }

    /// Change a bundle: `PUT /v2/access/promotions/bundles/{bundleId}` (`updateBundle`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .promotions()
    ///     .bundles()
    ///     .update(401)
    ///     .discount(10)
    ///     .duration(3)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        bundle_id: impl Into<::openapi_runtime::IdRef<crate::types::BundleId>>,
    ) -> UpdateBundle {
        UpdateBundle::new(&self.scope, bundle_id)
    }
}
