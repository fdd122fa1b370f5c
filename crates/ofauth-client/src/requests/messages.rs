// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Messages in the chats of a connected account.
#[allow(unused_imports)]
use super::prelude::*;

/// List the messages of a chat: `GET /v2/access/chats/{userId}/messages` (`listChatMessages`).
///
/// Returns one page of the chat between the connected account and another user, newest message first. Paginate with
/// `last_id`: unlike `offset` it neither repeats nor skips messages when new ones arrive between pages.
///
/// Needs the permission `messages:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListChatMessages(Request);
impl ListChatMessages {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::LIST_CHAT_MESSAGES);
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

    /// Number of messages to skip, counted from the newest. A maximum is not stated. 0 or more.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    /// Return only messages that contain this text. At most 100 characters.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        let query: String = query.into();
        self.0.set("query", &query);
        self
    }

    /// Cursor. The id of the last message of the previous page; the response starts after it.
    #[inline]
    pub fn last_id(
        mut self,
        last_id: impl Into<::openapi_runtime::IdRef<crate::types::MessageId>>,
    ) -> Self {
        let last_id: ::openapi_runtime::IdRef<crate::types::MessageId> = last_id.into();
        self.0.set("last_id", &last_id);
        self
    }

    /// Id of the message to start the page at, inclusive; for instance one that a search has found.
    #[inline]
    pub fn first_id(
        mut self,
        first_id: impl Into<::openapi_runtime::IdRef<crate::types::MessageId>>,
    ) -> Self {
        let first_id: ::openapi_runtime::IdRef<crate::types::MessageId> = first_id
            .into();
        self.0.set("first_id", &first_id);
        self
    }

    /// Whether to embed the senders' user data.
    #[inline]
    pub fn include_users(mut self, include_users: bool) -> Self {
        self.0.set("include_users", &include_users);
        self
    }

    request_methods!(ListChatMessages, page, repeated, decode types::MessagePage);
    page_methods!(after_last_id, same_left_out);
}

impl PageRequest for ListChatMessages {
    type Page = types::MessagePage;
    type Item = types::Message;
    page_request!();
    #[inline]
    fn has_more(page: &Self::Page) -> Option<bool> {
        Some(page.has_more)
    }

    #[inline]
    fn next_cursor(page: &Self::Page) -> Option<Cursor> {
        page.next_last_id
            .as_ref()
            .map(|next| next.clone())
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
    fn start_key(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.0))
    }
}

/// Send a message: `POST /v2/access/chats/{userId}/messages` (`sendChatMessage`).
///
/// Sends a message from the connected account to the other user of the chat. The API has no
/// idempotency key: a request sent twice creates two messages.
///
/// Needs the permission `messages:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendChatMessage(Request);
impl SendChatMessage {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::SEND_CHAT_MESSAGE);
        let user_id: ::openapi_runtime::IdRef<crate::types::UserId> = user_id.into();
        request.set("userId", &user_id);
        Self(request)
    }

    /// Whether the message is marked as forwarded. Default: `false`.
    #[inline]
    pub fn is_forwarded_message(mut self, is_forwarded_message: bool) -> Self {
        self.0.field("isForwardedMessage", Value::from(is_forwarded_message));
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

    /// Id of the message that this one replies to.
    #[inline]
    pub fn reply_to_message_id(
        mut self,
        reply_to_message_id: impl Into<::openapi_runtime::IdRef<crate::types::MessageId>>,
    ) -> Self {
        let reply_to_message_id: ::openapi_runtime::IdRef<crate::types::MessageId> = reply_to_message_id
            .into();
        self.0.field("replyToMessageId", Value::from(String::from(reply_to_message_id)));
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

    request_methods!(SendChatMessage, answer, once, decode types::Message);
}

/// Unsend a message: `DELETE /v2/access/chats/{userId}/messages/{messageId}` (`unsendChatMessage`).
///
/// Unsends a message, as long as its `cancelSeconds` have not run out. Idempotent: a repeat has no further effect.
///
/// Needs the permission `messages:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnsendChatMessage(Request);
impl UnsendChatMessage {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
        message_id: impl Into<::openapi_runtime::IdRef<crate::types::MessageId>>,
        with_user_id: impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UNSEND_CHAT_MESSAGE);
        let user_id: ::openapi_runtime::IdRef<crate::types::UserId> = user_id.into();
        request.set("userId", &user_id);
        let message_id: ::openapi_runtime::IdRef<crate::types::MessageId> = message_id
            .into();
        request.set("messageId", &message_id);
        let with_user_id: ::openapi_runtime::IdRef<crate::types::UserId> = with_user_id
            .into();
        request.field("withUserId", Value::from(String::from(with_user_id)));
        Self(request)
    }

    request_methods!(UnsendChatMessage, answer, delete, decode types::UnsendResult);
}
