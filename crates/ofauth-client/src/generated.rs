// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 25eb554df1b89ceda772d0e078c02ee99ebaa765142d73f89976f9b86fab1338
// Generator: ofauth-rs 1, progenitor 0.15.1

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///What went wrong, in any of the three forms that the API has used.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct ApiError {
        ///What would mend it, for instance `refresh_session`.
        #[serde(
            rename = "actionRequired",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub action_required: ::std::option::Option<::std::string::String>,
        ///What went wrong, for programs; in the older forms.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<crate::ErrorCode>,
        ///More about it; in the older forms.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::untyped::present")]
        pub details: ::std::option::Option<::serde_json::Value>,
        ///What went wrong, for people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        ///What went wrong, for people; in the form that the vendor's SDKs expect.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        ///Id of the request, for the vendor's support.
        #[serde(
            rename = "requestId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub request_id: ::std::option::Option<::std::string::String>,
        ///What went wrong, for programs.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::ErrorCode>,
    }
    ///Small pictures of a user.
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    pub struct AvatarThumbs {
        ///The picture at 144 pixels.
        pub c144: crate::SignedUrl,
        ///The picture at 50 pixels.
        pub c50: crate::SignedUrl,
    }
    ///A photo, video, gif or audio attached to a message.
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    pub struct Media {
        ///Whether the connected account can see it.
        #[serde(rename = "canView")]
        pub can_view: bool,
        ///Whether the platform turned the upload into a video.
        #[serde(rename = "convertedToVideo")]
        pub converted_to_video: bool,
        ///When it was uploaded.
        #[serde(rename = "createdAt")]
        pub created_at: crate::Timestamp,
        ///Length of a video or audio.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration: ::std::option::Option<::serde_json::Number>,
        ///The files of one media item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub files: ::std::option::Option<MediaFiles>,
        ///Whether the creator has chosen the preview.
        #[serde(
            rename = "hasCustomPreview",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub has_custom_preview: ::std::option::Option<bool>,
        ///Whether processing it failed.
        #[serde(rename = "hasError")]
        pub has_error: bool,
        ///Id of a photo, video, gif or audio in the vault or in a message.
        pub id: MediaId,
        ///Whether processing it is complete.
        #[serde(rename = "isReady")]
        pub is_ready: bool,
        ///Release forms of the people that it shows.
        #[serde(rename = "releaseForms")]
        pub release_forms: ::std::vec::Vec<ReleaseForm>,
        ///What kind of media it is.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::MediaType>,
        ///Addresses of a video by height in pixels; null where there is none.
        #[serde(
            rename = "videoSources",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub video_sources: ::std::option::Option<VideoSources>,
    }
    ///A file in one size.
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    pub struct MediaFile {
        ///Height in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub height: ::std::option::Option<i64>,
        ///Size in bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
        ///An address that anyone who knows it can read from until it expires. Treat it as a secret.
        pub url: crate::SignedUrl,
        ///Width in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub width: ::std::option::Option<i64>,
    }
    ///The files of one media item.
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    pub struct MediaFiles {
        ///The file in full size, and its renditions.
        pub full: MediaFullFile,
        ///The preview, and its renditions.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub preview: ::std::option::Option<MediaPreviewFile>,
        ///Preview cropped to a square.
        #[serde(
            rename = "squarePreview",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub square_preview: ::std::option::Option<MediaFile>,
        ///Small picture.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub thumb: ::std::option::Option<MediaFile>,
    }
    ///The file in full size, and its renditions.
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    pub struct MediaFullFile {
        ///Height in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub height: ::std::option::Option<i64>,
        ///Size in bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
        ///Renditions of the file.
        pub sources: ::std::vec::Vec<MediaRendition>,
        ///An address that anyone who knows it can read from until it expires. Treat it as a secret.
        pub url: crate::SignedUrl,
        ///Width in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub width: ::std::option::Option<i64>,
    }
    ///Id of a photo, video, gif or audio in the vault or in a message.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct MediaId(pub i64);
    impl ::std::ops::Deref for MediaId {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<MediaId> for i64 {
        fn from(value: MediaId) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for MediaId {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for MediaId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for MediaId {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for MediaId {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for MediaId {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///The preview, and its renditions.
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    pub struct MediaPreviewFile {
        ///Height in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub height: ::std::option::Option<i64>,
        ///Renditions of the preview.
        pub options: ::std::vec::Vec<MediaRendition>,
        ///Size in bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
        ///An address that anyone who knows it can read from until it expires. Treat it as a secret.
        pub url: crate::SignedUrl,
        ///Width in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub width: ::std::option::Option<i64>,
    }
    ///One rendition of a file.
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    pub struct MediaRendition {
        ///Height in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub height: ::std::option::Option<i64>,
        ///Media type of the rendition, as the server words it.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        ///An address that anyone who knows it can read from until it expires. Treat it as a secret.
        pub url: crate::SignedUrl,
        ///Width in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub width: ::std::option::Option<i64>,
    }
    ///One message of a chat.
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    pub struct Message {
        ///Whether it can be pinned to the top of the chat.
        #[serde(
            rename = "canBePinned",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub can_be_pinned: ::std::option::Option<bool>,
        ///Whether the connected account can buy it.
        #[serde(
            rename = "canPurchase",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub can_purchase: ::std::option::Option<bool>,
        ///The platform's word for why it can or cannot be bought.
        #[serde(
            rename = "canPurchaseReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub can_purchase_reason: ::std::option::Option<::std::string::String>,
        ///Whether the connected account can report it.
        #[serde(
            rename = "canReport",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub can_report: ::std::option::Option<bool>,
        ///Whether the mass message it came from can still be unsent.
        #[serde(
            rename = "canUnsendQueue",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub can_unsend_queue: ::std::option::Option<bool>,
        ///How long the message can still be unsent.
        #[serde(
            rename = "cancelSeconds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cancel_seconds: ::std::option::Option<::serde_json::Number>,
        ///When it was last changed.
        #[serde(
            rename = "changedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub changed_at: ::std::option::Option<crate::Timestamp>,
        ///When it was sent.
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<crate::Timestamp>,
        ///Who sent a message, named in full (`name`) or by reference (`_view`).
        #[serde(rename = "fromUser")]
        pub from_user: MessageSender,
        ///Id of the GIPHY animation shown in place of text, if there is one.
        #[serde(
            rename = "giphyId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub giphy_id: ::std::option::Option<::std::string::String>,
        ///Id of a message.
        pub id: MessageId,
        ///Whether the media show more than one person.
        #[serde(
            rename = "isCouplePeopleMedia",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_couple_people_media: ::std::option::Option<bool>,
        ///Whether it can be read without paying.
        #[serde(
            rename = "isFree",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_free: ::std::option::Option<bool>,
        ///Whether it was sent by a mass message.
        #[serde(
            rename = "isFromQueue",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_from_queue: ::std::option::Option<bool>,
        ///Whether it has been liked.
        #[serde(
            rename = "isLiked",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_liked: ::std::option::Option<bool>,
        ///Whether the text was sent as plain text, not as Markdown.
        #[serde(
            rename = "isMarkdownDisabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_markdown_disabled: ::std::option::Option<bool>,
        ///Whether all attachments have been processed.
        #[serde(
            rename = "isMediaReady",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_media_ready: ::std::option::Option<bool>,
        ///Whether it is still unread.
        #[serde(
            rename = "isNew",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_new: ::std::option::Option<bool>,
        ///Whether it has been opened (bought, where it has a price).
        #[serde(
            rename = "isOpened",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_opened: ::std::option::Option<bool>,
        ///Whether it is pinned to the top of the chat.
        #[serde(
            rename = "isPinned",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_pinned: ::std::option::Option<bool>,
        ///Whether the connected account has reported it.
        #[serde(
            rename = "isReportedByMe",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_reported_by_me: ::std::option::Option<bool>,
        ///Whether the message accompanies a tip.
        #[serde(
            rename = "isTip",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_tip: ::std::option::Option<bool>,
        ///Whether the text, too, is behind the paywall.
        #[serde(
            rename = "lockedText",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub locked_text: ::std::option::Option<bool>,
        ///What is attached, in the order in which it is shown.
        pub media: ::std::vec::Vec<Media>,
        ///Number of attachments, those behind the paywall included.
        #[serde(
            rename = "mediaCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_count: ::std::option::Option<i64>,
        ///Ids of those attachments that can be seen without paying. A maximum is not stated.
        pub previews: ::std::vec::Vec<MediaId>,
        ///What it costs to unlock the message; 0 or absent when it is free.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<::serde_json::Number>,
        ///Queue entry behind the message when it came from a mass message.
        #[serde(
            rename = "queueId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub queue_id: ::std::option::Option<QueueId>,
        ///Release forms of the message as a whole, in a form that is not documented.
        #[serde(
            rename = "releaseForms",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::untyped::present")]
        pub release_forms: ::std::option::Option<::serde_json::Value>,
        ///The platform's name for the kind of this object.
        #[serde(
            rename = "responseType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub response_type: ::std::option::Option<::std::string::String>,
        ///The message as HTML; empty when it carries media alone.
        pub text: ::std::string::String,
        ///How long the mass message can still be unsent.
        #[serde(
            rename = "unsendSecondsQueue",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub unsend_seconds_queue: ::std::option::Option<::serde_json::Number>,
    }
    ///A message to send. The vendor requires none of it; a message of nothing is refused.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct MessageDraft {
        ///Whether the message is marked as forwarded.
        #[serde(
            rename = "isForwardedMessage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_forwarded_message: ::std::option::Option<bool>,
        ///Whether the text, too, is seen only after paying.
        #[serde(
            rename = "isLockedText",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_locked_text: ::std::option::Option<bool>,
        ///Whether the text is Markdown; it is when this is left out.
        #[serde(
            rename = "isMarkdown",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_markdown: ::std::option::Option<bool>,
        /**What to attach, in order. Each is a vault media id, an `upload:` reference, which can be used once, or an
http or https address.
*/
        #[serde(
            rename = "mediaItems",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub media_items: ::std::vec::Vec<MessageDraftMediaItemsItem>,
        ///How many of the media, counted from the first, can be seen without paying. A maximum is not stated.
        #[serde(
            rename = "previewMediaCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub preview_media_count: ::std::option::Option<i64>,
        ///Price to unlock the media in US dollars; 0 is free.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<f64>,
        ///Who can be seen in the media, by the ids of their release forms' users.
        #[serde(
            rename = "releaseForms",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub release_forms: ::std::option::Option<ReleaseFormParticipants>,
        ///Id of the message that this one answers.
        #[serde(
            rename = "replyToMessageId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub reply_to_message_id: ::std::option::Option<::std::string::String>,
        ///The text, as Markdown unless `isMarkdown` is false.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<MessageDraftText>,
        ///Users to tag.
        #[serde(
            rename = "userTags",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub user_tags: ::std::vec::Vec<UserId>,
    }
    ///`MessageDraftMediaItemsItem`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct MessageDraftMediaItemsItem(::std::string::String);
    impl ::std::ops::Deref for MessageDraftMediaItemsItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<MessageDraftMediaItemsItem> for ::std::string::String {
        fn from(value: MessageDraftMediaItemsItem) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for MessageDraftMediaItemsItem {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for MessageDraftMediaItemsItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for MessageDraftMediaItemsItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MessageDraftMediaItemsItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    ///The text, as Markdown unless `isMarkdown` is false.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct MessageDraftText(::std::string::String);
    impl ::std::ops::Deref for MessageDraftText {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<MessageDraftText> for ::std::string::String {
        fn from(value: MessageDraftText) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for MessageDraftText {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 10000usize {
                return Err("longer than 10000 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for MessageDraftText {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for MessageDraftText {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MessageDraftText {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    ///Id of a message.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct MessageId(pub i64);
    impl ::std::ops::Deref for MessageId {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<MessageId> for i64 {
        fn from(value: MessageId) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for MessageId {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for MessageId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for MessageId {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for MessageId {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for MessageId {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///One page of messages.
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    pub struct MessagePage {
        ///Whether older messages follow.
        #[serde(rename = "hasMore")]
        pub has_more: bool,
        ///The messages, newest first.
        pub list: ::std::vec::Vec<Message>,
        ///What to send as `last_id` for the page after this one.
        #[serde(
            rename = "nextLastId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub next_last_id: ::std::option::Option<::std::string::String>,
    }
    ///Who sent a message, named in full (`name`) or by reference (`_view`).
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct MessageSender {
        ///Id of a user of the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<UserId>,
        ///Display name; in the full form.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The platform's mark for a reference to a user; in the short form.
        #[serde(
            rename = "_view",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub view: ::std::option::Option<::std::string::String>,
    }
    ///Id of the queue entry that a mass message was sent through.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct QueueId(pub i64);
    impl ::std::ops::Deref for QueueId {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<QueueId> for i64 {
        fn from(value: QueueId) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for QueueId {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for QueueId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for QueueId {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for QueueId {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for QueueId {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///Consent of a person whom a media item shows.
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    pub struct ReleaseForm {
        ///Id of a release form.
        pub id: ReleaseFormId,
        ///Name of the form.
        pub name: ::std::string::String,
        ///Where the form came from.
        #[serde(rename = "partnerSource")]
        pub partner_source: ::std::string::String,
        ///Kind of the form, as the server words it.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        ///The person who signed a release form.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<ReleaseFormUser>,
    }
    ///Id of a release form.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct ReleaseFormId(pub i64);
    impl ::std::ops::Deref for ReleaseFormId {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<ReleaseFormId> for i64 {
        fn from(value: ReleaseFormId) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for ReleaseFormId {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for ReleaseFormId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for ReleaseFormId {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for ReleaseFormId {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for ReleaseFormId {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///Who can be seen in the media, by the ids of their release forms' users.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct ReleaseFormParticipants {
        ///Guests.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub guests: ::std::vec::Vec<UserId>,
        ///Partners.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub partners: ::std::vec::Vec<UserId>,
        ///Users of the platform.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub users: ::std::vec::Vec<UserId>,
    }
    ///The person who signed a release form.
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    pub struct ReleaseFormUser {
        ///Picture of the user.
        pub avatar: crate::SignedUrl,
        ///Small pictures of a user.
        #[serde(rename = "avatarThumbs")]
        pub avatar_thumbs: AvatarThumbs,
        ///Id of a user of the platform.
        pub id: UserId,
        ///Whether the form was signed by someone without an account.
        #[serde(rename = "isFromGuest")]
        pub is_from_guest: bool,
        ///Whether the platform has verified the account.
        #[serde(rename = "isVerified")]
        pub is_verified: bool,
        ///The platform's word for the state of the identity check.
        #[serde(rename = "ivStatus")]
        pub iv_status: ::std::string::String,
        ///Display name.
        pub name: ::std::string::String,
        ///Name in the address of the profile.
        pub username: ::std::string::String,
        ///The platform's mark for how much of the user is shown.
        pub view: ::std::string::String,
    }
    ///Names the chat that a message is taken back from.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    pub struct UnsendRequest {
        ///Id of the user at the other end of the chat.
        #[serde(rename = "withUserId")]
        pub with_user_id: ::std::string::String,
    }
    ///What became of a request to take a message back.
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    pub struct UnsendResult {
        ///The message, when it came from a queue.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub queue: ::std::option::Option<Message>,
        ///Whether the message is gone.
        pub success: bool,
    }
    ///Id of a user of the platform.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct UserId(pub i64);
    impl ::std::ops::Deref for UserId {
        type Target = i64;
        fn deref(&self) -> &i64 {
            &self.0
        }
    }
    impl ::std::convert::From<UserId> for i64 {
        fn from(value: UserId) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<i64> for UserId {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for UserId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for UserId {
        type Err = <i64 as ::std::str::FromStr>::Err;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserId {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<String> for UserId {
        type Error = <i64 as ::std::str::FromStr>::Err;
        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }
    ///Addresses of a video by height in pixels; null where there is none.
    #[non_exhaustive]
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct VideoSources {
        ///The video at 240 pixels.
        #[serde(rename = "240", skip_serializing_if = "::std::option::Option::is_none")]
        pub x240: ::std::option::Option<crate::SignedUrl>,
        ///The video at 720 pixels.
        #[serde(rename = "720", skip_serializing_if = "::std::option::Option::is_none")]
        pub x720: ::std::option::Option<crate::SignedUrl>,
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/**Client for OFAuth API

The part of the OFAuth HTTP API that this SDK covers. Every call carries the organisation's key in
`apiKey`; calls under `/v2/access` also name the connected account in `x-connection-id`.


Version: 1.0.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Runtime,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str, inner: crate::Runtime) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap(), inner)
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::Runtime,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::Runtime> for Client {
    fn api_version() -> &'static str {
        "1.0.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::Runtime {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::Runtime>,
    {}
};
#[allow(clippy::all)]
impl Client {
    /**List the messages of a chat

Answers one page of the chat between the connected account and another user, newest message
first. Page on with `last_id`: unlike `offset` it neither repeats nor skips messages when new
ones arrive meanwhile.


Sends a `GET` request to `/v2/access/chats/{userId}/messages`

Arguments:
- `user_id`: Id of the user at the other end of the chat, digits only.
- `first_id`: Start the page at this message and include it, for instance one that a search has found.
- `include_users`: Whether to embed the senders' user data.
- `last_id`: Cursor. The id of the last message of the previous page; the answer starts after it.
- `limit`: Most messages to answer in one page. What the server takes when it is left out is not documented.
- `offset`: Number of messages to skip, counted from the newest. A maximum is not stated.
- `query`: Answer only messages that contain this text.
*/
    pub async fn list_chat_messages<'a>(
        &'a self,
        user_id: &'a str,
        first_id: Option<&'a str>,
        include_users: Option<bool>,
        last_id: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        query: Option<&'a str>,
    ) -> Result<ResponseValue<types::MessagePage>, Error<()>> {
        let url = format!(
            "{}/v2/access/chats/{}/messages", self.baseurl, encode_path(& user_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("first_id", &first_id))
            .query(&progenitor_client::QueryParam::new("include_users", &include_users))
            .query(&progenitor_client::QueryParam::new("last_id", &last_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_chat_messages",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Send a message

Sends a message from the connected account to the user at the other end of the chat. The API has no
idempotency key: sent twice, the message is there twice.


Sends a `POST` request to `/v2/access/chats/{userId}/messages`

Arguments:
- `user_id`: Id of the user at the other end of the chat, digits only.
- `body`: The message.
*/
    pub async fn send_chat_message<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::MessageDraft,
    ) -> Result<ResponseValue<types::Message>, Error<()>> {
        let url = format!(
            "{}/v2/access/chats/{}/messages", self.baseurl, encode_path(& user_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "send_chat_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Unsend a message

Takes a message back, as long as its `cancelSeconds` have not run out. Asking twice does no more than
asking once.


Sends a `DELETE` request to `/v2/access/chats/{userId}/messages/{messageId}`

Arguments:
- `user_id`: Id of the user at the other end of the chat, digits only.
- `message_id`: Id of the message that was sent.
- `body`: Names the chat once more.
*/
    pub async fn unsend_chat_message<'a>(
        &'a self,
        user_id: &'a str,
        message_id: &'a str,
        body: &'a types::UnsendRequest,
    ) -> Result<ResponseValue<types::UnsendResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/chats/{}/messages/{}", self.baseurl, encode_path(& user_id
            .to_string()), encode_path(& message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "unsend_chat_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
