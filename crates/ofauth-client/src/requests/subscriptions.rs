// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Creators whom a connected account follows.
#[allow(unused_imports)]
use super::prelude::*;

/// List the subscriptions: `GET /v2/access/subscriptions` (`listSubscriptions`).
///
/// Returns one page of the creators whom the account subscribes to, or did.
///
/// Needs the permission `subscriptions:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSubscriptions(Request);
impl ListSubscriptions {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_SUBSCRIPTIONS))
    }

    /// Maximum number of items per page. The server's default is not documented. 1 to 50.
    ///
    /// A stream requests 50 per page by default.
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

    /// Return only items that contain this text.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        let query: String = query.into();
        self.0.set("query", &query);
        self
    }

    /// Whether the creator is online.
    #[inline]
    pub fn filter_online(mut self, filter_online: bool) -> Self {
        self.0.set("filter[online]", &filter_online);
        self
    }

    /// Whether it costs something.
    #[inline]
    pub fn filter_paid(mut self, filter_paid: bool) -> Self {
        self.0.set("filter[paid]", &filter_paid);
        self
    }

    /// Return only subscriptions of this kind.
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::SubscriptionType>) -> Self {
        let type_: crate::SubscriptionType = type_.into();
        self.0.set("type", &type_);
        self
    }

    request_methods!(ListSubscriptions, page, repeated, decode types::SubscriptionPage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListSubscriptions {
    type Page = types::SubscriptionPage;
    type Item = types::Subscription;
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

/// Count subscriptions and subscribers: `GET /v2/access/subscriptions/count` (`getSubscriptionCounts`).
///
/// Returns the number of subscriptions and subscribers of each kind.
///
/// Needs the permission `subscriptions:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSubscriptionCounts(Request);
impl GetSubscriptionCounts {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_SUBSCRIPTION_COUNTS))
    }

    request_methods!(
        GetSubscriptionCounts, answer, repeated, decode types::SubscriptionCounts
    );
}

/// Get the history of a subscription: `GET /v2/access/subscriptions/{subscriptionId}/history` (`getSubscriptionHistory`).
///
/// Returns the periods for which a subscription was paid. The response tells whether there are more; the only
/// parameter that returns them is `all`.
///
/// Needs the permission `subscriptions:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSubscriptionHistory(Request);
impl GetSubscriptionHistory {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        subscription_id: impl Into<
            ::openapi_runtime::IdRef<crate::types::SubscriptionId>,
        >,
    ) -> Self {
        let mut request = Request::new(scope, &operations::GET_SUBSCRIPTION_HISTORY);
        let subscription_id: ::openapi_runtime::IdRef<crate::types::SubscriptionId> = subscription_id
            .into();
        request.set("subscriptionId", &subscription_id);
        Self(request)
    }

    /// Whether to return the whole history, not only its recent part.
    #[inline]
    pub fn all(mut self, all: bool) -> Self {
        self.0.set("all", &all);
        self
    }

    request_methods!(
        GetSubscriptionHistory, answer, repeated, decode types::SubscriptionHistory
    );
}
