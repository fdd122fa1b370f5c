//! Links that tell where subscribers come from.

use crate::requests::{
    CreateTrackingLink, DeleteTrackingLink, GetTrackingLink, ListTrackingLinkClaimers, ListTrackingLinks,
    ShareTrackingLink, UnshareTrackingLink, UpdateTrackingLink,
};
use crate::{Connection, TrackingLinkRef, types};

/// Links that tell where subscribers come from. Made by
/// [`Promotions::tracking_links`](crate::resources::Promotions::tracking_links).
#[derive(Clone, Debug)]
pub struct TrackingLinks {
    connection: Connection,
}

impl TrackingLinks {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    /// Lists the tracking links: `GET /v2/access/promotions/tracking-links` (`listTrackingLinks`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut links = creator.promotions().tracking_links().list().stream();
    /// while let Some(link) = links.try_next().await? {
    ///     println!("{link:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListTrackingLinks {
        ListTrackingLinks::new(self.connection.scope())
    }

    /// Makes a tracking link: `POST /v2/access/promotions/tracking-links` (`createTrackingLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let made = creator.promotions().tracking_links().create("Newsletter").send().await?;
    /// println!("{:?}", made.first().map(|link| link.id));
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, name: impl Into<String>) -> CreateTrackingLink {
        CreateTrackingLink::new(self.connection.scope(), name)
    }

    /// Reads a tracking link: `GET /v2/access/promotions/tracking-links/{trackingLinkId}` (`getTrackingLink`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let link = creator.promotions().tracking_links().get(501).send().await?;
    /// println!("{link:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, tracking_link_id: impl Into<TrackingLinkRef>) -> GetTrackingLink {
        GetTrackingLink::new(self.connection.scope(), tracking_link_id)
    }

    /// Changes a tracking link; what is not set stays as it is: `PUT
    /// /v2/access/promotions/tracking-links/{trackingLinkId}` (`updateTrackingLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.promotions().tracking_links().update(501).name("Letter").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, tracking_link_id: impl Into<TrackingLinkRef>) -> UpdateTrackingLink {
        UpdateTrackingLink::new(self.connection.scope(), tracking_link_id)
    }

    /// Deletes a tracking link: `DELETE /v2/access/promotions/tracking-links/{trackingLinkId}`
    /// (`deleteTrackingLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.promotions().tracking_links().delete(501).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, tracking_link_id: impl Into<TrackingLinkRef>) -> DeleteTrackingLink {
        DeleteTrackingLink::new(self.connection.scope(), tracking_link_id)
    }

    /// Lists the users who came by a tracking link: `GET
    /// /v2/access/promotions/tracking-links/{trackingLinkId}/claimers` (`listTrackingLinkClaimers`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let claimers = creator.promotions().tracking_links().claimers(501).send().await?;
    /// println!("{claimers:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn claimers(&self, tracking_link_id: impl Into<TrackingLinkRef>) -> ListTrackingLinkClaimers {
        ListTrackingLinkClaimers::new(self.connection.scope(), tracking_link_id)
    }

    /// Lets another user see the figures of a tracking link: `POST
    /// /v2/access/promotions/tracking-links/share-access` (`shareTrackingLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.promotions().tracking_links().share(501, 4101).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn share(
        &self,
        tracking_link_id: impl Into<types::TrackingLinkId>,
        user_id: impl Into<types::UserId>,
    ) -> ShareTrackingLink {
        ShareTrackingLink::new(self.connection.scope(), tracking_link_id, user_id)
    }

    /// Lets another user see the figures of a tracking link no longer: `DELETE
    /// /v2/access/promotions/tracking-links/share-access` (`unshareTrackingLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.promotions().tracking_links().unshare(501, 4101).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unshare(
        &self,
        tracking_link_id: impl Into<types::TrackingLinkId>,
        user_id: impl Into<types::UserId>,
    ) -> UnshareTrackingLink {
        UnshareTrackingLink::new(self.connection.scope(), tracking_link_id, user_id)
    }
}
