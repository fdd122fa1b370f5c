// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Posts and stories.
#[allow(unused_imports)]
use super::prelude::*;

/// List own posts: `GET /v2/access/posts` (`listPosts`).
///
/// Returns one page of the posts of the connected account.
///
/// Needs the permission `posts:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPosts(Request);
impl ListPosts {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_POSTS))
    }

    /// Maximum number of items per page. The server's default is not documented. 1 to 10.
    ///
    /// A stream requests 10 per page by default.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Field to sort by.
    #[inline]
    pub fn sort_by(mut self, sort_by: impl Into<crate::PostOrder>) -> Self {
        let sort_by: crate::PostOrder = sort_by.into();
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

    /// Whether to include pinned posts.
    #[inline]
    pub fn pinned(mut self, pinned: bool) -> Self {
        self.0.set("pinned", &pinned);
        self
    }

    /// Whether to include `counters`.
    #[inline]
    pub fn include_post_counts(mut self, include_post_counts: bool) -> Self {
        self.0.set("includePostCounts", &include_post_counts);
        self
    }

    /// Cursor. The time of the last post of the previous page; the response contains only posts published before.
    #[inline]
    pub fn before_publish_time(
        mut self,
        before_publish_time: impl Into<crate::Timestamp>,
    ) -> Self {
        let before_publish_time: crate::Timestamp = before_publish_time.into();
        self.0.set("beforePublishTime", &before_publish_time);
        self
    }

    request_methods!(ListPosts, page, repeated, decode types::PostPage);
    page_methods!(from_last_key, same_left_out_edited_not);
}

impl PageRequest for ListPosts {
    type Page = types::PostPage;
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
        &mut page.list
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.0))
    }

    #[inline]
    fn start_key(item: &Self::Item) -> Option<Key> {
        item.posted_at_precise.as_ref().map(|value| Key::from(value.as_str()))
    }
}

/// Create a post: `POST /v2/access/posts` (`createPost`).
///
/// Publishes a post, at once or at a later time. Not idempotent: a request sent twice creates two posts.
///
/// Needs the permission `posts:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePost(Request);
impl CreatePost {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::CREATE_POST))
    }

    /// How long the post stays, in days. Permanent by default. 1 to 30.
    #[inline]
    pub fn expire_after(mut self, expire_after: f64) -> Self {
        self.0.number("expireAfter", expire_after);
        self
    }

    /// Target of the fundraising, in US dollars. It has no maximum. 10 or more.
    #[inline]
    pub fn fund_raising_target_amount(
        mut self,
        fund_raising_target_amount: impl TryInto<
            openapi_runtime::Decimal,
            Error: Into<openapi_runtime::InvalidDecimal>,
        >,
    ) -> Self {
        self.0
            .field(
                "fundRaisingTargetAmount",
                openapi_runtime::Decimal::argument(fund_raising_target_amount.try_into()),
            );
        self
    }

    /// Amounts to offer as tips, in US dollars, four at most. Their bounds are not stated. At most 4 elements.
    #[inline]
    pub fn fund_raising_tips_presets(
        mut self,
        fund_raising_tips_presets: impl IntoIterator<
            Item = impl TryInto<
                openapi_runtime::Decimal,
                Error: Into<openapi_runtime::InvalidDecimal>,
            >,
        >,
    ) -> Self {
        self.0
            .extend(
                "fundRaisingTipsPresets",
                fund_raising_tips_presets
                    .into_iter()
                    .map(|value| openapi_runtime::Decimal::argument(value.try_into()))
                    .collect::<Vec<_>>(),
            );
        self
    }

    /// Whether the text, too, is behind the paywall. Default: `false`.
    #[inline]
    pub fn is_locked_text(mut self, is_locked_text: bool) -> Self {
        self.0.field("isLockedText", Value::from(is_locked_text));
        self
    }

    /// Whether the text is Markdown. Defaults to true. Default: `true`.
    #[inline]
    pub fn is_markdown(mut self, is_markdown: bool) -> Self {
        self.0.field("isMarkdown", Value::from(is_markdown));
        self
    }

    /// Attachments, in display order. Each is a vault media id, an `upload:` reference, which can be used once, or
    /// an http or https address. Default: `[]`.
    #[inline]
    pub fn media_items(
        mut self,
        media_items: impl IntoIterator<Item = impl Into<crate::custom::MediaRef>>,
    ) -> Self {
        let values = media_items
            .into_iter()
            .map(|value| {
                let value: crate::custom::MediaRef = value.into();
                Value::from(String::from(value))
            });
        self.0.extend("mediaItems", values.collect());
        self
    }

    /// How many of the media, counted from the first, can be seen without paying. A maximum is not stated. 0 or more. Default: `0`.
    #[inline]
    pub fn preview_media_count(mut self, preview_media_count: u64) -> Self {
        self.0.field("previewMediaCount", Value::from(preview_media_count));
        self
    }

    /// Price to unlock the media in US dollars; 0 is free. 0 to 200. Default: `0`.
    #[inline]
    pub fn price(
        mut self,
        price: impl TryInto<
            openapi_runtime::Decimal,
            Error: Into<openapi_runtime::InvalidDecimal>,
        >,
    ) -> Self {
        self.0.field("price", openapi_runtime::Decimal::argument(price.try_into()));
        self
    }

    /// Who can be seen in the media, by the ids of their release forms' users.
    #[inline]
    pub fn release_forms(
        mut self,
        release_forms: types::ReleaseFormParticipants,
    ) -> Self {
        self.0.object("releaseForms", &release_forms);
        self
    }

    /// When it is published. Defaults to now.
    #[inline]
    pub fn scheduled_date(
        mut self,
        scheduled_date: impl Into<crate::Timestamp>,
    ) -> Self {
        let scheduled_date: crate::Timestamp = scheduled_date.into();
        self.0.field("scheduledDate", Value::from(scheduled_date.to_string()));
        self
    }

    /// The text, as Markdown unless `isMarkdown` is false. At most 10000 characters. Default: `""`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        let text: String = text.into();
        self.0.field("text", Value::from(text));
        self
    }

    /// Users to tag.
    #[inline]
    pub fn user_tags(
        mut self,
        user_tags: impl IntoIterator<
            Item = impl Into<openapi_runtime::IdRef<types::UserId>>,
        >,
    ) -> Self {
        let values = user_tags
            .into_iter()
            .map(|value| {
                let value: openapi_runtime::IdRef<types::UserId> = value.into();
                serde_json::to_value(value).unwrap_or_default()
            });
        self.0.extend("userTags", values.collect());
        self
    }

    request_methods!(CreatePost, answer, once, decode types::Post);
}

