// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A post or a stream.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Post {
    /// Who published it.
    pub author: ::std::option::Option<UserReference>,
    /// Whether the connected account can comment on it.
    #[cfg_attr(feature = "schemars", schemars(rename = "canComment"))]
    pub can_comment: ::std::option::Option<bool>,
    /// Whether it can be deleted.
    #[cfg_attr(feature = "schemars", schemars(rename = "canDelete"))]
    pub can_delete: ::std::option::Option<bool>,
    /// Whether it can be changed.
    #[cfg_attr(feature = "schemars", schemars(rename = "canEdit"))]
    pub can_edit: ::std::option::Option<bool>,
    /// Whether its attachments can be changed.
    #[cfg_attr(feature = "schemars", schemars(rename = "canEditMedia"))]
    pub can_edit_media: ::std::option::Option<bool>,
    /// Whether its time can be changed.
    #[cfg_attr(feature = "schemars", schemars(rename = "canEditSchedule"))]
    pub can_edit_schedule: ::std::option::Option<bool>,
    /// Whether its text can be changed.
    #[cfg_attr(feature = "schemars", schemars(rename = "canEditText"))]
    pub can_edit_text: ::std::option::Option<bool>,
    /// Whether its poll can be changed.
    #[cfg_attr(feature = "schemars", schemars(rename = "canEditVote"))]
    pub can_edit_vote: ::std::option::Option<bool>,
    /// Whether the connected account can like it.
    #[cfg_attr(feature = "schemars", schemars(rename = "canToggleFavorite"))]
    pub can_toggle_favorite: ::std::option::Option<bool>,
    /// Whether the connected account can see the attachments.
    #[cfg_attr(feature = "schemars", schemars(rename = "canViewMedia"))]
    pub can_view_media: ::std::option::Option<bool>,
    /// Number of likes.
    #[cfg_attr(feature = "schemars", schemars(rename = "favoritesCount"))]
    pub favorites_count: ::std::option::Option<u64>,
    /// Whether it has a poll.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasVoting"))]
    pub has_voting: ::std::option::Option<bool>,
    /// Id of a post, or of a stream.
    pub id: PostId,
    /// Whether the connected account likes it.
    #[cfg_attr(feature = "schemars", schemars(rename = "isFavorite"))]
    pub is_favorite: ::std::option::Option<bool>,
    /// Whether the text was sent as plain text, not as Markdown.
    #[cfg_attr(feature = "schemars", schemars(rename = "isMarkdownDisabled"))]
    pub is_markdown_disabled: ::std::option::Option<bool>,
    /// Whether all attachments have been processed.
    #[cfg_attr(feature = "schemars", schemars(rename = "isMediaReady"))]
    pub is_media_ready: ::std::option::Option<bool>,
    /// Whether it has been opened (bought, if it has a price).
    #[cfg_attr(feature = "schemars", schemars(rename = "isOpened"))]
    pub is_opened: ::std::option::Option<bool>,
    /// Attachments, in display order.
    pub media: ::std::vec::Vec<Media>,
    /// Number of attachments, those behind the paywall included.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediaCount"))]
    pub media_count: ::std::option::Option<u64>,
    /// When it was published.
    #[cfg_attr(feature = "schemars", schemars(rename = "postedAt"))]
    pub posted_at: crate::Timestamp,
    /// When it was published, as exactly as the platform knows.
    #[cfg_attr(feature = "schemars", schemars(rename = "postedAtPrecise"))]
    pub posted_at_precise: ::std::option::Option<::std::string::String>,
    /// Ids of those attachments that can be seen without paying.
    pub preview: ::std::option::Option<::std::vec::Vec<MediaId>>,
    /// Price to unlock, in US dollars.
    pub price: ::std::option::Option<crate::Decimal>,
    /// The post as the author entered it.
    #[cfg_attr(feature = "schemars", schemars(rename = "rawText"))]
    pub raw_text: ::std::option::Option<::std::string::String>,
    /// Release forms of the people that it shows.
    #[cfg_attr(feature = "schemars", schemars(rename = "releaseForms"))]
    pub release_forms: ::std::option::Option<::std::vec::Vec<ReleaseForm>>,
    /// The platform's name for the kind of this object.
    #[cfg_attr(feature = "schemars", schemars(rename = "responseType"))]
    pub response_type: ::std::option::Option<::std::string::String>,
    /// Statistics; in analytics.
    pub stats: ::std::option::Option<PostStats>,
    /// The post as HTML.
    pub text: ::std::option::Option<::std::string::String>,
    /// Tips, with their currency, as text.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipsAmount"))]
    pub tips_amount: ::std::option::Option<::std::string::String>,
    /// The poll.
    pub voting: ::std::option::Option<Poll>,
    /// The platform's number for the kind of poll; it has no unit.
    #[cfg_attr(feature = "schemars", schemars(rename = "votingType"))]
    pub voting_type: ::std::option::Option<i64>,
}
/// How many posts and media an account has.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PostCounts {
    /// Number of archived posts.
    #[cfg_attr(feature = "schemars", schemars(rename = "archivedPostsCount"))]
    pub archived_posts_count: ::std::option::Option<u64>,
    /// Number of audio files.
    #[cfg_attr(feature = "schemars", schemars(rename = "audiosCount"))]
    pub audios_count: ::std::option::Option<u64>,
    /// Number of media of every kind.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediasCount"))]
    pub medias_count: ::std::option::Option<u64>,
    /// Number of photos.
    #[cfg_attr(feature = "schemars", schemars(rename = "photosCount"))]
    pub photos_count: ::std::option::Option<u64>,
    /// Number of posts.
    #[cfg_attr(feature = "schemars", schemars(rename = "postsCount"))]
    pub posts_count: ::std::option::Option<u64>,
    /// Number of archived posts that only the account sees.
    #[cfg_attr(feature = "schemars", schemars(rename = "privateArchivedPostsCount"))]
    pub private_archived_posts_count: ::std::option::Option<u64>,
    /// Number of streams.
    #[cfg_attr(feature = "schemars", schemars(rename = "streamsCount"))]
    pub streams_count: ::std::option::Option<u64>,
    /// Number of videos.
    #[cfg_attr(feature = "schemars", schemars(rename = "videosCount"))]
    pub videos_count: ::std::option::Option<u64>,
}
/// A post to publish. The vendor requires no field; a post without text and media is refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PostDraft {
    /// How long the post stays, in days. Permanent by default.
    #[cfg_attr(feature = "schemars", schemars(rename = "expireAfter"))]
    pub expire_after: ::std::option::Option<f64>,
    /// Target of the fundraising, in US dollars. It has no maximum.
    #[cfg_attr(feature = "schemars", schemars(rename = "fundRaisingTargetAmount"))]
    pub fund_raising_target_amount: ::std::option::Option<crate::Decimal>,
    /// Amounts to offer as tips, in US dollars, four at most. Their bounds are not stated.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "fundRaisingTipsPresets",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
    )]
    pub fund_raising_tips_presets: ::std::vec::Vec<crate::Decimal>,
    /// Whether the text, too, is behind the paywall.
    ///
    /// Default: `false`.
    #[cfg_attr(feature = "schemars", schemars(rename = "isLockedText"))]
    pub is_locked_text: ::std::option::Option<bool>,
    /// Whether the text is Markdown. Defaults to true.
    ///
    /// Default: `true`.
    #[cfg_attr(feature = "schemars", schemars(rename = "isMarkdown"))]
    pub is_markdown: ::std::option::Option<bool>,
    /// Attachments, in display order. Each is a vault media id, an `upload:` reference, which can be used once, or
    /// an http or https address.
    ///
    /// Default: `[]`.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "mediaItems",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
    )]
    pub media_items: ::std::vec::Vec<::std::string::String>,
    /// How many of the media, counted from the first, can be seen without paying. A maximum is not stated.
    ///
    /// Default: `0`.
    #[cfg_attr(feature = "schemars", schemars(rename = "previewMediaCount"))]
    pub preview_media_count: ::std::option::Option<u64>,
    /// Price to unlock the media in US dollars; 0 is free.
    ///
    /// Default: `0`.
    pub price: ::std::option::Option<crate::Decimal>,
    /// Who can be seen in the media, by the ids of their release forms' users.
    #[cfg_attr(feature = "schemars", schemars(rename = "releaseForms"))]
    pub release_forms: ::std::option::Option<ReleaseFormParticipants>,
    /// When it is published. Defaults to now.
    #[cfg_attr(feature = "schemars", schemars(rename = "scheduledDate"))]
    pub scheduled_date: ::std::option::Option<crate::Timestamp>,
    /// The text, as Markdown unless `isMarkdown` is false.
    ///
    /// Default: `""`.
    pub text: ::std::option::Option<::std::string::String>,
    /// Users to tag.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            rename = "userTags",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
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
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<PostId> for i64 {
    #[inline]
    fn from(value: PostId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for PostId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for PostId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for PostId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for PostId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for PostId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// One page of posts.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct PostPage {
    /// Number of posts and media of each kind, if requested.
    pub counters: ::std::option::Option<PostCounts>,
    /// Whether further posts follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The platform's mark of the newest post on the page.
    #[cfg_attr(feature = "schemars", schemars(rename = "headMarker"))]
    pub head_marker: ::std::option::Option<::std::string::String>,
    /// The posts.
    pub list: ::std::vec::Vec<Post>,
    /// The platform's mark of the oldest post on the page.
    #[cfg_attr(feature = "schemars", schemars(rename = "tailMarker"))]
    pub tail_marker: ::std::option::Option<::std::string::String>,
}
/// Statistics of a post or a stream.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PostStats {
    /// Comments over time.
    #[cfg_attr(feature = "schemars", schemars(rename = "commentChart"))]
    pub comment_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    /// Number of comments.
    #[cfg_attr(feature = "schemars", schemars(rename = "commentCount"))]
    pub comment_count: ::std::option::Option<u64>,
    /// Whether statistics are available yet.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasStats"))]
    pub has_stats: ::std::option::Option<bool>,
    /// Whether there is a video in it.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasVideo"))]
    pub has_video: ::std::option::Option<bool>,
    /// Whether there are statistics at all.
    #[cfg_attr(feature = "schemars", schemars(rename = "isAvailable"))]
    pub is_available: ::std::option::Option<bool>,
    /// Likes over time.
    #[cfg_attr(feature = "schemars", schemars(rename = "likeChart"))]
    pub like_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    /// Number of likes.
    #[cfg_attr(feature = "schemars", schemars(rename = "likeCount"))]
    pub like_count: ::std::option::Option<u64>,
    /// Views over time.
    #[cfg_attr(feature = "schemars", schemars(rename = "lookChart"))]
    pub look_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    /// Number of views.
    #[cfg_attr(feature = "schemars", schemars(rename = "lookCount"))]
    pub look_count: ::std::option::Option<u64>,
    /// How long it was watched in all, in seconds.
    #[cfg_attr(feature = "schemars", schemars(rename = "lookDuration"))]
    pub look_duration: ::std::option::Option<crate::Decimal>,
    /// How long a view lasts, in seconds.
    #[cfg_attr(feature = "schemars", schemars(rename = "lookDurationAverage"))]
    pub look_duration_average: ::std::option::Option<crate::Decimal>,
    /// Number of purchases.
    #[cfg_attr(feature = "schemars", schemars(rename = "purchasedCount"))]
    pub purchased_count: ::std::option::Option<u64>,
    /// Purchases, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "purchasedSumm"))]
    pub purchased_summ: ::std::option::Option<crate::Decimal>,
    /// Purchases over time.
    #[cfg_attr(feature = "schemars", schemars(rename = "purchasesChart"))]
    pub purchases_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    /// Tips over time.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipChart"))]
    pub tip_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    /// Number of tips.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipCount"))]
    pub tip_count: ::std::option::Option<u64>,
    /// Tips, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipSum"))]
    pub tip_sum: ::std::option::Option<crate::Decimal>,
    /// Tips in US dollars over time.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipSumChart"))]
    pub tip_sum_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    /// Users who have seen it, over time.
    #[cfg_attr(feature = "schemars", schemars(rename = "uniqueLookChart"))]
    pub unique_look_chart: ::std::option::Option<::std::vec::Vec<ChartPoint>>,
    /// Number of users who have seen it.
    #[cfg_attr(feature = "schemars", schemars(rename = "uniqueLookCount"))]
    pub unique_look_count: ::std::option::Option<u64>,
}
