// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Statistics of the posts, messages and links of a connected account.
#[allow(unused_imports)]
use super::prelude::*;

/// Get the chart of tracking links: `GET /v2/access/analytics/campaigns/chart` (`getCampaignsChart`).
///
/// Returns statistics of tracking links over time.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCampaignsChart(Request);
impl GetCampaignsChart {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_CAMPAIGNS_CHART))
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Whether to include the total.
    #[inline]
    pub fn with_total(mut self, with_total: bool) -> Self {
        self.0.set("withTotal", &with_total);
        self
    }

    request_methods!(
        GetCampaignsChart, answer, repeated, decode crate ::Entries < types::Chart >
    );
}

/// List the top tracking links: `GET /v2/access/analytics/campaigns/top` (`listTopCampaigns`).
///
/// Returns one page of tracking links, the most successful first.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTopCampaigns(Request);
impl ListTopCampaigns {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_TOP_CAMPAIGNS))
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Maximum number of items per page. 1 to 100. Default: `20`.
    ///
    /// A stream requests 100 per page by default.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Number of items to skip, counted from the first. A maximum is not stated. 0 or more. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    request_methods!(ListTopCampaigns, page, repeated, decode types::CampaignPage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListTopCampaigns {
    type Page = types::CampaignPage;
    type Item = types::Campaign;
    page_request!();
    #[inline]
    fn has_more(page: &Self::Page) -> Option<bool> {
        Some(page.has_more)
    }

    #[inline]
    fn next_cursor(_: &Self::Page) -> Option<Cursor> {
        None
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.list
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.0))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Get the chart of messages: `GET /v2/access/analytics/mass-messages/chart` (`getMassMessagesChart`).
///
/// Returns statistics of messages over time.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMassMessagesChart(Request);
impl GetMassMessagesChart {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_MASS_MESSAGES_CHART))
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Whether to include the total.
    #[inline]
    pub fn with_total(mut self, with_total: bool) -> Self {
        self.0.set("withTotal", &with_total);
        self
    }

    request_methods!(
        GetMassMessagesChart, answer, repeated, decode types::MassMessageCharts
    );
}

/// List the mass messages that were bought: `GET /v2/access/analytics/mass-messages/purchased` (`listPurchasedMassMessages`).
///
/// Returns one page of the mass messages that at least one user has paid for.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPurchasedMassMessages(Request);
impl ListPurchasedMassMessages {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_PURCHASED_MASS_MESSAGES))
    }

    /// Maximum number of items per page. 1 to 100. Default: `20`.
    ///
    /// A stream requests 100 per page by default.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Number of items to skip, counted from the first. A maximum is not stated. 0 or more. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    request_methods!(
        ListPurchasedMassMessages, page, repeated, decode types::MassMessageReportPage
    );
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListPurchasedMassMessages {
    type Page = types::MassMessageReportPage;
    type Item = types::MassMessageReport;
    page_request!();
    #[inline]
    fn has_more(page: &Self::Page) -> Option<bool> {
        Some(page.has_more)
    }

    #[inline]
    fn next_cursor(_: &Self::Page) -> Option<Cursor> {
        None
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.items
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.0))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// List the mass messages that were sent: `GET /v2/access/analytics/mass-messages/sent` (`listSentMassMessages`).
///
/// Returns mass messages sent within the date range. The response tells whether there are more, but no parameter
/// returns them: use a shorter date range.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSentMassMessages(Request);
impl ListSentMassMessages {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_SENT_MASS_MESSAGES))
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Maximum number of items per page. Bounds are not stated.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    request_methods!(
        ListSentMassMessages, answer, repeated, decode types::MassMessageReportPage
    );
}

