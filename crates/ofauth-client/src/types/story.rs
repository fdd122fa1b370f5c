// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A story.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Story {
    /// Whether it can be deleted.
    #[serde(
        rename = "canDelete",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_delete: ::std::option::Option<bool>,
    /// Whether the connected account can like it.
    #[serde(rename = "canLike", skip_serializing_if = "::std::option::Option::is_none")]
    pub can_like: ::std::option::Option<bool>,
    /// Height of what it was laid out on, in pixels.
    #[serde(
        rename = "canvasHeight",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub canvas_height: ::std::option::Option<u64>,
    /// Width of what it was laid out on, in pixels.
    #[serde(
        rename = "canvasWidth",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub canvas_width: ::std::option::Option<u64>,
    /// Number of comments.
    #[serde(
        rename = "commentsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub comments_count: ::std::option::Option<u64>,
    /// When it was published.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// Whether it shows a post.
    #[serde(rename = "hasPost", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_post: ::std::option::Option<bool>,
    /// Id of a story.
    pub id: StoryId,
    /// Whether it is the cover of a highlight.
    #[serde(
        rename = "isHighlightCover",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_highlight_cover: ::std::option::Option<bool>,
    /// Whether it is the last one of a highlight.
    #[serde(
        rename = "isLastInHighlight",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_last_in_highlight: ::std::option::Option<bool>,
    /// Whether the connected account likes it.
    #[serde(rename = "isLiked", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_liked: ::std::option::Option<bool>,
    /// Whether it has been processed.
    #[serde(rename = "isReady", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_ready: ::std::option::Option<bool>,
    /// Whether the connected account has seen it.
    #[serde(
        rename = "isWatched",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_watched: ::std::option::Option<bool>,
    /// Number of likes.
    #[serde(
        rename = "likesCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub likes_count: ::std::option::Option<u64>,
    /// What it shows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// The post that it shows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub post: ::std::option::Option<StoryPost>,
    /// The question that it asks.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub question: ::std::option::Option<StoryQuestion>,
    /// Release forms of the people that it shows.
    #[serde(
        rename = "releaseForms",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_forms: ::std::option::Option<::std::vec::Vec<ReleaseForm>>,
    /// Texts on it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub texts: ::std::option::Option<::std::vec::Vec<StoryText>>,
    /// Tips, with their currency, as text.
    #[serde(
        rename = "tipsAmount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tips_amount: ::std::option::Option<::std::string::String>,
    /// Tips, in US dollars.
    #[serde(
        rename = "tipsAmountRaw",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tips_amount_raw: ::std::option::Option<crate::Decimal>,
    /// Number of tips.
    #[serde(
        rename = "tipsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tips_count: ::std::option::Option<u64>,
    /// Id of the user whose story it is.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
    /// Some of them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub viewers: ::std::option::Option<::std::vec::Vec<StoryViewer>>,
    /// Number of users who have seen it.
    #[serde(
        rename = "viewersCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub viewers_count: ::std::option::Option<u64>,
}
/// Id of a story.
#[derive(
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
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct StoryId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for StoryId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<StoryId> for i64 {
    fn from(value: StoryId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for StoryId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for StoryId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for StoryId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for StoryId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for StoryId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// Position of an element on a story. No unit is documented for any of it.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoryPlace {
    /// How far it is turned, in degrees (not documented).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub angle: ::std::option::Option<crate::Decimal>,
    /// Its colour.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: ::std::option::Option<::std::string::String>,
    /// Height; it has no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub height: ::std::option::Option<crate::Decimal>,
    /// Distance from the left; it has no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub left: ::std::option::Option<crate::Decimal>,
    /// How far it is enlarged, as a ratio (not documented).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scale: ::std::option::Option<crate::Decimal>,
    /// Distance from the top; it has no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub top: ::std::option::Option<crate::Decimal>,
    /// Width; it has no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub width: ::std::option::Option<crate::Decimal>,
    /// Distance from the left; it has no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<crate::Decimal>,
    /// Distance from the top; it has no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub y: ::std::option::Option<crate::Decimal>,
    /// Position in front of the others.
    #[serde(rename = "zIndex", skip_serializing_if = "::std::option::Option::is_none")]
    pub z_index: ::std::option::Option<crate::Decimal>,
}
/// A post that a story shows.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct StoryPost {
    /// Who published it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub author: ::std::option::Option<UserReference>,
    /// Position on the story.
    #[serde(
        rename = "coordinateParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub coordinate_params: ::std::option::Option<StoryPlace>,
    /// Id of a post, or of a stream.
    pub id: PostId,
}
/// A question that a story asks.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoryQuestion {
    /// The question.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub entity: ::std::option::Option<StoryQuestionEntity>,
    /// Position on the story.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub positions: ::std::option::Option<StoryPlace>,
    /// The platform's name for the kind of question.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
/// The words of a question.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoryQuestionEntity {
    /// When it was asked.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// Id of the question.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::serde_json::Value>,
    /// The question.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
}
/// A text on a story.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoryText {
    /// Position on the story.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub position: ::std::option::Option<StoryPlace>,
    /// The text, as it is shown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
}
/// A user who has seen a story.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct StoryViewer {
    /// Picture of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    /// Small pictures of a user.
    #[serde(
        rename = "avatarThumbs",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub avatar_thumbs: ::std::option::Option<AvatarThumbs>,
    /// Whether the account can comment on them.
    #[serde(
        rename = "canCommentStory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_comment_story: ::std::option::Option<bool>,
    /// Whether the account can see the user's stories.
    #[serde(
        rename = "canLookStory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_look_story: ::std::option::Option<bool>,
    /// Whether there is a story of the user that the account has not seen.
    #[serde(
        rename = "hasNotViewedStory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_not_viewed_story: ::std::option::Option<bool>,
    /// Id of a user of the platform.
    pub id: UserId,
    /// Whether the user is kept from stories.
    #[serde(
        rename = "isStoryBlockedUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_story_blocked_user: ::std::option::Option<bool>,
    /// Whether the user likes the story.
    #[serde(
        rename = "isStoryLiked",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_story_liked: ::std::option::Option<bool>,
    /// Whether the platform has verified the account.
    #[serde(
        rename = "isVerified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_verified: ::std::option::Option<bool>,
    /// Display name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Name in the address of the profile.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
