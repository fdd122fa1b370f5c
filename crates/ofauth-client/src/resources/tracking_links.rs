// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Links that record where subscribers come from.
use super::prelude::*;

/// Links that record where subscribers come from. Returned by [`Promotions::tracking_links`](super::Promotions::tracking_links).
#[derive(Clone, Debug)]
pub struct TrackingLinks {
    scope: Scope,
}

impl TrackingLinks {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// List the tracking links: `GET /v2/access/promotions/tracking-links` (`listTrackingLinks`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.promotions().tracking_links().list().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListTrackingLinks {
        ListTrackingLinks::new(&self.scope)
    }

    /// Create a tracking link: `POST /v2/access/promotions/tracking-links` (`createTrackingLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .promotions()
    ///     .tracking_links()
    ///     .create("Robin Example")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, name: impl Into<String>) -> CreateTrackingLink {
        CreateTrackingLink::new(&self.scope, name)
    }

    /// Stop sharing a tracking link: `DELETE /v2/access/promotions/tracking-links/share-access` (`unshareTrackingLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .promotions()
    ///     .tracking_links()
    ///     .unshare(201, 4101)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn unshare(
        &self,
        campaign_id: impl Into<openapi_runtime::IdRef<types::TrackingLinkId>>,
        user_id: impl Into<openapi_runtime::IdRef<types::UserId>>,
    ) -> UnshareTrackingLink {
        UnshareTrackingLink::new(&self.scope, campaign_id, user_id)
    }

    /// Share a tracking link with a user: `POST /v2/access/promotions/tracking-links/share-access` (`shareTrackingLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .promotions()
    ///     .tracking_links()
    ///     .share(201, 4101)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn share(
        &self,
        campaign_id: impl Into<openapi_runtime::IdRef<types::TrackingLinkId>>,
        user_id: impl Into<openapi_runtime::IdRef<types::UserId>>,
    ) -> ShareTrackingLink {
        ShareTrackingLink::new(&self.scope, campaign_id, user_id)
    }

    /// Delete a tracking link: `DELETE /v2/access/promotions/tracking-links/{trackingLinkId}` (`deleteTrackingLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.promotions().tracking_links().delete(201).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(
        &self,
        tracking_link_id: impl Into<
            ::openapi_runtime::IdRef<crate::types::TrackingLinkId>,
        >,
    ) -> DeleteTrackingLink {
        DeleteTrackingLink::new(&self.scope, tracking_link_id)
    }

    /// Get a tracking link: `GET /v2/access/promotions/tracking-links/{trackingLinkId}` (`getTrackingLink`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.promotions().tracking_links().get(201).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(
        &self,
        tracking_link_id: impl Into<
            ::openapi_runtime::IdRef<crate::types::TrackingLinkId>,
        >,
    ) -> GetTrackingLink {
        GetTrackingLink::new(&self.scope, tracking_link_id)
    }

    /// Rename a tracking link: `PUT /v2/access/promotions/tracking-links/{trackingLinkId}` (`updateTrackingLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .promotions()
    ///     .tracking_links()
    ///     .update(201)
    ///     .name("Robin Example")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        tracking_link_id: impl Into<
            ::openapi_runtime::IdRef<crate::types::TrackingLinkId>,
        >,
    ) -> UpdateTrackingLink {
        UpdateTrackingLink::new(&self.scope, tracking_link_id)
    }

    /// List the users who came by a tracking link: `GET /v2/access/promotions/tracking-links/{trackingLinkId}/claimers` (`listTrackingLinkClaimers`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.promotions().tracking_links().claimers(201).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn claimers(
        &self,
        tracking_link_id: impl Into<
            ::openapi_runtime::IdRef<crate::types::TrackingLinkId>,
        >,
    ) -> ListTrackingLinkClaimers {
        ListTrackingLinkClaimers::new(&self.scope, tracking_link_id)
    }
}