/// List the buyers of a mass message: `GET /v2/access/analytics/mass-messages/{massMessageId}/buyers` (`listMassMessageBuyers`).
///
/// Returns one page of the users who have paid for a mass message. It accepts `marker` as well as `offset`.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMassMessageBuyers(Request);
impl ListMassMessageBuyers {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        mass_message_id: impl Into<::openapi_runtime::IdRef<crate::types::MassMessageId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::LIST_MASS_MESSAGE_BUYERS);
        let mass_message_id: ::openapi_runtime::IdRef<crate::types::MassMessageId> = mass_message_id
            .into();
        request.set("massMessageId", &mass_message_id);
        Self(request)
    }

    /// Maximum number of items per page. 1 to 20. Default: `10`.
    ///
    /// A stream requests 20 per page by default.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Number of items to skip, counted from the first. A maximum is not stated. 0 or more. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    /// Cursor: `nextMarker` of the previous page. It has no unit, bounds are not stated.
    #[inline]
    pub fn marker(mut self, marker: i64) -> Self {
        self.0.set("marker", &marker);
        self
    }

    request_methods!(ListMassMessageBuyers, page, repeated, decode types::BuyerPage);
    page_methods!(from_server, every_entry);
}

impl PageRequest for ListMassMessageBuyers {
    type Page = types::BuyerPage;
    type Item = types::UserSummary;
    page_request!();
    #[inline]
    fn has_more(page: &Self::Page) -> Option<bool> {
        Some(page.has_more)
    }

    #[inline]
    fn next_cursor(page: &Self::Page) -> Option<Cursor> {
        page.next_marker
            .as_ref()
            .map(|next| next.to_string())
            .filter(|next| !next.is_empty())
            .map(Cursor::from)
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.list
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.0))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Get the chart of posts: `GET /v2/access/analytics/posts/chart` (`getPostsChart`).
///
/// Returns statistics of posts over time.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPostsChart(Request);
impl GetPostsChart {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_POSTS_CHART))
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Whether to include the total.
    #[inline]
    pub fn with_total(mut self, with_total: bool) -> Self {
        self.0.set("withTotal", &with_total);
        self
    }

    /// Which statistic to return.
    #[inline]
    pub fn by(mut self, by: impl Into<crate::PostMetric>) -> Self {
        let by: crate::PostMetric = by.into();
        self.0.set("by", &by);
        self
    }

    request_methods!(
        GetPostsChart, answer, repeated, decode crate ::Entries < types::Chart >
    );
}

/// List the top posts: `GET /v2/access/analytics/posts/top` (`listTopPosts`).
///
/// Returns one page of posts, the most successful first.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTopPosts(Request);
impl ListTopPosts {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_TOP_POSTS))
    }

    /// What to rank by.
    #[inline]
    pub fn by(mut self, by: impl Into<crate::TopPostMetric>) -> Self {
        let by: crate::TopPostMetric = by.into();
        self.0.set("by", &by);
        self
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Maximum number of items per page. 1 to 20. Default: `20`.
    ///
    /// A stream requests 20 per page by default.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Number of items to skip, counted from the first. A maximum is not stated. 0 or more. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    request_methods!(ListTopPosts, page, repeated, decode types::TopPostPage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListTopPosts {
    type Page = types::TopPostPage;
    type Item = types::Post;
    page_request!();
    #[inline]
    fn has_more(page: &Self::Page) -> Option<bool> {
        Some(page.has_more)
    }

    #[inline]
    fn next_cursor(_: &Self::Page) -> Option<Cursor> {
        None
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.items
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.0))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Get the statistics of a post: `GET /v2/access/analytics/posts/{postId}` (`getPostStats`).
///
/// Returns the statistics of one post.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPostStats(Request);
impl GetPostStats {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        post_id: impl Into<::openapi_runtime::IdRef<crate::types::PostId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::GET_POST_STATS);
        let post_id: ::openapi_runtime::IdRef<crate::types::PostId> = post_id.into();
        request.set("postId", &post_id);
        Self(request)
    }

    request_methods!(GetPostStats, answer, repeated, decode types::PostStats);
}

