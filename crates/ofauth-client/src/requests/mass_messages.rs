// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Messages of a connected account to many users.
#[allow(unused_imports)]
use super::prelude::*;

/// Send a mass message: `POST /v2/access/mass-messages` (`createMassMessage`).
///
/// Sends a message to many users, at once or at a later time. Not idempotent: a request sent twice creates two
/// messages.
///
/// Needs the permission `messages:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMassMessage(Request);
impl CreateMassMessage {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::CREATE_MASS_MESSAGE))
    }

    /// Ids of user lists whose members do not receive it.
    #[inline]
    pub fn exclude_user_lists(
        mut self,
        exclude_user_lists: impl IntoIterator<Item = impl Into<crate::UserListId>>,
    ) -> Self {
        let values = exclude_user_lists
            .into_iter()
            .map(|value| {
                let value: crate::UserListId = value.into();
                Value::from(String::from(value))
            });
        self.0.extend("excludeUserLists", values.collect());
        self
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

    /// When it is sent. Defaults to now.
    #[inline]
    pub fn scheduled_date(
        mut self,
        scheduled_date: impl Into<crate::Timestamp>,
    ) -> Self {
        let scheduled_date: crate::Timestamp = scheduled_date.into();
        self.0.field("scheduledDate", Value::from(scheduled_date.to_string()));
        self
    }

    /// Only users who have subscribed since then receive it.
    #[inline]
    pub fn subscribed_after_date(
        mut self,
        subscribed_after_date: impl Into<crate::Timestamp>,
    ) -> Self {
        let subscribed_after_date: crate::Timestamp = subscribed_after_date.into();
        self.0
            .field(
                "subscribedAfterDate",
                Value::from(subscribed_after_date.to_string()),
            );
        self
    }

    /// The text, as Markdown unless `isMarkdown` is false. At most 10000 characters. Default: `""`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        let text: String = text.into();
        self.0.field("text", Value::from(text));
        self
    }

    /// Ids of the users who receive it.
    #[inline]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<
            Item = impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
        >,
    ) -> Self {
        let values = user_ids
            .into_iter()
            .map(|value| {
                let value: ::openapi_runtime::IdRef<crate::types::UserId> = value.into();
                Value::from(String::from(value))
            });
        self.0.extend("userIds", values.collect());
        self
    }

    /// Ids of user lists whose members receive it.
    #[inline]
    pub fn user_lists(
        mut self,
        user_lists: impl IntoIterator<Item = impl Into<crate::UserListId>>,
    ) -> Self {
        let values = user_lists
            .into_iter()
            .map(|value| {
                let value: crate::UserListId = value.into();
                Value::from(String::from(value))
            });
        self.0.extend("userLists", values.collect());
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

    request_methods!(CreateMassMessage, answer, once, decode types::MassMessage);
}

/// Delete a scheduled mass message: `DELETE /v2/access/mass-messages/scheduled/{massMessageId}` (`deleteScheduledMassMessage`).
///
/// Deletes a scheduled mass message before it is sent.
///
/// Needs the permission `messages:write`.
///
/// Preview: it may still change.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteScheduledMassMessage(Request);
impl DeleteScheduledMassMessage {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        mass_message_id: impl Into<::openapi_runtime::IdRef<crate::types::MassMessageId>>,
    ) -> Self {
        let mut request = Request::new(
            scope,
            &operations::DELETE_SCHEDULED_MASS_MESSAGE,
        );
        let mass_message_id: ::openapi_runtime::IdRef<crate::types::MassMessageId> = mass_message_id
            .into();
        request.set("massMessageId", &mass_message_id);
        Self(request)
    }

    request_methods!(
        DeleteScheduledMassMessage, answer, delete, decode types::UnsendResult
    );
}

/// Delete a mass message: `DELETE /v2/access/mass-messages/{massMessageId}` (`deleteMassMessage`).
///
/// Deletes a mass message: a scheduled one is not sent; one that was sent is unsent, as long as its `unsendSeconds`
/// have not run out.
///
/// Needs the permission `messages:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMassMessage(Request);
impl DeleteMassMessage {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        mass_message_id: impl Into<::openapi_runtime::IdRef<crate::types::MassMessageId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::DELETE_MASS_MESSAGE);
        let mass_message_id: ::openapi_runtime::IdRef<crate::types::MassMessageId> = mass_message_id
            .into();
        request.set("massMessageId", &mass_message_id);
        Self(request)
    }

    request_methods!(DeleteMassMessage, answer, delete, decode types::UnsendResult);
}

