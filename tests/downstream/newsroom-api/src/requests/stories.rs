// @generated from newsroom.yaml by `cargo xtask generate`; do not edit.

//! Operations with the tag `Stories`.
#[allow(unused_imports)]
use super::prelude::*;

/// `GET /stories` (`list_stories`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStories(Request);
impl ListStories {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_STORIES))
    }

    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.0.set("cursor", &cursor);
        self
    }

    /// At most 2.
    ///
    /// A stream requests 2 per page by default.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", &limit);
        self
    }

    request_methods!(ListStories, page, repeated, decode types::ListStoriesResponse);
    page_methods!(from_server, same_left_out_edited_not);
}

impl PageRequest for ListStories {
    type Page = types::ListStoriesResponse;
    type Item = types::Story;
    page_request!();
    #[inline]
    fn has_more(_: &Self::Page) -> Option<bool> {
        None
    }

    #[inline]
    fn next_cursor(page: &Self::Page) -> Option<Cursor> {
        page.next_cursor
            .as_ref()
            .map(|next| next.clone())
            .filter(|next| !next.is_empty())
            .map(Cursor::from)
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.stories
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// `GET /stories/export` (`export_stories`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportStories(Request);
impl ExportStories {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::EXPORT_STORIES))
    }

    request_methods!(ExportStories, answer, repeated, raw Bytes);
    openapi_runtime::stream_methods!(
        lines["application/jsonl"], openapi_runtime::generated::as_json, types::Story
    );
}

/// `GET /stories/live` (`follow_stories`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FollowStories(Request);
impl FollowStories {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::FOLLOW_STORIES))
    }

    #[inline]
    pub fn last_event_id(mut self, last_event_id: impl Into<String>) -> Self {
        let last_event_id: String = last_event_id.into();
        self.0.set("Last-Event-ID", &last_event_id);
        self
    }

    request_methods!(FollowStories, answer, repeated, raw Bytes);
    openapi_runtime::stream_methods!(
        events["text/event-stream"], openapi_runtime::generated::as_json, crate
        ::open::Change
    );
    openapi_runtime::stream_methods!(
        follow["text/event-stream"], openapi_runtime::generated::as_json, crate
        ::open::Change
    );
}

/// `GET /stories/summary` (`old_summary`).
///
/// Deprecated.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OldSummary(Request);
impl OldSummary {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::OLD_SUMMARY))
    }

    request_methods!(OldSummary, answer, repeated, decode String);
}
