// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Earnings of a connected account.
#[allow(unused_imports)]
use super::prelude::*;

/// List the chargebacks: `GET /v2/access/earnings/chargebacks` (`listChargebacks`).
///
/// Returns one page of the payments that were charged back. The size of a page is the server's.
///
/// Needs the permission `earnings:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListChargebacks(Request);
impl ListChargebacks {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_CHARGEBACKS))
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

    /// Cursor: `nextMarker` of the previous page.
    #[inline]
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        let marker: String = marker.into();
        self.0.set("marker", &marker);
        self
    }

    request_methods!(ListChargebacks, page, repeated, decode types::ChargebackPage);
    page_methods!(from_server, every_entry);
}

impl PageRequest for ListChargebacks {
    type Page = types::ChargebackPage;
    type Item = types::Chargeback;
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

/// Get the chart of earnings: `GET /v2/access/earnings/chart` (`getEarningsChart`).
///
/// Returns the earnings of the account over time.
///
/// Needs the permission `earnings:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEarningsChart(Request);
impl GetEarningsChart {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_EARNINGS_CHART))
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

    /// Which earnings to return.
    #[inline]
    pub fn by(mut self, by: impl Into<crate::EarningsMetric>) -> Self {
        let by: crate::EarningsMetric = by.into();
        self.0.set("by", &by);
        self
    }

    /// Whether to include the total.
    #[inline]
    pub fn with_total(mut self, with_total: bool) -> Self {
        self.0.set("withTotal", &with_total);
        self
    }

    /// Whether to include the monthly totals.
    #[inline]
    pub fn monthly_total(mut self, monthly_total: bool) -> Self {
        self.0.set("monthlyTotal", &monthly_total);
        self
    }

    request_methods!(GetEarningsChart, answer, repeated, decode types::Chart);
}

/// List the transactions: `GET /v2/access/earnings/transactions` (`listTransactions`).
///
/// Returns one page of the payments to the account. The size of a page is the server's.
///
/// Needs the permission `earnings:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTransactions(Request);
impl ListTransactions {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_TRANSACTIONS))
    }

    /// Start of the range, as an ISO 8601 date with or without a time.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        let start_date: crate::Timestamp = start_date.into();
        self.0.set("startDate", &start_date);
        self
    }

    /// Cursor: `nextMarker` of the previous page.
    #[inline]
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        let marker: String = marker.into();
        self.0.set("marker", &marker);
        self
    }

    /// Return only payments of this kind.
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::TransactionType>) -> Self {
        let type_: crate::TransactionType = type_.into();
        self.0.set("type", &type_);
        self
    }

    /// Return only tips made in this context, with `type=tips`.
    #[inline]
    pub fn tips_source(mut self, tips_source: impl Into<crate::TipSource>) -> Self {
        let tips_source: crate::TipSource = tips_source.into();
        self.0.set("tipsSource", &tips_source);
        self
    }

    request_methods!(ListTransactions, page, repeated, decode types::TransactionPage);
    page_methods!(from_server, every_entry);
}

impl PageRequest for ListTransactions {
    type Page = types::TransactionPage;
    type Item = types::Transaction;
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
        Some(Key::from(item.id.as_str()))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}
