// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Statistics of the posts, messages and links of a connected account.
use super::prelude::*;

/// Statistics of the posts, messages and links of a connected account. Returned by `Connection::analytics`.
#[derive(Clone, Debug)]
pub struct Analytics {
    scope: Scope,
}

impl Analytics {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// Get the chart of tracking links: `GET /v2/access/analytics/campaigns/chart` (`getCampaignsChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.analytics().campaigns_chart().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn campaigns_chart(&self) -> GetCampaignsChart {
        GetCampaignsChart::new(&self.scope)
    }

    /// List the top tracking links: `GET /v2/access/analytics/campaigns/top` (`listTopCampaigns`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.analytics().top_campaigns().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn top_campaigns(&self) -> ListTopCampaigns {
        ListTopCampaigns::new(&self.scope)
    }

    /// Get the chart of messages: `GET /v2/access/analytics/mass-messages/chart` (`getMassMessagesChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.analytics().mass_messages_chart().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn mass_messages_chart(&self) -> GetMassMessagesChart {
        GetMassMessagesChart::new(&self.scope)
    }

    /// List the mass messages that were bought: `GET /v2/access/analytics/mass-messages/purchased` (`listPurchasedMassMessages`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.analytics().purchased_mass_messages().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn purchased_mass_messages(&self) -> ListPurchasedMassMessages {
        ListPurchasedMassMessages::new(&self.scope)
    }

    /// List the mass messages that were sent: `GET /v2/access/analytics/mass-messages/sent` (`listSentMassMessages`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.analytics().sent_mass_messages().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn sent_mass_messages(&self) -> ListSentMassMessages {
        ListSentMassMessages::new(&self.scope)
    }

    /// List the buyers of a mass message: `GET /v2/access/analytics/mass-messages/{massMessageId}/buyers` (`listMassMessageBuyers`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection
    ///     .analytics()
    ///     .mass_message_buyers(1002003004005i64)
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn mass_message_buyers(
        &self,
        mass_message_id: impl Into<::openapi_runtime::IdRef<crate::types::MassMessageId>>,
    ) -> ListMassMessageBuyers {
        ListMassMessageBuyers::new(&self.scope, mass_message_id)
    }

    /// Get the chart of posts: `GET /v2/access/analytics/posts/chart` (`getPostsChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.analytics().posts_chart().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn posts_chart(&self) -> GetPostsChart {
        GetPostsChart::new(&self.scope)
    }

    /// List the top posts: `GET /v2/access/analytics/posts/top` (`listTopPosts`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.analytics().top_posts().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn top_posts(&self) -> ListTopPosts {
        ListTopPosts::new(&self.scope)
    }

    /// Get the statistics of a post: `GET /v2/access/analytics/posts/{postId}` (`getPostStats`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.analytics().post(7001).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(
        &self,
        post_id: impl Into<::openapi_runtime::IdRef<crate::types::PostId>>,
    ) -> GetPostStats {
        GetPostStats::new(&self.scope, post_id)
    }

    /// Get the chart of promotions: `GET /v2/access/analytics/promotions/chart` (`getPromotionsChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.analytics().promotions_chart().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn promotions_chart(&self) -> GetPromotionsChart {
        GetPromotionsChart::new(&self.scope)
    }

    /// List the top promotions: `GET /v2/access/analytics/promotions/top` (`listTopPromotions`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.analytics().top_promotions().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn top_promotions(&self) -> ListTopPromotions {
        ListTopPromotions::new(&self.scope)
    }

    /// Get the chart of stories: `GET /v2/access/analytics/stories/chart` (`getStoriesChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.analytics().stories_chart().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn stories_chart(&self) -> GetStoriesChart {
        GetStoriesChart::new(&self.scope)
    }

    /// List the top stories: `GET /v2/access/analytics/stories/top` (`listTopStories`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.analytics().top_stories().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn top_stories(&self) -> ListTopStories {
        ListTopStories::new(&self.scope)
    }

    /// Get the chart of streams: `GET /v2/access/analytics/streams/chart` (`getStreamsChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.analytics().streams_chart().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn streams_chart(&self) -> GetStreamsChart {
        GetStreamsChart::new(&self.scope)
    }

    /// List the top streams: `GET /v2/access/analytics/streams/top` (`listTopStreams`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.analytics().top_streams().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn top_streams(&self) -> ListTopStreams {
        ListTopStreams::new(&self.scope)
    }

    /// Get the chart of trial links: `GET /v2/access/analytics/trials/chart` (`getTrialsChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.analytics().trials_chart().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn trials_chart(&self) -> GetTrialsChart {
        GetTrialsChart::new(&self.scope)
    }

    /// List the top trial links: `GET /v2/access/analytics/trials/top` (`listTopTrials`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.analytics().top_trials().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn top_trials(&self) -> ListTopTrials {
        ListTopTrials::new(&self.scope)
    }

    /// Get the chart of visitors: `GET /v2/access/analytics/visitor-countries/chart` (`getVisitorsChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.analytics().visitors_chart().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn visitors_chart(&self) -> GetVisitorsChart {
        GetVisitorsChart::new(&self.scope)
    }

    /// Get the top countries of visitors: `GET /v2/access/analytics/visitor-countries/top` (`getTopCountries`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.analytics().top_countries().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn top_countries(&self) -> GetTopCountries {
        GetTopCountries::new(&self.scope)
    }
}
