// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Links that record where subscribers come from.
#[allow(unused_imports)]
use super::prelude::*;

/// List the tracking links: `GET /v2/access/promotions/tracking-links` (`listTrackingLinks`).
///
/// Returns one page of the tracking links of the account.
///
/// Needs the permission `promotions:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTrackingLinks(Request);
impl ListTrackingLinks {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_TRACKING_LINKS))
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

    /// The platform's own flag for paging; no unit, bounds are not documented.
    #[inline]
    pub fn pagination(mut self, pagination: i64) -> Self {
        self.0.set("pagination", &pagination);
        self
    }

    /// Whether to include deleted links: 1 includes them. It has no unit, bounds are not documented.
    #[inline]
    pub fn with_deleted(mut self, with_deleted: i64) -> Self {
        self.0.set("with_deleted", &with_deleted);
        self
    }

    /// Sort order of deleted links, in a form that is not documented.
    #[inline]
    pub fn sorting_deleted(mut self, sorting_deleted: impl Into<String>) -> Self {
        let sorting_deleted: String = sorting_deleted.into();
        self.0.set("sorting_deleted", &sorting_deleted);
        self
    }

    /// Whether to include statistics.
    #[inline]
    pub fn stats(mut self, stats: bool) -> Self {
        self.0.set("stats", &stats);
        self
    }

    request_methods!(ListTrackingLinks, page, repeated, decode types::TrackingLinkPage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListTrackingLinks {
    type Page = types::TrackingLinkPage;
    type Item = types::TrackingLink;
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

/// Create a tracking link: `POST /v2/access/promotions/tracking-links` (`createTrackingLink`).
///
/// Creates a tracking link.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTrackingLink(Request);
impl CreateTrackingLink {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, name: impl Into<String>) -> Self {
        let mut request = Request::new(scope, &operations::CREATE_TRACKING_LINK);
        let name: String = name.into();
        request.field("name", Value::from(name));
        Self(request)
    }

    request_methods!(
        CreateTrackingLink, answer, once, decode crate ::OneOrMany < types::TrackingLink
        >
    );
}

/// Stop sharing a tracking link: `DELETE /v2/access/promotions/tracking-links/share-access` (`unshareTrackingLink`).
///
/// Revokes a user's access to the statistics of a tracking link.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnshareTrackingLink(Request);
impl UnshareTrackingLink {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        campaign_id: impl Into<openapi_runtime::IdRef<types::TrackingLinkId>>,
        user_id: impl Into<openapi_runtime::IdRef<types::UserId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UNSHARE_TRACKING_LINK);
        let campaign_id: openapi_runtime::IdRef<types::TrackingLinkId> = campaign_id
            .into();
        request.object("campaignId", &campaign_id);
        let user_id: openapi_runtime::IdRef<types::UserId> = user_id.into();
        request.object("userId", &user_id);
        Self(request)
    }

    request_methods!(UnshareTrackingLink, answer, delete, decode types::SuccessResult);
}

/// Share a tracking link with a user: `POST /v2/access/promotions/tracking-links/share-access` (`shareTrackingLink`).
///
/// Gives another user access to the statistics of a tracking link.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShareTrackingLink(Request);
impl ShareTrackingLink {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        campaign_id: impl Into<openapi_runtime::IdRef<types::TrackingLinkId>>,
        user_id: impl Into<openapi_runtime::IdRef<types::UserId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::SHARE_TRACKING_LINK);
        let campaign_id: openapi_runtime::IdRef<types::TrackingLinkId> = campaign_id
            .into();
        request.object("campaignId", &campaign_id);
        let user_id: openapi_runtime::IdRef<types::UserId> = user_id.into();
        request.object("userId", &user_id);
        Self(request)
    }

    request_methods!(ShareTrackingLink, answer, once, decode types::SuccessResult);
}

/// Delete a tracking link: `DELETE /v2/access/promotions/tracking-links/{trackingLinkId}` (`deleteTrackingLink`).
///
/// Deletes a tracking link.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTrackingLink(Request);
impl DeleteTrackingLink {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        tracking_link_id: impl Into<
            ::openapi_runtime::IdRef<crate::types::TrackingLinkId>,
        >,
    ) -> Self {
        let mut request = Request::new(scope, &operations::DELETE_TRACKING_LINK);
        let tracking_link_id: ::openapi_runtime::IdRef<crate::types::TrackingLinkId> = tracking_link_id
            .into();
        request.set("trackingLinkId", &tracking_link_id);
        Self(request)
    }

    request_methods!(DeleteTrackingLink, answer, delete, decode types::SuccessResult);
}

/// Get a tracking link: `GET /v2/access/promotions/tracking-links/{trackingLinkId}` (`getTrackingLink`).
///
/// Returns one tracking link.
///
/// Needs the permission `promotions:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTrackingLink(Request);
impl GetTrackingLink {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        tracking_link_id: impl Into<
            ::openapi_runtime::IdRef<crate::types::TrackingLinkId>,
        >,
    ) -> Self {
        let mut request = Request::new(scope, &operations::GET_TRACKING_LINK);
        let tracking_link_id: ::openapi_runtime::IdRef<crate::types::TrackingLinkId> = tracking_link_id
            .into();
        request.set("trackingLinkId", &tracking_link_id);
        Self(request)
    }

    request_methods!(GetTrackingLink, answer, repeated, decode types::TrackingLink);
}

/// Rename a tracking link: `PUT /v2/access/promotions/tracking-links/{trackingLinkId}` (`updateTrackingLink`).
///
/// Renames the link.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTrackingLink(Request);
impl UpdateTrackingLink {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        tracking_link_id: impl Into<
            ::openapi_runtime::IdRef<crate::types::TrackingLinkId>,
        >,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UPDATE_TRACKING_LINK);
        let tracking_link_id: ::openapi_runtime::IdRef<crate::types::TrackingLinkId> = tracking_link_id
            .into();
        request.set("trackingLinkId", &tracking_link_id);
        Self(request)
    }

    /// The new name. 1 to 100 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        let name: String = name.into();
        self.0.field("name", Value::from(name));
        self
    }

    request_methods!(UpdateTrackingLink, answer, repeated, decode types::TrackingLink);
}

/// List the users who came by a tracking link: `GET /v2/access/promotions/tracking-links/{trackingLinkId}/claimers` (`listTrackingLinkClaimers`).
///
/// Returns users who came by the link. The response tells whether there are more, but no parameter returns them.
///
/// Needs the permission `promotions:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTrackingLinkClaimers(Request);
impl ListTrackingLinkClaimers {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        tracking_link_id: impl Into<
            ::openapi_runtime::IdRef<crate::types::TrackingLinkId>,
        >,
    ) -> Self {
        let mut request = Request::new(scope, &operations::LIST_TRACKING_LINK_CLAIMERS);
        let tracking_link_id: ::openapi_runtime::IdRef<crate::types::TrackingLinkId> = tracking_link_id
            .into();
        request.set("trackingLinkId", &tracking_link_id);
        Self(request)
    }

    request_methods!(
        ListTrackingLinkClaimers, answer, repeated, decode types::ClaimerList
    );
}