/// Get a mass message: `GET /v2/access/mass-messages/{massMessageId}` (`getMassMessage`).
///
/// Returns the message as its recipients see it. The documentation mentions scheduled messages only.
///
/// Needs the permission `messages:read`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMassMessage(Request);
impl GetMassMessage {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        mass_message_id: impl Into<::openapi_runtime::IdRef<crate::types::MassMessageId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::GET_MASS_MESSAGE);
        let mass_message_id: ::openapi_runtime::IdRef<crate::types::MassMessageId> = mass_message_id
            .into();
        request.set("massMessageId", &mass_message_id);
        Self(request)
    }

    request_methods!(GetMassMessage, answer, repeated, decode types::Message);
}

/// Change a mass message: `PUT /v2/access/mass-messages/{massMessageId}` (`updateMassMessage`).
///
/// Replaces a mass message that has not been sent yet. The vendor states the same defaults as for a new one, and
/// does not say whether omitted fields fall back to them.
///
/// Needs the permission `messages:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMassMessage(Request);
impl UpdateMassMessage {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        mass_message_id: impl Into<::openapi_runtime::IdRef<crate::types::MassMessageId>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UPDATE_MASS_MESSAGE);
        let mass_message_id: ::openapi_runtime::IdRef<crate::types::MassMessageId> = mass_message_id
            .into();
        request.set("massMessageId", &mass_message_id);
        Self(request)
    }

    /// Ids of user lists whose members do not receive it.
    #[inline]
    pub fn exclude_user_lists(
        mut self,
        exclude_user_lists: impl IntoIterator<Item = impl Into<crate::UserListId>>,
    ) -> Self {
        let values = exclude_user_lists
            .into_iter()
            .map(|value| {
                let value: crate::UserListId = value.into();
                Value::from(String::from(value))
            });
        self.0.extend("excludeUserLists", values.collect());
        self
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

    /// When it is sent. Defaults to now.
    #[inline]
    pub fn scheduled_date(
        mut self,
        scheduled_date: impl Into<crate::Timestamp>,
    ) -> Self {
        let scheduled_date: crate::Timestamp = scheduled_date.into();
        self.0.field("scheduledDate", Value::from(scheduled_date.to_string()));
        self
    }

    /// Only users who have subscribed since then receive it.
    #[inline]
    pub fn subscribed_after_date(
        mut self,
        subscribed_after_date: impl Into<crate::Timestamp>,
    ) -> Self {
        let subscribed_after_date: crate::Timestamp = subscribed_after_date.into();
        self.0
            .field(
                "subscribedAfterDate",
                Value::from(subscribed_after_date.to_string()),
            );
        self
    }

    /// The text, as Markdown unless `isMarkdown` is false. At most 10000 characters. Default: `""`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        let text: String = text.into();
        self.0.field("text", Value::from(text));
        self
    }

    /// Ids of the users who receive it.
    #[inline]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<
            Item = impl Into<::openapi_runtime::IdRef<crate::types::UserId>>,
        >,
    ) -> Self {
        let values = user_ids
            .into_iter()
            .map(|value| {
                let value: ::openapi_runtime::IdRef<crate::types::UserId> = value.into();
                Value::from(String::from(value))
            });
        self.0.extend("userIds", values.collect());
        self
    }

    /// Ids of user lists whose members receive it.
    #[inline]
    pub fn user_lists(
        mut self,
        user_lists: impl IntoIterator<Item = impl Into<crate::UserListId>>,
    ) -> Self {
        let values = user_lists
            .into_iter()
            .map(|value| {
                let value: crate::UserListId = value.into();
                Value::from(String::from(value))
            });
        self.0.extend("userLists", values.collect());
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

    request_methods!(UpdateMassMessage, answer, once, decode types::MassMessage);
}