/// Get the chart of promotions: `GET /v2/access/analytics/promotions/chart` (`getPromotionsChart`).
///
/// Returns statistics of promotions over time.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPromotionsChart(Request);
impl GetPromotionsChart {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_PROMOTIONS_CHART))
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Whether to include the total.
    #[inline]
    pub fn with_total(mut self, with_total: bool) -> Self {
        self.0.set("withTotal", &with_total);
        self
    }

    request_methods!(
        GetPromotionsChart, answer, repeated, decode crate ::Entries < types::Chart >
    );
}

/// List the top promotions: `GET /v2/access/analytics/promotions/top` (`listTopPromotions`).
///
/// Returns one page of promotions, the most successful first.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTopPromotions(Request);
impl ListTopPromotions {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_TOP_PROMOTIONS))
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Maximum number of items per page. 1 to 100. Default: `20`.
    ///
    /// A stream requests 100 per page by default.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Number of items to skip, counted from the first. A maximum is not stated. 0 or more. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    request_methods!(ListTopPromotions, page, repeated, decode types::TopPromotionPage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListTopPromotions {
    type Page = types::TopPromotionPage;
    type Item = types::Promotion;
    page_request!();
    #[inline]
    fn has_more(page: &Self::Page) -> Option<bool> {
        Some(page.has_more)
    }

    #[inline]
    fn next_cursor(_: &Self::Page) -> Option<Cursor> {
        None
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.items
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.0))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Get the chart of stories: `GET /v2/access/analytics/stories/chart` (`getStoriesChart`).
///
/// Returns statistics of stories over time.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStoriesChart(Request);
impl GetStoriesChart {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_STORIES_CHART))
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Whether to include the total.
    #[inline]
    pub fn with_total(mut self, with_total: bool) -> Self {
        self.0.set("withTotal", &with_total);
        self
    }

    /// Which statistic to return.
    #[inline]
    pub fn by(mut self, by: impl Into<crate::StoryMetric>) -> Self {
        let by: crate::StoryMetric = by.into();
        self.0.set("by", &by);
        self
    }

    request_methods!(
        GetStoriesChart, answer, repeated, decode crate ::Entries < types::Chart >
    );
}

/// List the top stories: `GET /v2/access/analytics/stories/top` (`listTopStories`).
///
/// Returns one page of stories, the most successful first.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTopStories(Request);
impl ListTopStories {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_TOP_STORIES))
    }

    /// What to rank by.
    #[inline]
    pub fn by(mut self, by: impl Into<crate::TopStoryMetric>) -> Self {
        let by: crate::TopStoryMetric = by.into();
        self.0.set("by", &by);
        self
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Maximum number of items per page. 1 to 20. Default: `20`.
    ///
    /// A stream requests 20 per page by default.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Number of items to skip, counted from the first. A maximum is not stated. 0 or more. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    request_methods!(ListTopStories, page, repeated, decode types::TopStoryPage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListTopStories {
    type Page = types::TopStoryPage;
    type Item = types::Story;
    page_request!();
    #[inline]
    fn has_more(page: &Self::Page) -> Option<bool> {
        Some(page.has_more)
    }

    #[inline]
    fn next_cursor(_: &Self::Page) -> Option<Cursor> {
        None
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.items
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.0))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Get the chart of streams: `GET /v2/access/analytics/streams/chart` (`getStreamsChart`).
///
/// Returns statistics of streams over time.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStreamsChart(Request);
impl GetStreamsChart {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_STREAMS_CHART))
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Whether to include the total.
    #[inline]
    pub fn with_total(mut self, with_total: bool) -> Self {
        self.0.set("withTotal", &with_total);
        self
    }

    /// Which statistic to return.
    #[inline]
    pub fn by(mut self, by: impl Into<crate::StreamMetric>) -> Self {
        let by: crate::StreamMetric = by.into();
        self.0.set("by", &by);
        self
    }

    request_methods!(
        GetStreamsChart, answer, repeated, decode crate ::Entries < types::Chart >
    );
}

