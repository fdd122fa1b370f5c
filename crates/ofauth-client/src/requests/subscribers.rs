// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Users who follow a connected account.
#[allow(unused_imports)]
use super::prelude::*;

/// List the subscribers: `GET /v2/access/subscribers` (`listSubscribers`).
///
/// Returns one page of the users who subscribe to the account, or did.
///
/// Needs the permission `subscribers:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSubscribers(Request);
impl ListSubscribers {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_SUBSCRIBERS))
    }

    /// Return only items that contain this text.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        let query: String = query.into();
        self.0.set("query", &query);
        self
    }

    /// How long they have subscribed, in a form that is not documented.
    #[inline]
    pub fn filter_duration(mut self, filter_duration: impl Into<String>) -> Self {
        let filter_duration: String = filter_duration.into();
        self.0.set("filter[duration]", &filter_duration);
        self
    }

    /// Whether they are online.
    #[inline]
    pub fn filter_online(mut self, filter_online: bool) -> Self {
        self.0.set("filter[online]", &filter_online);
        self
    }

    /// Id of the promotion that they came by.
    #[inline]
    pub fn filter_promo_id(mut self, filter_promo_id: impl Into<String>) -> Self {
        let filter_promo_id: String = filter_promo_id.into();
        self.0.set("filter[promoId]", &filter_promo_id);
        self
    }

    /// How much they have tipped, in a form that is not documented.
    #[inline]
    pub fn filter_tips(mut self, filter_tips: impl Into<String>) -> Self {
        let filter_tips: String = filter_tips.into();
        self.0.set("filter[tips]", &filter_tips);
        self
    }

    /// How much they have spent, in a form that is not documented.
    #[inline]
    pub fn filter_total_spent(mut self, filter_total_spent: impl Into<String>) -> Self {
        let filter_total_spent: String = filter_total_spent.into();
        self.0.set("filter[total_spent]", &filter_total_spent);
        self
    }

    /// Id of the trial link that they came by.
    #[inline]
    pub fn filter_trial_id(mut self, filter_trial_id: impl Into<String>) -> Self {
        let filter_trial_id: String = filter_trial_id.into();
        self.0.set("filter[trial_id]", &filter_trial_id);
        self
    }

    /// Return only subscribers of this kind.
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::SubscriberType>) -> Self {
        let type_: crate::SubscriberType = type_.into();
        self.0.set("type", &type_);
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

    /// Which events to consider, with `type=latest`.
    #[inline]
    pub fn latest_type(
        mut self,
        latest_type: impl Into<crate::LatestSubscriberType>,
    ) -> Self {
        let latest_type: crate::LatestSubscriberType = latest_type.into();
        self.0.set("latestType", &latest_type);
        self
    }

    /// Maximum number of items per page. 1 to 100. Default: `10`.
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

    request_methods!(ListSubscribers, page, repeated, decode types::SubscriberPage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListSubscribers {
    type Page = types::SubscriberPage;
    type Item = types::Subscriber;
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

/// Set the name of a subscriber: `PUT /v2/access/subscribers/{userId}/custom-name` (`setSubscriberName`).
///
/// Sets the name by which the account sees a subscriber.
///
/// Needs the permission `subscribers:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetSubscriberName(Request);
impl SetSubscriberName {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
        display_name: impl Into<String>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::SET_SUBSCRIBER_NAME);
        let user_id: ::openapi_runtime::IdRef<crate::types::UserId> = user_id.into();
        request.set("userId", &user_id);
        let display_name: String = display_name.into();
        request.field("displayName", Value::from(display_name));
        Self(request)
    }

    request_methods!(SetSubscriberName, answer, repeated, empty());
}

/// Give a subscriber a discount: `PUT /v2/access/subscribers/{userId}/discount` (`setSubscriberDiscount`).
///
/// Gives one subscriber a lower price for a number of months.
///
/// Needs the permission `subscribers:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetSubscriberDiscount(Request);
impl SetSubscriberDiscount {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
        discount: u32,
        period: u32,
    ) -> Self {
        let mut request = Request::new(scope, &operations::SET_SUBSCRIBER_DISCOUNT);
        let user_id: ::openapi_runtime::IdRef<crate::types::UserId> = user_id.into();
        request.set("userId", &user_id);
        request.field("discount", Value::from(discount));
        request.field("period", Value::from(period));
        Self(request)
    }

    request_methods!(SetSubscriberDiscount, answer, repeated, empty());
}

/// Set the note on a subscriber: `PUT /v2/access/subscribers/{userId}/note` (`setSubscriberNote`).
///
/// Sets the private note of the account about a subscriber.
///
/// Needs the permission `subscribers:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetSubscriberNote(Request);
impl SetSubscriberNote {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
        notice: impl Into<String>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::SET_SUBSCRIBER_NOTE);
        let user_id: ::openapi_runtime::IdRef<crate::types::UserId> = user_id.into();
        request.set("userId", &user_id);
        let notice: String = notice.into();
        request.field("notice", Value::from(notice));
        Self(request)
    }

    request_methods!(SetSubscriberNote, answer, repeated, empty());
}
