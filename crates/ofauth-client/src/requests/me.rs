// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The connected account itself.
#[allow(unused_imports)]
use super::prelude::*;

/// Get the connected account: `GET /v2/access/self` (`getSelf`).
///
/// Returns the profile of the account that the connection is for.
///
/// Needs the permission `profile:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSelf(Request);
impl GetSelf {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_SELF))
    }

    request_methods!(GetSelf, answer, repeated, decode types::CurrentUser);
}

/// Change the profile of the connected account: `PATCH /v2/access/self` (`updateSelf`).
///
/// Changes the fields that are sent and keeps the others.
///
/// Needs the permission `profile:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSelf(Request);
impl UpdateSelf {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::UPDATE_SELF))
    }

    /// What the account says about itself. At most 1000 characters.
    #[inline]
    pub fn about(mut self, about: impl Into<String>) -> Self {
        let about: String = about.into();
        self.0.field("about", Value::from(about));
        self
    }

    /// Display name. At most 100 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        let name: String = name.into();
        self.0.field("name", Value::from(name));
        self
    }

    request_methods!(UpdateSelf, answer, repeated, decode types::UserProfile);
}

/// List notifications: `GET /v2/access/self/notifications` (`listNotifications`).
///
/// Returns one page of the notifications of the account, newest first (not documented).
///
/// Needs the permission `notifications:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNotifications(Request);
impl ListNotifications {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_NOTIFICATIONS))
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

    /// Return only notifications of this kind.
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::NotificationType>) -> Self {
        let type_: crate::NotificationType = type_.into();
        self.0.set("type", &type_);
        self
    }

    /// Return only notifications about the user of this name.
    #[inline]
    pub fn related_username(mut self, related_username: impl Into<String>) -> Self {
        let related_username: String = related_username.into();
        self.0.set("relatedUsername", &related_username);
        self
    }

    request_methods!(ListNotifications, page, repeated, decode types::NotificationPage);
    page_methods!(from_last_item, known_by_all, within_bounds);
}

impl PageRequest for ListNotifications {
    type Page = types::NotificationPage;
    type Item = types::Notification;
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

/// List release forms: `GET /v2/access/self/release-forms` (`listReleaseForms`).
///
/// Returns one page of the consent forms of people who appear in media of the account.
///
/// Needs the permission `profile:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReleaseForms(Request);
impl ListReleaseForms {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_RELEASE_FORMS))
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

    /// Return only release forms in this state.
    #[inline]
    pub fn filter(mut self, filter: impl Into<crate::ReleaseFormFilter>) -> Self {
        let filter: crate::ReleaseFormFilter = filter.into();
        self.0.set("filter", &filter);
        self
    }

    /// Field to sort by.
    #[inline]
    pub fn sort_by(mut self, sort_by: impl Into<crate::ReleaseFormOrder>) -> Self {
        let sort_by: crate::ReleaseFormOrder = sort_by.into();
        self.0.set("sortBy", &sort_by);
        self
    }

    /// Sort direction.
    #[inline]
    pub fn sort_direction(
        mut self,
        sort_direction: impl Into<crate::SortDirection>,
    ) -> Self {
        let sort_direction: crate::SortDirection = sort_direction.into();
        self.0.set("sortDirection", &sort_direction);
        self
    }

    /// Return only items that contain this text.
    #[inline]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        let search: String = search.into();
        self.0.set("search", &search);
        self
    }

    request_methods!(
        ListReleaseForms, page, repeated, decode types::ReleaseFormRecordPage
    );
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListReleaseForms {
    type Page = types::ReleaseFormRecordPage;
    type Item = types::ReleaseFormRecord;
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

/// List tagged friends: `GET /v2/access/self/tagged-friend-users` (`listTaggedFriends`).
///
/// Returns one page of the users of the platform whom the account has tagged as people in its media.
///
/// Needs the permission `profile:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTaggedFriends(Request);
impl ListTaggedFriends {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_TAGGED_FRIENDS))
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

    /// Return only release forms in this state.
    #[inline]
    pub fn filter(mut self, filter: impl Into<crate::ReleaseFormFilter>) -> Self {
        let filter: crate::ReleaseFormFilter = filter.into();
        self.0.set("filter", &filter);
        self
    }

    /// Field to sort by.
    #[inline]
    pub fn sort_by(mut self, sort_by: impl Into<crate::ReleaseFormOrder>) -> Self {
        let sort_by: crate::ReleaseFormOrder = sort_by.into();
        self.0.set("sortBy", &sort_by);
        self
    }

    /// Sort direction.
    #[inline]
    pub fn sort_direction(
        mut self,
        sort_direction: impl Into<crate::SortDirection>,
    ) -> Self {
        let sort_direction: crate::SortDirection = sort_direction.into();
        self.0.set("sortDirection", &sort_direction);
        self
    }

    /// Return only items that contain this text.
    #[inline]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        let search: String = search.into();
        self.0.set("search", &search);
        self
    }

    request_methods!(ListTaggedFriends, page, repeated, decode types::TaggedFriendPage);
    page_methods!(from_last_item, known_by_id, within_bounds);
}

impl PageRequest for ListTaggedFriends {
    type Page = types::TaggedFriendPage;
    type Item = types::TaggedFriend;
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