/// List the top streams: `GET /v2/access/analytics/streams/top` (`listTopStreams`).
///
/// Returns one page of streams, the most successful first.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTopStreams(Request);
impl ListTopStreams {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_TOP_STREAMS))
    }

    /// What to rank by.
    #[inline]
    pub fn by(mut self, by: impl Into<crate::StreamMetric>) -> Self {
        let by: crate::StreamMetric = by.into();
        self.0.set("by", &by);
        self
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Maximum number of items per page. 1 to 20. Default: `20`.
    ///
    /// A stream requests 20 per page by default.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Number of items to skip, counted from the first. A maximum is not stated. 0 or more. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    request_methods!(ListTopStreams, page, repeated, decode types::TopPostPage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListTopStreams {
    type Page = types::TopPostPage;
    type Item = types::Post;
    page_request!();
    #[inline]
    fn has_more(page: &Self::Page) -> Option<bool> {
        Some(page.has_more)
    }

    #[inline]
    fn next_cursor(_: &Self::Page) -> Option<Cursor> {
        None
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.items
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.0))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Get the chart of trial links: `GET /v2/access/analytics/trials/chart` (`getTrialsChart`).
///
/// Returns statistics of trial links over time.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTrialsChart(Request);
impl GetTrialsChart {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_TRIALS_CHART))
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Whether to include the total.
    #[inline]
    pub fn with_total(mut self, with_total: bool) -> Self {
        self.0.set("withTotal", &with_total);
        self
    }

    request_methods!(
        GetTrialsChart, answer, repeated, decode crate ::Entries < types::Chart >
    );
}

/// List the top trial links: `GET /v2/access/analytics/trials/top` (`listTopTrials`).
///
/// Returns one page of trial links, the most successful first.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTopTrials(Request);
impl ListTopTrials {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_TOP_TRIALS))
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Maximum number of items per page. 1 to 100. Default: `20`.
    ///
    /// A stream requests 100 per page by default.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Number of items to skip, counted from the first. A maximum is not stated. 0 or more. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    request_methods!(ListTopTrials, page, repeated, decode types::TopTrialPage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListTopTrials {
    type Page = types::TopTrialPage;
    type Item = types::TrialLink;
    page_request!();
    #[inline]
    fn has_more(page: &Self::Page) -> Option<bool> {
        Some(page.has_more)
    }

    #[inline]
    fn next_cursor(_: &Self::Page) -> Option<Cursor> {
        None
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.items
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.0))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Get the chart of visitors: `GET /v2/access/analytics/visitor-countries/chart` (`getVisitorsChart`).
///
/// Returns the number and duration of visits to the profile over time.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetVisitorsChart(Request);
impl GetVisitorsChart {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_VISITORS_CHART))
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Which visitors to count.
    #[inline]
    pub fn by(mut self, by: impl Into<crate::VisitorMetric>) -> Self {
        let by: crate::VisitorMetric = by.into();
        self.0.set("by", &by);
        self
    }

    request_methods!(GetVisitorsChart, answer, repeated, decode types::VisitorsChart);
}

/// Get the top countries of visitors: `GET /v2/access/analytics/visitor-countries/top` (`getTopCountries`).
///
/// Returns the countries with the most visitors.
///
/// Needs the permission `analytics:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTopCountries(Request);
impl GetTopCountries {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_TOP_COUNTRIES))
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// End of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        let end_date: crate::Timestamp = end_date.into();
        self.0.set("endDate", &end_date);
        self
    }

    /// Which visitors to count.
    #[inline]
    pub fn by(mut self, by: impl Into<crate::VisitorMetric>) -> Self {
        let by: crate::VisitorMetric = by.into();
        self.0.set("by", &by);
        self
    }

    request_methods!(
        GetTopCountries, answer, repeated, decode types::TopCountriesAnswer
    );
}
