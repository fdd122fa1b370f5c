//! Discounts for new subscribers.

use crate::requests::{CreatePromotion, DeletePromotion, ListPromotions, StopPromotion, UpdatePromotion};
use crate::resources::{Bundles, TrackingLinks, TrialLinks};
use crate::{Connection, PromotionRef, types};

impl Connection {
    /// Promotions, tracking links, trial links and bundles.
    pub fn promotions(&self) -> Promotions {
        Promotions::new(self.clone())
    }
}

/// The promotions of the account. Made by [`Connection::promotions`].
#[derive(Clone, Debug)]
pub struct Promotions {
    connection: Connection,
}

impl Promotions {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    /// Links that tell where subscribers come from.
    pub fn tracking_links(&self) -> TrackingLinks {
        TrackingLinks::new(self.connection.clone())
    }

    /// Links that let users subscribe for free for a while.
    pub fn trial_links(&self) -> TrialLinks {
        TrialLinks::new(self.connection.clone())
    }

    /// Discounts for those who subscribe for longer.
    pub fn bundles(&self) -> Bundles {
        Bundles::new(self.connection.clone())
    }

    /// Lists the promotions: `GET /v2/access/promotions` (`listPromotions`).
    ///
    /// Needs the permission `promotions:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut promotions = creator.promotions().list().stream();
    /// while let Some(promotion) = promotions.try_next().await? {
    ///     println!("{promotion:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListPromotions {
        ListPromotions::new(self.connection.scope())
    }

    /// Makes a promotion: `POST /v2/access/promotions` (`createPromotion`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
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
    /// creator.promotions().create(draft).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, draft: types::PromotionDraft) -> CreatePromotion {
        CreatePromotion::new(self.connection.scope(), draft)
    }

    /// Changes a promotion; what is not set stays as it is: `PUT /v2/access/promotions/{promotionId}`
    /// (`updatePromotion`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.promotions().update(301).discount(30).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, promotion_id: impl Into<PromotionRef>) -> UpdatePromotion {
        UpdatePromotion::new(self.connection.scope(), promotion_id)
    }

    /// Ends a promotion before its time: `POST /v2/access/promotions/{promotionId}/stop` (`stopPromotion`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.promotions().stop(301).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop(&self, promotion_id: impl Into<PromotionRef>) -> StopPromotion {
        StopPromotion::new(self.connection.scope(), promotion_id)
    }

    /// Deletes a promotion: `DELETE /v2/access/promotions/{promotionId}` (`deletePromotion`).
    ///
    /// Needs the permission `promotions:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.promotions().delete(301).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, promotion_id: impl Into<PromotionRef>) -> DeletePromotion {
        DeletePromotion::new(self.connection.scope(), promotion_id)
    }
}
