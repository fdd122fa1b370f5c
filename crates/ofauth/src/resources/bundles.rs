//! Discounts for those who subscribe for longer.

use crate::requests::{CreateBundle, DeleteBundle, GetBundle, ListBundles, UpdateBundle};
use crate::{BundleRef, Connection};

/// Discounts for those who subscribe for longer. Made by
/// [`Promotions::bundles`](crate::resources::Promotions::bundles).
#[derive(Clone, Debug)]
pub struct Bundles {
    connection: Connection,
}

impl Bundles {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    /// Lists the bundles: `GET /v2/access/promotions/bundles` (`listBundles`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut bundles = creator.promotions().bundles().list().stream();
    /// while let Some(bundle) = bundles.try_next().await? {
    ///     println!("{bundle:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListBundles {
        ListBundles::new(self.connection.scope())
    }

    /// Makes a bundle: `POST /v2/access/promotions/bundles` (`createBundle`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let bundle = creator.promotions().bundles().create(20, 3).send().await?;
    /// println!("{bundle:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, percent: i64, months: i64) -> CreateBundle {
        CreateBundle::new(self.connection.scope(), percent, months)
    }

    /// Reads a bundle: `GET /v2/access/promotions/bundles/{bundleId}` (`getBundle`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let bundle = creator.promotions().bundles().get(701).send().await?;
    /// println!("{bundle:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, bundle_id: impl Into<BundleRef>) -> GetBundle {
        GetBundle::new(self.connection.scope(), bundle_id)
    }

    /// Changes a bundle; what is not set stays as it is: `PUT /v2/access/promotions/bundles/{bundleId}`
    /// (`updateBundle`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.promotions().bundles().update(701).discount(25).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, bundle_id: impl Into<BundleRef>) -> UpdateBundle {
        UpdateBundle::new(self.connection.scope(), bundle_id)
    }

    /// Deletes a bundle: `DELETE /v2/access/promotions/bundles/{bundleId}` (`deleteBundle`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.promotions().bundles().delete(701).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, bundle_id: impl Into<BundleRef>) -> DeleteBundle {
        DeleteBundle::new(self.connection.scope(), bundle_id)
    }
}
