// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Links to free subscriptions.
use super::prelude::*;

/// Links to free subscriptions. Returned by [`Promotions::trial_links`](super::Promotions::trial_links).
#[derive(Clone, Debug)]
pub struct TrialLinks {
    scope: Scope,
}

impl TrialLinks {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// List the trial links: `GET /v2/access/promotions/trial-links` (`listTrialLinks`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.promotions().trial_links().list().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListTrialLinks {
        ListTrialLinks::new(&self.scope)
    }

    /// Create a trial link: `POST /v2/access/promotions/trial-links` (`createTrialLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .promotions()
    ///     .trial_links()
    ///     .create("Spring", 30)
    ///     .expired_at("2026-04-02T10:15:00+00:00")
    ///     .subscribe_counts(3)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        trial_link_name: impl Into<String>,
        subscribe_days: u32,
    ) -> CreateTrialLink {
        CreateTrialLink::new(&self.scope, trial_link_name, subscribe_days)
    }

    /// Stop sharing a trial link: `DELETE /v2/access/promotions/trial-links/share-access` (`unshareTrialLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .promotions()
    ///     .trial_links()
    ///     .unshare(211, 4101)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn unshare(
        &self,
        trial_id: impl Into<openapi_runtime::IdRef<types::TrialLinkId>>,
        user_id: impl Into<openapi_runtime::IdRef<types::UserId>>,
    ) -> UnshareTrialLink {
        UnshareTrialLink::new(&self.scope, trial_id, user_id)
    }

    /// Share a trial link with a user: `POST /v2/access/promotions/trial-links/share-access` (`shareTrialLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.promotions().trial_links().share(211, 4101).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn share(
        &self,
        trial_id: impl Into<openapi_runtime::IdRef<types::TrialLinkId>>,
        user_id: impl Into<openapi_runtime::IdRef<types::UserId>>,
    ) -> ShareTrialLink {
        ShareTrialLink::new(&self.scope, trial_id, user_id)
    }

    /// Delete a trial link: `DELETE /v2/access/promotions/trial-links/{trialLinkId}` (`deleteTrialLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.promotions().trial_links().delete(211).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(
        &self,
        trial_link_id: impl Into<::openapi_runtime::IdRef<crate::types::TrialLinkId>>,
    ) -> DeleteTrialLink {
        DeleteTrialLink::new(&self.scope, trial_link_id)
    }

    /// Get a trial link: `GET /v2/access/promotions/trial-links/{trialLinkId}` (`getTrialLink`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.promotions().trial_links().get(211).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(
        &self,
        trial_link_id: impl Into<::openapi_runtime::IdRef<crate::types::TrialLinkId>>,
    ) -> GetTrialLink {
        GetTrialLink::new(&self.scope, trial_link_id)
    }

    /// Change a trial link: `PUT /v2/access/promotions/trial-links/{trialLinkId}` (`updateTrialLink`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .promotions()
    ///     .trial_links()
    ///     .update(211)
    ///     .expired_at("2026-04-02T10:15:00+00:00")
    ///     .subscribe_counts(3)
    ///     .subscribe_days(30)
    ///     .trial_link_name("Spring")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        trial_link_id: impl Into<::openapi_runtime::IdRef<crate::types::TrialLinkId>>,
    ) -> UpdateTrialLink {
        UpdateTrialLink::new(&self.scope, trial_link_id)
    }
}
