// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Discounts for new subscribers.
use super::prelude::*;
use super::{Bundles, TrackingLinks, TrialLinks};

/// Discounts for new subscribers. Returned by `Connection::promotions`.
#[derive(Clone, Debug)]
pub struct Promotions {
    scope: Scope,
}

impl Promotions {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// Subscriptions of several months at a lower price.
    #[inline]
    pub fn bundles(&self) -> Bundles {
        Bundles::new(self.scope.clone())
    }

    /// Links that record where subscribers come from.
    #[inline]
    pub fn tracking_links(&self) -> TrackingLinks {
        TrackingLinks::new(self.scope.clone())
    }

    /// Links to free subscriptions.
    #[inline]
    pub fn trial_links(&self) -> TrialLinks {
        TrialLinks::new(self.scope.clone())
    }

    /// List the promotions: `GET /v2/access/promotions` (`listPromotions`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.promotions().list().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListPromotions {
        ListPromotions::new(&self.scope)
    }

    /// Create a promotion: `POST /v2/access/promotions` (`createPromotion`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// use ofauth::types::PromotionDraft;
    ///
    /// let draft = PromotionDraft {
    ///     discount: 20,
    ///     message: "Welcome.".to_owned(),
    ///     finish_days: 7,
    ///     subscribe_counts: 100,
    ///     subscribe_days: 30,
    ///     type_: vec!["new".to_owned()],
    /// };
    /// connection.promotions().create(draft).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, draft: types::PromotionDraft) -> CreatePromotion {
        CreatePromotion::new(&self.scope, draft)
    }

    /// Delete a promotion: `DELETE /v2/access/promotions/{promotionId}` (`deletePromotion`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.promotions().delete(301).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(
        &self,
        promotion_id: impl Into<::openapi_runtime::IdRef<crate::types::PromotionId>>,
    ) -> DeletePromotion {
        DeletePromotion::new(&self.scope, promotion_id)
    }

    /// Change a promotion: `PUT /v2/access/promotions/{promotionId}` (`updatePromotion`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .promotions()
    ///     .update(301)
    ///     .discount(10)
    ///     .finish_days(7)
    ///     .message("Half a year for the price of five months.")
    ///     .subscribe_counts(3)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        promotion_id: impl Into<::openapi_runtime::IdRef<crate::types::PromotionId>>,
    ) -> UpdatePromotion {
        UpdatePromotion::new(&self.scope, promotion_id)
    }

    /// Stop a promotion: `POST /v2/access/promotions/{promotionId}/stop` (`stopPromotion`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.promotions().stop(301).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn stop(
        &self,
        promotion_id: impl Into<::openapi_runtime::IdRef<crate::types::PromotionId>>,
    ) -> StopPromotion {
        StopPromotion::new(&self.scope, promotion_id)
    }
}