/// Delete a post: `DELETE /v2/access/posts/{postId}` (`deletePost`).
///
/// Deletes a post permanently.
///
/// Needs the permission `posts:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePost(Request);
impl DeletePost {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        post_id: impl Into<::openapi_runtime::IdRef<crate::types::PostId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::DELETE_POST);
        let post_id: ::openapi_runtime::IdRef<crate::types::PostId> = post_id.into();
        request.set("postId", &post_id);
        Self(request)
    }

    request_methods!(DeletePost, answer, delete, empty());
}

/// Get a post: `GET /v2/access/posts/{postId}` (`getPost`).
///
/// Returns one post of the connected account.
///
/// Needs the permission `posts:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPost(Request);
impl GetPost {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        post_id: impl Into<::openapi_runtime::IdRef<crate::types::PostId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::GET_POST);
        let post_id: ::openapi_runtime::IdRef<crate::types::PostId> = post_id.into();
        request.set("postId", &post_id);
        Self(request)
    }

    request_methods!(GetPost, answer, repeated, decode crate ::Open < types::Post >);
}

/// Change a post: `PUT /v2/access/posts/{postId}` (`updatePost`).
///
/// Replaces text and media of a post. The vendor states the same defaults as for a new one, and does not say
/// whether omitted fields fall back to them.
///
/// Needs the permission `posts:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePost(Request);
impl UpdatePost {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        post_id: impl Into<::openapi_runtime::IdRef<crate::types::PostId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UPDATE_POST);
        let post_id: ::openapi_runtime::IdRef<crate::types::PostId> = post_id.into();
        request.set("postId", &post_id);
        Self(request)
    }

    /// How long the post stays, in days. Permanent by default. 1 to 30.
    #[inline]
    pub fn expire_after(mut self, expire_after: f64) -> Self {
        self.0.number("expireAfter", expire_after);
        self
    }

    /// Target of the fundraising, in US dollars. It has no maximum. 10 or more.
    #[inline]
    pub fn fund_raising_target_amount(
        mut self,
        fund_raising_target_amount: impl TryInto<
            openapi_runtime::Decimal,
            Error: Into<openapi_runtime::InvalidDecimal>,
        >,
    ) -> Self {
        self.0
            .field(
                "fundRaisingTargetAmount",
                openapi_runtime::Decimal::argument(fund_raising_target_amount.try_into()),
            );
        self
    }

    /// Amounts to offer as tips, in US dollars, four at most. Their bounds are not stated. At most 4 elements.
    #[inline]
    pub fn fund_raising_tips_presets(
        mut self,
        fund_raising_tips_presets: impl IntoIterator<
            Item = impl TryInto<
                openapi_runtime::Decimal,
                Error: Into<openapi_runtime::InvalidDecimal>,
            >,
        >,
    ) -> Self {
        self.0
            .extend(
                "fundRaisingTipsPresets",
                fund_raising_tips_presets
                    .into_iter()
                    .map(|value| openapi_runtime::Decimal::argument(value.try_into()))
                    .collect::<Vec<_>>(),
            );
        self
    }

    /// Whether the text, too, is behind the paywall. Default: `false`.
    #[inline]
    pub fn is_locked_text(mut self, is_locked_text: bool) -> Self {
        self.0.field("isLockedText", Value::from(is_locked_text));
        self
    }

    /// Whether the text is Markdown. Defaults to true. Default: `true`.
    #[inline]
    pub fn is_markdown(mut self, is_markdown: bool) -> Self {
        self.0.field("isMarkdown", Value::from(is_markdown));
        self
    }

    /// Attachments, in display order. Each is a vault media id, an `upload:` reference, which can be used once, or
    /// an http or https address. Default: `[]`.
    #[inline]
    pub fn media_items(
        mut self,
        media_items: impl IntoIterator<Item = impl Into<crate::custom::MediaRef>>,
    ) -> Self {
        let values = media_items
            .into_iter()
            .map(|value| {
                let value: crate::custom::MediaRef = value.into();
                Value::from(String::from(value))
            });
        self.0.extend("mediaItems", values.collect());
        self
    }

    /// How many of the media, counted from the first, can be seen without paying. A maximum is not stated. 0 or more. Default: `0`.
    #[inline]
    pub fn preview_media_count(mut self, preview_media_count: u64) -> Self {
        self.0.field("previewMediaCount", Value::from(preview_media_count));
        self
    }

    /// Price to unlock the media in US dollars; 0 is free. 0 to 200. Default: `0`.
    #[inline]
    pub fn price(
        mut self,
        price: impl TryInto<
            openapi_runtime::Decimal,
            Error: Into<openapi_runtime::InvalidDecimal>,
        >,
    ) -> Self {
        self.0.field("price", openapi_runtime::Decimal::argument(price.try_into()));
        self
    }

    /// Who can be seen in the media, by the ids of their release forms' users.
    #[inline]
    pub fn release_forms(
        mut self,
        release_forms: types::ReleaseFormParticipants,
    ) -> Self {
        self.0.object("releaseForms", &release_forms);
        self
    }

    /// When it is published. Defaults to now.
    #[inline]
    pub fn scheduled_date(
        mut self,
        scheduled_date: impl Into<crate::Timestamp>,
    ) -> Self {
        let scheduled_date: crate::Timestamp = scheduled_date.into();
        self.0.field("scheduledDate", Value::from(scheduled_date.to_string()));
        self
    }

    /// The text, as Markdown unless `isMarkdown` is false. At most 10000 characters. Default: `""`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        let text: String = text.into();
        self.0.field("text", Value::from(text));
        self
    }

    /// Users to tag.
    #[inline]
    pub fn user_tags(
        mut self,
        user_tags: impl IntoIterator<
            Item = impl Into<openapi_runtime::IdRef<types::UserId>>,
        >,
    ) -> Self {
        let values = user_tags
            .into_iter()
            .map(|value| {
                let value: openapi_runtime::IdRef<types::UserId> = value.into();
                serde_json::to_value(value).unwrap_or_default()
            });
        self.0.extend("userTags", values.collect());
        self
    }

    request_methods!(UpdatePost, answer, once, decode types::Post);
}

