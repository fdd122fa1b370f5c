//! Links that let users subscribe for free for a while.

use crate::requests::{
    CreateTrialLink, DeleteTrialLink, GetTrialLink, ListTrialLinks, ShareTrialLink, UnshareTrialLink, UpdateTrialLink,
};
use crate::{Connection, TrialLinkRef, types};

/// Links that let users subscribe for free for a while. Made by
/// [`Promotions::trial_links`](crate::resources::Promotions::trial_links).
#[derive(Clone, Debug)]
pub struct TrialLinks {
    connection: Connection,
}

impl TrialLinks {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    /// Lists the trial links: `GET /v2/access/promotions/trial-links` (`listTrialLinks`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut links = creator.promotions().trial_links().list().stream();
    /// while let Some(link) = links.try_next().await? {
    ///     println!("{link:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListTrialLinks {
        ListTrialLinks::new(self.connection.scope())
    }

    /// Makes a trial link: `POST /v2/access/promotions/trial-links` (`createTrialLink`).
    ///
    /// Needs the permission `promotions:write`. The trial lasts 1 to 365 days.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let link = creator.promotions().trial_links().create("Spring", 30).send().await?;
    /// println!("{link:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, name: impl Into<String>, days: i64) -> CreateTrialLink {
        CreateTrialLink::new(self.connection.scope(), days, name)
    }

    /// Reads a trial link: `GET /v2/access/promotions/trial-links/{trialLinkId}` (`getTrialLink`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let link = creator.promotions().trial_links().get(601).send().await?;
    /// println!("{link:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, trial_link_id: impl Into<TrialLinkRef>) -> GetTrialLink {
        GetTrialLink::new(self.connection.scope(), trial_link_id)
    }

    /// Changes a trial link; what is not set stays as it is: `PUT
    /// /v2/access/promotions/trial-links/{trialLinkId}` (`updateTrialLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.promotions().trial_links().update(601).trial_link_name("Summer").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, trial_link_id: impl Into<TrialLinkRef>) -> UpdateTrialLink {
        UpdateTrialLink::new(self.connection.scope(), trial_link_id)
    }

    /// Deletes a trial link: `DELETE /v2/access/promotions/trial-links/{trialLinkId}` (`deleteTrialLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.promotions().trial_links().delete(601).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, trial_link_id: impl Into<TrialLinkRef>) -> DeleteTrialLink {
        DeleteTrialLink::new(self.connection.scope(), trial_link_id)
    }

    /// Lets another user see the figures of a trial link: `POST /v2/access/promotions/trial-links/share-access`
    /// (`shareTrialLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.promotions().trial_links().share(601, 4101).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn share(
        &self,
        trial_link_id: impl Into<types::TrialLinkId>,
        user_id: impl Into<types::UserId>,
    ) -> ShareTrialLink {
        ShareTrialLink::new(self.connection.scope(), trial_link_id, user_id)
    }

    /// Lets another user see the figures of a trial link no longer: `DELETE
    /// /v2/access/promotions/trial-links/share-access` (`unshareTrialLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.promotions().trial_links().unshare(601, 4101).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unshare(
        &self,
        trial_link_id: impl Into<types::TrialLinkId>,
        user_id: impl Into<types::UserId>,
    ) -> UnshareTrialLink {
        UnshareTrialLink::new(self.connection.scope(), trial_link_id, user_id)
    }
}
