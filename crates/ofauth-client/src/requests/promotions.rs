// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Discounts for new subscribers.
#[allow(unused_imports)]
use super::prelude::*;

/// List the promotions: `GET /v2/access/promotions` (`listPromotions`).
///
/// Returns one page of the promotions of the account.
///
/// Needs the permission `promotions:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPromotions(Request);
impl ListPromotions {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_PROMOTIONS))
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
        ListPromotions, page, repeated, decode crate ::Listing < types::Promotion >
    );
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListPromotions {
    type Page = crate::Listing<types::Promotion>;
    type Item = types::Promotion;
    page_request!();
    #[inline]
    fn has_more(page: &Self::Page) -> Option<bool> {
        page.has_more
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

/// Create a promotion: `POST /v2/access/promotions` (`createPromotion`).
///
/// Starts a promotion.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePromotion(Request);
impl CreatePromotion {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, draft: types::PromotionDraft) -> Self {
        let mut request = Request::new(scope, &operations::CREATE_PROMOTION);
        request.draft(&draft);
        Self(request)
    }

    request_methods!(
        CreatePromotion, answer, once, decode crate ::Listing < types::Promotion >
    );
}

/// Delete a promotion: `DELETE /v2/access/promotions/{promotionId}` (`deletePromotion`).
///
/// Deletes a promotion; users who have claimed it keep it.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePromotion(Request);
impl DeletePromotion {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        promotion_id: impl Into<::openapi_runtime::IdRef<crate::types::PromotionId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::DELETE_PROMOTION);
        let promotion_id: ::openapi_runtime::IdRef<crate::types::PromotionId> = promotion_id
            .into();
        request.set("promotionId", &promotion_id);
        Self(request)
    }

    request_methods!(DeletePromotion, answer, delete, decode types::SuccessResult);
}

/// Change a promotion: `PUT /v2/access/promotions/{promotionId}` (`updatePromotion`).
///
/// Changes the fields that are sent and keeps the others.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePromotion(Request);
impl UpdatePromotion {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        promotion_id: impl Into<::openapi_runtime::IdRef<crate::types::PromotionId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UPDATE_PROMOTION);
        let promotion_id: ::openapi_runtime::IdRef<crate::types::PromotionId> = promotion_id
            .into();
        request.set("promotionId", &promotion_id);
        Self(request)
    }

    /// The discount, in percent. 1 to 100.
    #[inline]
    pub fn discount(mut self, discount: u32) -> Self {
        self.0.field("discount", Value::from(discount));
        self
    }

    /// How long it runs, in days. 1 to 365.
    #[inline]
    pub fn finish_days(mut self, finish_days: u32) -> Self {
        self.0.field("finishDays", Value::from(finish_days));
        self
    }

    /// Message to the users who see it. At most 1000 characters.
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        let message: String = message.into();
        self.0.field("message", Value::from(message));
        self
    }

    /// Number of users who can use it. It has no maximum. 1 or more.
    #[inline]
    pub fn subscribe_counts(mut self, subscribe_counts: u64) -> Self {
        self.0.field("subscribeCounts", Value::from(subscribe_counts));
        self
    }

    /// How long the discount lasts for each of them, in days. 1 to 365.
    #[inline]
    pub fn subscribe_days(mut self, subscribe_days: u32) -> Self {
        self.0.field("subscribeDays", Value::from(subscribe_days));
        self
    }

    /// Audience, in names of the platform that are not documented. 1 element or more.
    #[inline]
    pub fn type_(mut self, type_: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values = type_
            .into_iter()
            .map(|value| {
                let value: String = value.into();
                Value::from(value)
            });
        self.0.extend("type", values.collect());
        self
    }

    request_methods!(UpdatePromotion, answer, repeated, decode types::Promotion);
}

/// Stop a promotion: `POST /v2/access/promotions/{promotionId}/stop` (`stopPromotion`).
///
/// Ends a promotion early. Idempotent: a repeat has no further effect.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopPromotion(Request);
impl StopPromotion {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        promotion_id: impl Into<::openapi_runtime::IdRef<crate::types::PromotionId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::STOP_PROMOTION);
        let promotion_id: ::openapi_runtime::IdRef<crate::types::PromotionId> = promotion_id
            .into();
        request.set("promotionId", &promotion_id);
        Self(request)
    }

    request_methods!(StopPromotion, answer, repeated, decode types::SuccessResult);
}
