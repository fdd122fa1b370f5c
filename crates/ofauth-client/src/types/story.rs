// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A story.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Story {
    /// Whether it can be deleted.
    #[cfg_attr(feature = "schemars", schemars(rename = "canDelete"))]
    pub can_delete: ::std::option::Option<bool>,
    /// Whether the connected account can like it.
    #[cfg_attr(feature = "schemars", schemars(rename = "canLike"))]
    pub can_like: ::std::option::Option<bool>,
    /// Height of the area that it was laid out on, in pixels.
    #[cfg_attr(feature = "schemars", schemars(rename = "canvasHeight"))]
    pub canvas_height: ::std::option::Option<u64>,
    /// Width of the area that it was laid out on, in pixels.
    #[cfg_attr(feature = "schemars", schemars(rename = "canvasWidth"))]
    pub canvas_width: ::std::option::Option<u64>,
    /// Number of comments.
    #[cfg_attr(feature = "schemars", schemars(rename = "commentsCount"))]
    pub comments_count: ::std::option::Option<u64>,
    /// When it was published.
    #[cfg_attr(feature = "schemars", schemars(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// Whether it shows a post.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasPost"))]
    pub has_post: ::std::option::Option<bool>,
    /// Id of a story.
    pub id: StoryId,
    /// Whether it is the cover of a highlight.
    #[cfg_attr(feature = "schemars", schemars(rename = "isHighlightCover"))]
    pub is_highlight_cover: ::std::option::Option<bool>,
    /// Whether it is the last one of a highlight.
    #[cfg_attr(feature = "schemars", schemars(rename = "isLastInHighlight"))]
    pub is_last_in_highlight: ::std::option::Option<bool>,
    /// Whether the connected account likes it.
    #[cfg_attr(feature = "schemars", schemars(rename = "isLiked"))]
    pub is_liked: ::std::option::Option<bool>,
    /// Whether it has been processed.
    #[cfg_attr(feature = "schemars", schemars(rename = "isReady"))]
    pub is_ready: ::std::option::Option<bool>,
    /// Whether the connected account has seen it.
    #[cfg_attr(feature = "schemars", schemars(rename = "isWatched"))]
    pub is_watched: ::std::option::Option<bool>,
    /// Number of likes.
    #[cfg_attr(feature = "schemars", schemars(rename = "likesCount"))]
    pub likes_count: ::std::option::Option<u64>,
    /// What it shows.
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// The post that it shows.
    pub post: ::std::option::Option<StoryPost>,
    /// The question that it asks.
    pub question: ::std::option::Option<StoryQuestion>,
    /// Release forms of the people that it shows.
    #[cfg_attr(feature = "schemars", schemars(rename = "releaseForms"))]
    pub release_forms: ::std::option::Option<::std::vec::Vec<ReleaseForm>>,
    /// Texts on it.
    pub texts: ::std::option::Option<::std::vec::Vec<StoryText>>,
    /// Tips, with their currency, as text.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipsAmount"))]
    pub tips_amount: ::std::option::Option<::std::string::String>,
    /// Tips, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipsAmountRaw"))]
    pub tips_amount_raw: ::std::option::Option<crate::Decimal>,
    /// Number of tips.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipsCount"))]
    pub tips_count: ::std::option::Option<u64>,
    /// Id of the user whose story it is.
    #[cfg_attr(feature = "schemars", schemars(rename = "userId"))]
    pub user_id: ::std::option::Option<UserId>,
    /// Some of them.
    pub viewers: ::std::option::Option<::std::vec::Vec<StoryViewer>>,
    /// Number of users who have seen it.
    #[cfg_attr(feature = "schemars", schemars(rename = "viewersCount"))]
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
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<StoryId> for i64 {
    #[inline]
    fn from(value: StoryId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for StoryId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for StoryId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for StoryId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for StoryId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for StoryId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// Position of an element on a story. No unit is documented for any of it.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoryPlace {
    /// Rotation, in degrees (not documented).
    pub angle: ::std::option::Option<crate::Decimal>,
    /// Its colour.
    pub color: ::std::option::Option<::std::string::String>,
    /// Height; it has no unit.
    pub height: ::std::option::Option<crate::Decimal>,
    /// Distance from the left; it has no unit.
    pub left: ::std::option::Option<crate::Decimal>,
    /// Scale, as a ratio (not documented).
    pub scale: ::std::option::Option<crate::Decimal>,
    /// Distance from the top; it has no unit.
    pub top: ::std::option::Option<crate::Decimal>,
    /// Width; it has no unit.
    pub width: ::std::option::Option<crate::Decimal>,
    /// Distance from the left; it has no unit.
    pub x: ::std::option::Option<crate::Decimal>,
    /// Distance from the top; it has no unit.
    pub y: ::std::option::Option<crate::Decimal>,
    /// Position in the stacking order; it has no unit.
    #[cfg_attr(feature = "schemars", schemars(rename = "zIndex"))]
    pub z_index: ::std::option::Option<crate::Decimal>,
}
/// A post that a story shows.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct StoryPost {
    /// Who published it.
    pub author: ::std::option::Option<UserReference>,
    /// Position on the story.
    #[cfg_attr(feature = "schemars", schemars(rename = "coordinateParams"))]
    pub coordinate_params: ::std::option::Option<StoryPlace>,
    /// Id of a post, or of a stream.
    pub id: PostId,
}
/// A question that a story asks.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoryQuestion {
    /// The question.
    pub entity: ::std::option::Option<StoryQuestionEntity>,
    /// Position on the story.
    pub positions: ::std::option::Option<StoryPlace>,
    /// The platform's name for the kind of question.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::option::Option<::std::string::String>,
}
/// The words of a question.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoryQuestionEntity {
    /// When it was asked.
    #[cfg_attr(feature = "schemars", schemars(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// Id of the question.
    pub id: ::std::option::Option<::serde_json::Value>,
    /// The question.
    pub text: ::std::option::Option<::std::string::String>,
}
/// A text on a story.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StoryText {
    /// Position on the story.
    pub position: ::std::option::Option<StoryPlace>,
    /// The text, as it is shown.
    pub text: ::std::option::Option<::std::string::String>,
}
/// A user who has seen a story.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct StoryViewer {
    /// Picture of the user.
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    /// Small pictures of a user.
    #[cfg_attr(feature = "schemars", schemars(rename = "avatarThumbs"))]
    pub avatar_thumbs: ::std::option::Option<AvatarThumbs>,
    /// Whether the account can comment on them.
    #[cfg_attr(feature = "schemars", schemars(rename = "canCommentStory"))]
    pub can_comment_story: ::std::option::Option<bool>,
    /// Whether the account can see the user's stories.
    #[cfg_attr(feature = "schemars", schemars(rename = "canLookStory"))]
    pub can_look_story: ::std::option::Option<bool>,
    /// Whether there is a story of the user that the account has not seen.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasNotViewedStory"))]
    pub has_not_viewed_story: ::std::option::Option<bool>,
    /// Id of a user of the platform.
    pub id: UserId,
    /// Whether the user is kept from stories.
    #[cfg_attr(feature = "schemars", schemars(rename = "isStoryBlockedUser"))]
    pub is_story_blocked_user: ::std::option::Option<bool>,
    /// Whether the user likes the story.
    #[cfg_attr(feature = "schemars", schemars(rename = "isStoryLiked"))]
    pub is_story_liked: ::std::option::Option<bool>,
    /// Whether the platform has verified the account.
    #[cfg_attr(feature = "schemars", schemars(rename = "isVerified"))]
    pub is_verified: ::std::option::Option<bool>,
    /// Display name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Name in the address of the profile.
    pub username: ::std::option::Option<::std::string::String>,
}
