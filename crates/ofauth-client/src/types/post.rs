// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A post or a stream.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Post {
    /// Who published it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub author: ::std::option::Option<UserReference>,
    /// Whether the connected account can comment on it.
    #[serde(
        rename = "canComment",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_comment: ::std::option::Option<bool>,
    /// Whether it can be deleted.
    #[serde(
        rename = "canDelete",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_delete: ::std::option::Option<bool>,
    /// Whether it can be changed.
    #[serde(rename = "canEdit", skip_serializing_if = "::std::option::Option::is_none")]
    pub can_edit: ::std::option::Option<bool>,
    /// Whether its attachments can be changed.
    #[serde(
        rename = "canEditMedia",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_edit_media: ::std::option::Option<bool>,
    /// Whether its time can be changed.
    #[serde(
        rename = "canEditSchedule",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_edit_schedule: ::std::option::Option<bool>,
    /// Whether its text can be changed.
    #[serde(
        rename = "canEditText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_edit_text: ::std::option::Option<bool>,
    /// Whether its poll can be changed.
    #[serde(
        rename = "canEditVote",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_edit_vote: ::std::option::Option<bool>,
    /// Whether the connected account can like it.
    #[serde(
        rename = "canToggleFavorite",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_toggle_favorite: ::std::option::Option<bool>,
    /// Whether the connected account can see the attachments.
    #[serde(
        rename = "canViewMedia",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_view_media: ::std::option::Option<bool>,
    /// Number of likes.
    #[serde(
        rename = "favoritesCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub favorites_count: ::std::option::Option<u64>,
    /// Whether it has a poll.
    #[serde(
        rename = "hasVoting",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_voting: ::std::option::Option<bool>,
    /// Id of a post, or of a stream.
    pub id: PostId,
    /// Whether the connected account likes it.
    #[serde(
        rename = "isFavorite",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_favorite: ::std::option::Option<bool>,
    /// Whether the text was sent as plain text, not as Markdown.
    #[serde(
        rename = "isMarkdownDisabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_markdown_disabled: ::std::option::Option<bool>,
    /// Whether all attachments have been processed.
    #[serde(
        rename = "isMediaReady",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_media_ready: ::std::option::Option<bool>,
    /// Whether it has been opened (bought, where it has a price).
    #[serde(rename = "isOpened", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_opened: ::std::option::Option<bool>,
    /// Attachments, in display order.
    pub media: ::std::vec::Vec<Media>,
    /// Number of attachments, those behind the paywall included.
    #[serde(
        rename = "mediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_count: ::std::option::Option<u64>,
    /// When it was published.
    #[serde(rename = "postedAt")]
    pub posted_at: crate::Timestamp,
    /// When it was published, as exactly as the platform knows.
    #[serde(
        rename = "postedAtPrecise",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub posted_at_precise: ::std::option::Option<::std::string::String>,
    /// Ids of those attachments that can be seen without paying.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview: ::std::option::Option<::std::vec::Vec<MediaId>>,
    /// Price to unlock, in US dollars.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<crate::Decimal>,
    /// The post as the author entered it.
    #[serde(rename = "rawText", skip_serializing_if = "::std::option::Option::is_none")]
    pub raw_text: ::std::option::Option<::std::string::String>,
    /// Release forms of the people that it shows.
    #[serde(
        rename = "releaseForms",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_forms: ::std::option::Option<::std::vec::Vec<ReleaseForm>>,
    /// The platform's name for the kind of this object.
    #[serde(
        rename = "responseType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub response_type: ::std::option::Option<::std::string::String>,
    /// Statistics; in analytics.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stats: ::std::option::Option<PostStats>,
    /// The post as HTML.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// Tips, with their currency, as text.
    #[serde(
        rename = "tipsAmount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tips_amount: ::std::option::Option<::std::string::String>,
    /// The poll.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub voting: ::std::option::Option<Poll>,
    /// The platform's number for the kind of poll; it has no unit.
    #[serde(
        rename = "votingType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub voting_type: ::std::option::Option<i64>,
}
/// How many posts and media an account has.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PostCounts {
    /// Number of archived posts.
    #[serde(
        rename = "archivedPostsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub archived_posts_count: ::std::option::Option<u64>,
    /// Number of audio files.
    #[serde(
        rename = "audiosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub audios_count: ::std::option::Option<u64>,
    /// Number of media of every kind.
    #[serde(
        rename = "mediasCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub medias_count: ::std::option::Option<u64>,
    /// Number of photos.
    #[serde(
        rename = "photosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub photos_count: ::std::option::Option<u64>,
    /// Number of posts.
    #[serde(
        rename = "postsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub posts_count: ::std::option::Option<u64>,
    /// Number of archived posts that only the account sees.
    #[serde(
        rename = "privateArchivedPostsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub private_archived_posts_count: ::std::option::Option<u64>,
    /// Number of streams.
    #[serde(
        rename = "streamsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub streams_count: ::std::option::Option<u64>,
    /// Number of videos.
    #[serde(
        rename = "videosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub videos_count: ::std::option::Option<u64>,
}
/// A post to publish. The vendor requires no field; a post without text and media is refused.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PostDraft {
    /// How long the post stays, in days. Permanent by default.
    #[serde(
        rename = "expireAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expire_after: ::std::option::Option<f64>,
    /// Target of the fundraising, in US dollars. It has no maximum.
    #[serde(
        rename = "fundRaisingTargetAmount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub fund_raising_target_amount: ::std::option::Option<crate::Decimal>,
    /// Amounts to offer as tips, in US dollars, four at most. Their bounds are not stated.
    #[serde(
        rename = "fundRaisingTipsPresets",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub fund_raising_tips_presets: ::std::vec::Vec<crate::Decimal>,
    /// Whether the text, too, is behind the paywall.
    #[serde(
        rename = "isLockedText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_locked_text: ::std::option::Option<bool>,
    /// Whether the text is Markdown. Defaults to true.
    #[serde(
        rename = "isMarkdown",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_markdown: ::std::option::Option<bool>,
    /// Attachments, in display order. Each is a vault media id, an `upload:` reference, which can be used once, or
    /// an http or https address.
    #[serde(
        rename = "mediaItems",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub media_items: ::std::vec::Vec<::std::string::String>,
    /// How many of the media, counted from the first, can be seen without paying. A maximum is not stated.
    #[serde(
        rename = "previewMediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub preview_media_count: ::std::option::Option<u64>,
    /// Price to unlock the media in US dollars; 0 is free.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<crate::Decimal>,
    /// Who can be seen in the media, by the ids of their release forms' users.
    #[serde(
        rename = "releaseForms",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub release_forms: ::std::option::Option<ReleaseFormParticipants>,
    /// When it is published. Defaults to now.
    #[serde(
        rename = "scheduledDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scheduled_date: ::std::option::Option<crate::Timestamp>,
    /// The text, as Markdown unless `isMarkdown` is false.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// Users to tag.
    #[serde(
        rename = "userTags",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub user_tags: ::std::vec::Vec<UserId>,
}
/// Id of a post, or of a stream.
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
pub struct PostId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for PostId {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<PostId> for i64 {
    fn from(value: PostId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for PostId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for PostId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for PostId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for PostId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for PostId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// One page of posts.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct PostPage {
    /// Number of posts and media of each kind, if requested.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub counters: ::std::option::Option<PostCounts>,
    /// Whether further posts follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The platform's mark of the newest post on the page.
    #[serde(
        rename = "headMarker",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub head_marker: ::std::option::Option<::std::string::String>,
    /// The posts.
    pub list: ::std::vec::Vec<Post>,
    /// The platform's mark of the oldest post on the page.
    #[serde(
        rename = "tailMarker",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tail_marker: ::std::option::Option<::std::string::String>,
}
/// Statistics of a post or a stream.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PostStats {
    /// Comments over time.
    #[serde(
        rename = "commentChart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub comment_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    /// Number of comments.
    #[serde(
        rename = "commentCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub comment_count: ::std::option::Option<u64>,
    /// Whether there are figures by now.
    #[serde(rename = "hasStats", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_stats: ::std::option::Option<bool>,
    /// Whether there is a video in it.
    #[serde(rename = "hasVideo", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_video: ::std::option::Option<bool>,
    /// Whether there are figures at all.
    #[serde(
        rename = "isAvailable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_available: ::std::option::Option<bool>,
    /// Likes over time.
    #[serde(
        rename = "likeChart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub like_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    /// Number of likes.
    #[serde(
        rename = "likeCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub like_count: ::std::option::Option<u64>,
    /// Views over time.
    #[serde(
        rename = "lookChart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub look_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    /// Number of views.
    #[serde(
        rename = "lookCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub look_count: ::std::option::Option<u64>,
    /// How long it was watched in all, in seconds.
    #[serde(
        rename = "lookDuration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub look_duration: ::std::option::Option<crate::Decimal>,
    /// How long a view lasts, in seconds.
    #[serde(
        rename = "lookDurationAverage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub look_duration_average: ::std::option::Option<crate::Decimal>,
    /// Number of purchases.
    #[serde(
        rename = "purchasedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchased_count: ::std::option::Option<u64>,
    /// Purchases, in US dollars.
    #[serde(
        rename = "purchasedSumm",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchased_summ: ::std::option::Option<crate::Decimal>,
    /// Purchases over time.
    #[serde(
        rename = "purchasesChart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub purchases_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    /// Tips over time.
    #[serde(rename = "tipChart", skip_serializing_if = "::std::option::Option::is_none")]
    pub tip_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    /// Number of tips.
    #[serde(rename = "tipCount", skip_serializing_if = "::std::option::Option::is_none")]
    pub tip_count: ::std::option::Option<u64>,
    /// Tips, in US dollars.
    #[serde(rename = "tipSum", skip_serializing_if = "::std::option::Option::is_none")]
    pub tip_sum: ::std::option::Option<crate::Decimal>,
    /// Tips in US dollars over time.
    #[serde(
        rename = "tipSumChart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tip_sum_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    /// Users who have seen it, over time.
    #[serde(
        rename = "uniqueLookChart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unique_look_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    /// Number of users who have seen it.
    #[serde(
        rename = "uniqueLookCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unique_look_count: ::std::option::Option<u64>,
}
