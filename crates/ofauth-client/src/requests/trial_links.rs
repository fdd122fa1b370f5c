// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Links to free subscriptions.
#[allow(unused_imports)]
use super::prelude::*;

/// List the trial links: `GET /v2/access/promotions/trial-links` (`listTrialLinks`).
///
/// Returns one page of the trial links of the account.
///
/// Needs the permission `promotions:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTrialLinks(Request);
impl ListTrialLinks {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_TRIAL_LINKS))
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
        ListTrialLinks, page, repeated, decode crate ::Listing < types::TrialLink >
    );
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListTrialLinks {
    type Page = crate::Listing<types::TrialLink>;
    type Item = types::TrialLink;
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

/// Create a trial link: `POST /v2/access/promotions/trial-links` (`createTrialLink`).
///
/// Creates a trial link.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTrialLink(Request);
impl CreateTrialLink {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        trial_link_name: impl Into<String>,
        subscribe_days: u32,
    ) -> Self {
        let mut request = Request::new(scope, &operations::CREATE_TRIAL_LINK);
        let trial_link_name: String = trial_link_name.into();
        request.field("trialLinkName", Value::from(trial_link_name));
        request.field("subscribeDays", Value::from(subscribe_days));
        Self(request)
    }

    /// When it ends.
    #[inline]
    pub fn expired_at(mut self, expired_at: impl Into<crate::Timestamp>) -> Self {
        let expired_at: crate::Timestamp = expired_at.into();
        self.0.field("expiredAt", Value::from(expired_at.to_string()));
        self
    }

    /// Number of users who can use it. It has no maximum. 1 or more.
    #[inline]
    pub fn subscribe_counts(mut self, subscribe_counts: u64) -> Self {
        self.0.field("subscribeCounts", Value::from(subscribe_counts));
        self
    }

    request_methods!(CreateTrialLink, answer, once, decode types::TrialLink);
}

/// Stop sharing a trial link: `DELETE /v2/access/promotions/trial-links/share-access` (`unshareTrialLink`).
///
/// Revokes a user's access to the statistics of a trial link.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnshareTrialLink(Request);
impl UnshareTrialLink {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        trial_id: impl Into<openapi_runtime::IdRef<types::TrialLinkId>>,
        user_id: impl Into<openapi_runtime::IdRef<types::UserId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UNSHARE_TRIAL_LINK);
        let trial_id: openapi_runtime::IdRef<types::TrialLinkId> = trial_id.into();
        request.object("trialId", &trial_id);
        let user_id: openapi_runtime::IdRef<types::UserId> = user_id.into();
        request.object("userId", &user_id);
        Self(request)
    }

    request_methods!(UnshareTrialLink, answer, delete, decode types::SuccessResult);
}

/// Share a trial link with a user: `POST /v2/access/promotions/trial-links/share-access` (`shareTrialLink`).
///
/// Gives another user access to the statistics of a trial link.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShareTrialLink(Request);
impl ShareTrialLink {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        trial_id: impl Into<openapi_runtime::IdRef<types::TrialLinkId>>,
        user_id: impl Into<openapi_runtime::IdRef<types::UserId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::SHARE_TRIAL_LINK);
        let trial_id: openapi_runtime::IdRef<types::TrialLinkId> = trial_id.into();
        request.object("trialId", &trial_id);
        let user_id: openapi_runtime::IdRef<types::UserId> = user_id.into();
        request.object("userId", &user_id);
        Self(request)
    }

    request_methods!(ShareTrialLink, answer, once, decode types::SuccessResult);
}

/// Delete a trial link: `DELETE /v2/access/promotions/trial-links/{trialLinkId}` (`deleteTrialLink`).
///
/// Deletes a trial link; users who have claimed it keep their trial.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTrialLink(Request);
impl DeleteTrialLink {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        trial_link_id: impl Into<::openapi_runtime::IdRef<crate::types::TrialLinkId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::DELETE_TRIAL_LINK);
        let trial_link_id: ::openapi_runtime::IdRef<crate::types::TrialLinkId> = trial_link_id
            .into();
        request.set("trialLinkId", &trial_link_id);
        Self(request)
    }

    request_methods!(DeleteTrialLink, answer, delete, decode types::SuccessResult);
}

/// Get a trial link: `GET /v2/access/promotions/trial-links/{trialLinkId}` (`getTrialLink`).
///
/// Returns one trial link.
///
/// Needs the permission `promotions:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTrialLink(Request);
impl GetTrialLink {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        trial_link_id: impl Into<::openapi_runtime::IdRef<crate::types::TrialLinkId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::GET_TRIAL_LINK);
        let trial_link_id: ::openapi_runtime::IdRef<crate::types::TrialLinkId> = trial_link_id
            .into();
        request.set("trialLinkId", &trial_link_id);
        Self(request)
    }

    request_methods!(GetTrialLink, answer, repeated, decode types::TrialLink);
}

/// Change a trial link: `PUT /v2/access/promotions/trial-links/{trialLinkId}` (`updateTrialLink`).
///
/// Changes the fields that are sent and keeps the others.
///
/// Needs the permission `promotions:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTrialLink(Request);
impl UpdateTrialLink {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        trial_link_id: impl Into<::openapi_runtime::IdRef<crate::types::TrialLinkId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UPDATE_TRIAL_LINK);
        let trial_link_id: ::openapi_runtime::IdRef<crate::types::TrialLinkId> = trial_link_id
            .into();
        request.set("trialLinkId", &trial_link_id);
        Self(request)
    }

    /// When it ends.
    #[inline]
    pub fn expired_at(mut self, expired_at: impl Into<crate::Timestamp>) -> Self {
        let expired_at: crate::Timestamp = expired_at.into();
        self.0.field("expiredAt", Value::from(expired_at.to_string()));
        self
    }

    /// Number of users who can use it. It has no maximum. 1 or more.
    #[inline]
    pub fn subscribe_counts(mut self, subscribe_counts: u64) -> Self {
        self.0.field("subscribeCounts", Value::from(subscribe_counts));
        self
    }

    /// How long the trial is, in days. 1 to 365.
    #[inline]
    pub fn subscribe_days(mut self, subscribe_days: u32) -> Self {
        self.0.field("subscribeDays", Value::from(subscribe_days));
        self
    }

    /// The new name. 1 to 100 characters.
    #[inline]
    pub fn trial_link_name(mut self, trial_link_name: impl Into<String>) -> Self {
        let trial_link_name: String = trial_link_name.into();
        self.0.field("trialLinkName", Value::from(trial_link_name));
        self
    }

    request_methods!(UpdateTrialLink, answer, repeated, decode types::SuccessResult);
}
