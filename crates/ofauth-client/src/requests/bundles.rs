// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Subscriptions of several months at a lower price.
#[allow(unused_imports)]
use super::prelude::*;

/// List the bundles: `GET /v2/access/promotions/bundles` (`listBundles`).
///
/// Returns one page of the bundles of the account.
///
/// Needs the permission `promotions:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBundles(Request);
impl ListBundles {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_BUNDLES))
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
        ListBundles, page, repeated, decode crate ::Listing < types::Bundle >
    );
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListBundles {
    type Page = crate::Listing<types::Bundle>;
    type Item = types::Bundle;
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

/// Create a bundle: `POST /v2/access/promotions/bundles` (`createBundle`).
///
/// Offers a subscription of several months at a lower price.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBundle(Request);
impl CreateBundle {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, discount: u32, duration: u32) -> Self {
        let mut request = Request::new(scope, &operations::CREATE_BUNDLE);
        request.field("discount", Value::from(discount));
        request.field("duration", Value::from(duration));
        Self(request)
    }

    request_methods!(CreateBundle, answer, once, decode types::Bundle);
}

/// Delete a bundle: `DELETE /v2/access/promotions/bundles/{bundleId}` (`deleteBundle`).
///
/// Withdraws a bundle.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBundle(Request);
impl DeleteBundle {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        bundle_id: impl Into<::openapi_runtime::IdRef<crate::types::BundleId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::DELETE_BUNDLE);
        let bundle_id: ::openapi_runtime::IdRef<crate::types::BundleId> = bundle_id
            .into();
        request.set("bundleId", &bundle_id);
        Self(request)
    }

    request_methods!(DeleteBundle, answer, delete, decode types::Bundle);
}

/// Get a bundle: `GET /v2/access/promotions/bundles/{bundleId}` (`getBundle`).
///
/// Returns one bundle.
///
/// Needs the permission `promotions:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBundle(Request);
impl GetBundle {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        bundle_id: impl Into<::openapi_runtime::IdRef<crate::types::BundleId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::GET_BUNDLE);
        let bundle_id: ::openapi_runtime::IdRef<crate::types::BundleId> = bundle_id
            .into();
        request.set("bundleId", &bundle_id);
        Self(request)
    }

    request_methods!(GetBundle, answer, repeated, decode types::Bundle);
}

/// Change a bundle: `PUT /v2/access/promotions/bundles/{bundleId}` (`updateBundle`).
///
/// Changes the fields that are sent and keeps the others.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBundle(Request);
impl UpdateBundle {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        bundle_id: impl Into<::openapi_runtime::IdRef<crate::types::BundleId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UPDATE_BUNDLE);
        let bundle_id: ::openapi_runtime::IdRef<crate::types::BundleId> = bundle_id
            .into();
        request.set("bundleId", &bundle_id);
        Self(request)
    }

    /// The discount, in percent. 1 to 100.
    #[inline]
    pub fn discount(mut self, discount: u32) -> Self {
        self.0.field("discount", Value::from(discount));
        self
    }

    /// How long it is; whether in days or in months is not documented. 1 to 365.
    #[inline]
    pub fn duration(mut self, duration: u32) -> Self {
        self.0.field("duration", Value::from(duration));
        self
    }

    request_methods!(UpdateBundle, answer, repeated, decode types::Bundle);
}
