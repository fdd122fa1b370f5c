//! Figures about the account.

use crate::requests::{
    GetCampaignsChart, GetMassMessagesChart, GetPostStats, GetPostsChart, GetPromotionsChart, GetStoriesChart,
    GetStreamsChart, GetTopCountries, GetTrialsChart, GetVisitorsChart, ListMassMessageBuyers,
    ListPurchasedMassMessages, ListSentMassMessages, ListTopCampaigns, ListTopPosts, ListTopPromotions, ListTopStories,
    ListTopStreams, ListTopTrials,
};
use crate::{Connection, MassMessageRef, PostRef};

impl Connection {
    /// Figures about posts, messages, promotions and visitors.
    pub fn analytics(&self) -> Analytics {
        Analytics::new(self.clone())
    }
}

/// Figures about the account. Made by [`Connection::analytics`].
#[derive(Clone, Debug)]
pub struct Analytics {
    connection: Connection,
}

impl Analytics {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    /// Reads figures of posts over time: `GET /v2/access/analytics/posts/chart` (`getPostsChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let chart = creator.analytics().posts_chart().start_date("2026-04-01").send().await?;
    /// println!("{chart:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn posts_chart(&self) -> GetPostsChart {
        GetPostsChart::new(self.connection.scope())
    }

    /// Lists posts by their success: `GET /v2/access/analytics/posts/top` (`listTopPosts`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut entries = creator.analytics().top_posts().stream();
    /// while let Some(entry) = entries.try_next().await? {
    ///     println!("{entry:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn top_posts(&self) -> ListTopPosts {
        ListTopPosts::new(self.connection.scope())
    }

    /// Reads the figures of a post: `GET /v2/access/analytics/posts/{postId}` (`getPostStats`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let stats = creator.analytics().post(4_001).send().await?;
    /// println!("{stats:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn post(&self, post_id: impl Into<PostRef>) -> GetPostStats {
        GetPostStats::new(self.connection.scope(), post_id)
    }

    /// Reads figures of streams over time: `GET /v2/access/analytics/streams/chart` (`getStreamsChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let chart = creator.analytics().streams_chart().start_date("2026-04-01").send().await?;
    /// println!("{chart:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn streams_chart(&self) -> GetStreamsChart {
        GetStreamsChart::new(self.connection.scope())
    }

    /// Lists streams by their success: `GET /v2/access/analytics/streams/top` (`listTopStreams`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut entries = creator.analytics().top_streams().stream();
    /// while let Some(entry) = entries.try_next().await? {
    ///     println!("{entry:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn top_streams(&self) -> ListTopStreams {
        ListTopStreams::new(self.connection.scope())
    }

    /// Reads figures of stories over time: `GET /v2/access/analytics/stories/chart` (`getStoriesChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let chart = creator.analytics().stories_chart().start_date("2026-04-01").send().await?;
    /// println!("{chart:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn stories_chart(&self) -> GetStoriesChart {
        GetStoriesChart::new(self.connection.scope())
    }

    /// Lists stories by their success: `GET /v2/access/analytics/stories/top` (`listTopStories`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut entries = creator.analytics().top_stories().stream();
    /// while let Some(entry) = entries.try_next().await? {
    ///     println!("{entry:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn top_stories(&self) -> ListTopStories {
        ListTopStories::new(self.connection.scope())
    }

    /// Reads figures of mass messages over time: `GET /v2/access/analytics/mass-messages/chart`
    /// (`getMassMessagesChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let chart = creator.analytics().mass_messages_chart().start_date("2026-04-01").send().await?;
    /// println!("{chart:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn mass_messages_chart(&self) -> GetMassMessagesChart {
        GetMassMessagesChart::new(self.connection.scope())
    }

    /// Lists the mass messages that were sent: `GET /v2/access/analytics/mass-messages/sent`
    /// (`listSentMassMessages`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let sent = creator.analytics().sent_mass_messages().send().await?;
    /// println!("{sent:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn sent_mass_messages(&self) -> ListSentMassMessages {
        ListSentMassMessages::new(self.connection.scope())
    }

    /// Lists the mass messages that were bought: `GET /v2/access/analytics/mass-messages/purchased`
    /// (`listPurchasedMassMessages`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut bought = creator.analytics().purchased_mass_messages().stream();
    /// while let Some(message) = bought.try_next().await? {
    ///     println!("{message:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn purchased_mass_messages(&self) -> ListPurchasedMassMessages {
        ListPurchasedMassMessages::new(self.connection.scope())
    }

    /// Lists the users who have bought a mass message: `GET
    /// /v2/access/analytics/mass-messages/{massMessageId}/buyers` (`listMassMessageBuyers`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut buyers = creator.analytics().mass_message_buyers(1_002_003_004_005).stream();
    /// while let Some(buyer) = buyers.try_next().await? {
    ///     println!("{buyer:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn mass_message_buyers(&self, mass_message_id: impl Into<MassMessageRef>) -> ListMassMessageBuyers {
        ListMassMessageBuyers::new(self.connection.scope(), mass_message_id)
    }

    /// Reads figures of promotions over time: `GET /v2/access/analytics/promotions/chart`
    /// (`getPromotionsChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let chart = creator.analytics().promotions_chart().start_date("2026-04-01").send().await?;
    /// println!("{chart:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn promotions_chart(&self) -> GetPromotionsChart {
        GetPromotionsChart::new(self.connection.scope())
    }

    /// Lists promotions by their success: `GET /v2/access/analytics/promotions/top` (`listTopPromotions`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut entries = creator.analytics().top_promotions().stream();
    /// while let Some(entry) = entries.try_next().await? {
    ///     println!("{entry:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn top_promotions(&self) -> ListTopPromotions {
        ListTopPromotions::new(self.connection.scope())
    }

    /// Reads figures of trial links over time: `GET /v2/access/analytics/trials/chart` (`getTrialsChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let chart = creator.analytics().trials_chart().start_date("2026-04-01").send().await?;
    /// println!("{chart:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn trials_chart(&self) -> GetTrialsChart {
        GetTrialsChart::new(self.connection.scope())
    }

    /// Lists trial links by their success: `GET /v2/access/analytics/trials/top` (`listTopTrials`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut entries = creator.analytics().top_trials().stream();
    /// while let Some(entry) = entries.try_next().await? {
    ///     println!("{entry:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn top_trials(&self) -> ListTopTrials {
        ListTopTrials::new(self.connection.scope())
    }

    /// Reads figures of tracking links over time: `GET /v2/access/analytics/campaigns/chart`
    /// (`getCampaignsChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let chart = creator.analytics().campaigns_chart().start_date("2026-04-01").send().await?;
    /// println!("{chart:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn campaigns_chart(&self) -> GetCampaignsChart {
        GetCampaignsChart::new(self.connection.scope())
    }

    /// Lists tracking links by their success: `GET /v2/access/analytics/campaigns/top` (`listTopCampaigns`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut entries = creator.analytics().top_campaigns().stream();
    /// while let Some(entry) = entries.try_next().await? {
    ///     println!("{entry:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn top_campaigns(&self) -> ListTopCampaigns {
        ListTopCampaigns::new(self.connection.scope())
    }

    /// Reads figures of visitors over time: `GET /v2/access/analytics/visitor-countries/chart`
    /// (`getVisitorsChart`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let chart = creator.analytics().visitors_chart().start_date("2026-04-01").send().await?;
    /// println!("{chart:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn visitors_chart(&self) -> GetVisitorsChart {
        GetVisitorsChart::new(self.connection.scope())
    }

    /// Lists the countries that visitors come from: `GET /v2/access/analytics/visitor-countries/top`
    /// (`getTopCountries`).
    ///
    /// Needs the permission `analytics:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let countries = creator.analytics().top_countries().send().await?;
    /// println!("{countries:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn top_countries(&self) -> GetTopCountries {
        GetTopCountries::new(self.connection.scope())
    }
}