/// List the posts of a user: `GET /v2/access/users/{userId}/posts` (`listUserPosts`).
///
/// Returns one page of the posts of another user, as far as they are visible to the connected account.
///
/// Needs the permission `posts:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserPosts(Request);
impl ListUserPosts {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::LIST_USER_POSTS);
        let user_id: ::openapi_runtime::IdRef<crate::types::UserId> = user_id.into();
        request.set("userId", &user_id);
        Self(request)
    }

    /// Maximum number of items per page. The server's default is not documented. 1 to 10.
    ///
    /// A stream requests 10 per page by default.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Field to sort by.
    #[inline]
    pub fn sort_by(mut self, sort_by: impl Into<crate::PostOrder>) -> Self {
        let sort_by: crate::PostOrder = sort_by.into();
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

    /// Whether to include pinned posts.
    #[inline]
    pub fn pinned(mut self, pinned: bool) -> Self {
        self.0.set("pinned", &pinned);
        self
    }

    /// Whether to include `counters`.
    #[inline]
    pub fn include_post_counts(mut self, include_post_counts: bool) -> Self {
        self.0.set("includePostCounts", &include_post_counts);
        self
    }

    /// Cursor. The time of the last post of the previous page; the response contains only posts published before.
    #[inline]
    pub fn before_publish_time(
        mut self,
        before_publish_time: impl Into<crate::Timestamp>,
    ) -> Self {
        let before_publish_time: crate::Timestamp = before_publish_time.into();
        self.0.set("beforePublishTime", &before_publish_time);
        self
    }

    request_methods!(ListUserPosts, page, repeated, decode types::PostPage);
    page_methods!(from_last_key, same_left_out_edited_not);
}

impl PageRequest for ListUserPosts {
    type Page = types::PostPage;
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
        &mut page.list
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.0))
    }

    #[inline]
    fn start_key(item: &Self::Item) -> Option<Key> {
        item.posted_at_precise.as_ref().map(|value| Key::from(value.as_str()))
    }
}

/// List the stories of a user: `GET /v2/access/users/{userId}/stories` (`listUserStories`).
///
/// Returns the current stories of a user.
///
/// Needs the permission `stories:read`.
///
/// Preview: it may still change.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserStories(Request);
impl ListUserStories {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::LIST_USER_STORIES);
        let user_id: ::openapi_runtime::IdRef<crate::types::UserId> = user_id.into();
        request.set("userId", &user_id);
        Self(request)
    }

    request_methods!(ListUserStories, answer, repeated, decode Vec < types::Story >);
}
