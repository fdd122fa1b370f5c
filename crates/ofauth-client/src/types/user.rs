// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Several users.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UserBatch {
    /// The users that were found.
    pub users: ::std::vec::Vec<UserProfile>,
}
/// Id of a user of the platform.
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
pub struct UserId(
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub i64,
);
impl ::std::ops::Deref for UserId {
    type Target = i64;
    #[inline]
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<UserId> for i64 {
    #[inline]
    fn from(value: UserId) -> Self {
        value.0
    }
}
impl ::std::convert::From<i64> for UserId {
    #[inline]
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for UserId {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for UserId {
    type Err = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for UserId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for UserId {
    type Error = <i64 as ::std::str::FromStr>::Err;
    #[inline]
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
/// A list of users.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserList {
    /// Whether users can be added.
    #[cfg_attr(feature = "schemars", schemars(rename = "canAddUsers"))]
    pub can_add_users: ::std::option::Option<bool>,
    /// Whether it can be deleted.
    #[cfg_attr(feature = "schemars", schemars(rename = "canDelete"))]
    pub can_delete: ::std::option::Option<bool>,
    /// Whether its members can be chosen.
    #[cfg_attr(feature = "schemars", schemars(rename = "canManageUsers"))]
    pub can_manage_users: ::std::option::Option<bool>,
    /// Whether it can be pinned to the chats.
    #[cfg_attr(feature = "schemars", schemars(rename = "canPinnedToChat"))]
    pub can_pinned_to_chat: ::std::option::Option<bool>,
    /// Whether it can be pinned to the feed.
    #[cfg_attr(feature = "schemars", schemars(rename = "canPinnedToFeed"))]
    pub can_pinned_to_feed: ::std::option::Option<bool>,
    /// Whether it can be renamed.
    #[cfg_attr(feature = "schemars", schemars(rename = "canUpdate"))]
    pub can_update: ::std::option::Option<bool>,
    /// Sort direction, as the platform names it.
    pub direction: ::std::option::Option<::std::string::String>,
    /// Id of a user list: a number for a list of the account, a name for a list that the platform keeps.
    pub id: crate::UserListId,
    /// Whether it is pinned to the chats.
    #[cfg_attr(feature = "schemars", schemars(rename = "isPinnedToChat"))]
    pub is_pinned_to_chat: ::std::option::Option<bool>,
    /// Whether it is pinned to the feed.
    #[cfg_attr(feature = "schemars", schemars(rename = "isPinnedToFeed"))]
    pub is_pinned_to_feed: ::std::option::Option<bool>,
    /// Display name.
    pub name: ::std::string::String,
    /// Sort field of its members, as the platform names it.
    pub order: ::std::option::Option<::std::string::String>,
    /// Number of posts of these users.
    #[cfg_attr(feature = "schemars", schemars(rename = "postsCount"))]
    pub posts_count: ::std::option::Option<u64>,
    /// Sort orders that its members can have.
    #[cfg_attr(feature = "schemars", schemars(rename = "sortList"))]
    pub sort_list: ::std::option::Option<::std::vec::Vec<UserListOrder>>,
    /// The platform's name for the kind of list.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::string::String,
    /// Some of its members.
    pub users: ::std::option::Option<::std::vec::Vec<UserSummary>>,
    /// Number of users on it.
    #[cfg_attr(feature = "schemars", schemars(rename = "usersCount"))]
    pub users_count: ::std::option::Option<u64>,
}
/// Result of adding a user to a list.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListAddition {
    /// Id of a user list: a number for a list of the account, a name for a list that the platform keeps.
    #[cfg_attr(feature = "schemars", schemars(rename = "listId"))]
    pub list_id: crate::UserListId,
    /// Whether the user is on it.
    pub success: ::std::option::Option<bool>,
}
/// Result of adding a user to several lists.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UserListAdditions {
    /// The lists that the user could not be added to.
    pub errors: ::std::option::Option<::std::vec::Vec<UserListError>>,
    /// The lists that the user was added to.
    pub success: ::std::vec::Vec<UserListAddition>,
}
/// Lists to add a user to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UserListChoice {
    /// Ids of the lists, five at most.
    #[cfg_attr(feature = "schemars", schemars(rename = "listIds"))]
    pub list_ids: ::std::vec::Vec<u64>,
}
/// Why a user could not be added to a list.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListError {
    /// The reason.
    pub error: ::std::option::Option<::std::string::String>,
    /// Id of a user list: a number for a list of the account, a name for a list that the platform keeps.
    #[cfg_attr(feature = "schemars", schemars(rename = "listId"))]
    pub list_id: crate::UserListId,
}
/// A list, and a user's membership in it.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListMember {
    /// The list.
    pub list: UserList,
    /// Membership of the user.
    #[cfg_attr(feature = "schemars", schemars(rename = "userState"))]
    pub user_state: ::std::option::Option<UserListState>,
}
/// A sort order for the members of a list.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListOrder {
    /// Sort direction, as the platform names it.
    pub direction: ::std::option::Option<::std::string::String>,
    /// Sort field, as the platform names it.
    pub order: ::std::option::Option<::std::string::String>,
}
/// One page of user lists.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UserListPage {
    /// Whether further lists follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The lists.
    pub list: ::std::vec::Vec<UserList>,
    /// Sort field, as the platform names it.
    pub order: ::std::option::Option<::std::string::String>,
    /// Sort direction, as the platform names it.
    pub sort: ::std::option::Option<::std::string::String>,
}
/// A user list, by name.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListReference {
    /// Id of a user list: a number for a list of the account, a name for a list that the platform keeps.
    pub id: crate::UserListId,
    /// Display name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The platform's name for the kind of list.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::option::Option<::std::string::String>,
}
/// Membership of a user in a list.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListState {
    /// Whether the user can be added to it.
    #[cfg_attr(feature = "schemars", schemars(rename = "canAddUser"))]
    pub can_add_user: ::std::option::Option<bool>,
    /// Why not.
    #[cfg_attr(feature = "schemars", schemars(rename = "cannotAddUserReason"))]
    pub cannot_add_user_reason: ::std::option::Option<::std::string::String>,
    /// Whether the user is on it.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasUser"))]
    pub has_user: ::std::option::Option<bool>,
    /// Id of a user list: a number for a list of the account, a name for a list that the platform keeps.
    pub id: crate::UserListId,
    /// Display name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The platform's name for the kind of list.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::option::Option<::std::string::String>,
}
/// A user as the connected account sees it. Which fields are present depends on both accounts.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UserProfile {
    /// Self-description of the user.
    pub about: ::std::option::Option<::std::string::String>,
    /// Number of archived posts.
    #[cfg_attr(feature = "schemars", schemars(rename = "archivedPostsCount"))]
    pub archived_posts_count: ::std::option::Option<u64>,
    /// Number of audio files.
    #[cfg_attr(feature = "schemars", schemars(rename = "audiosCount"))]
    pub audios_count: ::std::option::Option<u64>,
    /// Picture of the user.
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    /// Small pictures of a user.
    #[cfg_attr(feature = "schemars", schemars(rename = "avatarThumbs"))]
    pub avatar_thumbs: ::std::option::Option<AvatarThumbs>,
    /// Whether the account can subscribe.
    #[cfg_attr(feature = "schemars", schemars(rename = "canAddSubscriber"))]
    pub can_add_subscriber: ::std::option::Option<bool>,
    /// Whether the account can send messages to the user.
    #[cfg_attr(feature = "schemars", schemars(rename = "canChat"))]
    pub can_chat: ::std::option::Option<bool>,
    /// Whether the account can comment on them.
    #[cfg_attr(feature = "schemars", schemars(rename = "canCommentStory"))]
    pub can_comment_story: ::std::option::Option<bool>,
    /// Whether the user can create promotions.
    #[cfg_attr(feature = "schemars", schemars(rename = "canCreatePromotion"))]
    pub can_create_promotion: ::std::option::Option<bool>,
    /// Whether the user can create trial links.
    #[cfg_attr(feature = "schemars", schemars(rename = "canCreateTrial"))]
    pub can_create_trial: ::std::option::Option<bool>,
    /// Whether the account can see the user's stories.
    #[cfg_attr(feature = "schemars", schemars(rename = "canLookStory"))]
    pub can_look_story: ::std::option::Option<bool>,
    /// Whether the account can pay from its balance.
    #[cfg_attr(feature = "schemars", schemars(rename = "canPayInternal"))]
    pub can_pay_internal: ::std::option::Option<bool>,
    /// Whether the user can receive messages.
    #[cfg_attr(feature = "schemars", schemars(rename = "canReceiveChatMessage"))]
    pub can_receive_chat_message: ::std::option::Option<bool>,
    /// Whether the account can report the user.
    #[cfg_attr(feature = "schemars", schemars(rename = "canReport"))]
    pub can_report: ::std::option::Option<bool>,
    /// Whether the account can restrict the user.
    #[cfg_attr(feature = "schemars", schemars(rename = "canRestrict"))]
    pub can_restrict: ::std::option::Option<bool>,
    /// Whether the account can send the user a trial.
    #[cfg_attr(feature = "schemars", schemars(rename = "canTrialSend"))]
    pub can_trial_send: ::std::option::Option<bool>,
    /// Whether the account can end its subscription.
    #[cfg_attr(feature = "schemars", schemars(rename = "canUnsubscribe"))]
    pub can_unsubscribe: ::std::option::Option<bool>,
    /// What it costs the account now, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "currentSubscribePrice"))]
    pub current_subscribe_price: ::std::option::Option<crate::Decimal>,
    /// The name that the account has given the user.
    #[cfg_attr(feature = "schemars", schemars(rename = "displayName"))]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Number of likes that the user has received.
    #[cfg_attr(feature = "schemars", schemars(rename = "favoritedCount"))]
    pub favorited_count: ::std::option::Option<u64>,
    /// Number of posts that the user likes.
    #[cfg_attr(feature = "schemars", schemars(rename = "favoritesCount"))]
    pub favorites_count: ::std::option::Option<u64>,
    /// Whether the user has labels for posts.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasLabels"))]
    pub has_labels: ::std::option::Option<bool>,
    /// Whether there is a story that the account has not seen.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasNotViewedStory"))]
    pub has_not_viewed_story: ::std::option::Option<bool>,
    /// Whether the user has pinned posts.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasPinnedPosts"))]
    pub has_pinned_posts: ::std::option::Option<bool>,
    /// Whether a stream is planned.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasScheduledStream"))]
    pub has_scheduled_stream: ::std::option::Option<bool>,
    /// Whether the user has stories.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasStories"))]
    pub has_stories: ::std::option::Option<bool>,
    /// Whether a stream is live.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasStream"))]
    pub has_stream: ::std::option::Option<bool>,
    /// Picture at the top of the profile.
    pub header: ::std::option::Option<crate::SignedUrl>,
    /// Size of that picture.
    #[cfg_attr(feature = "schemars", schemars(rename = "headerSize"))]
    pub header_size: ::std::option::Option<Size>,
    /// The picture at the top of a profile, smaller.
    #[cfg_attr(feature = "schemars", schemars(rename = "headerThumbs"))]
    pub header_thumbs: ::std::option::Option<HeaderThumbs>,
    /// Whether the chat with the user is hidden.
    #[cfg_attr(feature = "schemars", schemars(rename = "hideChat"))]
    pub hide_chat: ::std::option::Option<bool>,
    /// Id of a user of the platform.
    pub id: UserId,
    /// Whether the profile is for adults.
    #[cfg_attr(feature = "schemars", schemars(rename = "isAdultContent"))]
    pub is_adult_content: ::std::option::Option<bool>,
    /// Whether the account has blocked the user.
    #[cfg_attr(feature = "schemars", schemars(rename = "isBlocked"))]
    pub is_blocked: ::std::option::Option<bool>,
    /// Whether both follow each other.
    #[cfg_attr(feature = "schemars", schemars(rename = "isFriend"))]
    pub is_friend: ::std::option::Option<bool>,
    /// Whether `about` is plain text, not Markdown.
    #[cfg_attr(feature = "schemars", schemars(rename = "isMarkdownDisabledForAbout"))]
    pub is_markdown_disabled_for_about: ::std::option::Option<bool>,
    /// Whether a renewal is in progress.
    #[cfg_attr(feature = "schemars", schemars(rename = "isPendingAutoprolong"))]
    pub is_pending_autoprolong: ::std::option::Option<bool>,
    /// Whether the user is a creator.
    #[cfg_attr(feature = "schemars", schemars(rename = "isPerformer"))]
    pub is_performer: ::std::option::Option<bool>,
    /// Whether the profile is private.
    #[cfg_attr(feature = "schemars", schemars(rename = "isPrivateRestriction"))]
    pub is_private_restriction: ::std::option::Option<bool>,
    /// Whether the user is a creator who has passed the platform's checks.
    #[cfg_attr(feature = "schemars", schemars(rename = "isRealPerformer"))]
    pub is_real_performer: ::std::option::Option<bool>,
    /// Whether the user can be recommended for a share.
    #[cfg_attr(feature = "schemars", schemars(rename = "isReferrerAllowed"))]
    pub is_referrer_allowed: ::std::option::Option<bool>,
    /// Whether the account has restricted the user.
    #[cfg_attr(feature = "schemars", schemars(rename = "isRestricted"))]
    pub is_restricted: ::std::option::Option<bool>,
    /// Whether the platform has verified the account.
    #[cfg_attr(feature = "schemars", schemars(rename = "isVerified"))]
    pub is_verified: ::std::option::Option<bool>,
    /// When the user joined the platform.
    #[cfg_attr(feature = "schemars", schemars(rename = "joinDate"))]
    pub join_date: ::std::option::Option<crate::Timestamp>,
    /// When the user was last seen.
    #[cfg_attr(feature = "schemars", schemars(rename = "lastSeen"))]
    pub last_seen: ::std::option::Option<crate::Timestamp>,
    /// The account's lists that the user is on.
    pub lists: ::std::option::Option<::std::vec::Vec<UserListReference>>,
    /// Location that the user states.
    pub location: ::std::option::Option<::std::string::String>,
    /// Number of media of every kind.
    #[cfg_attr(feature = "schemars", schemars(rename = "mediasCount"))]
    pub medias_count: ::std::option::Option<u64>,
    /// Display name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The account's note about the user.
    pub notice: ::std::option::Option<::std::string::String>,
    /// Number of photos.
    #[cfg_attr(feature = "schemars", schemars(rename = "photosCount"))]
    pub photos_count: ::std::option::Option<u64>,
    /// Number of posts.
    #[cfg_attr(feature = "schemars", schemars(rename = "postsCount"))]
    pub posts_count: ::std::option::Option<u64>,
    /// Number of archived posts that only the user sees.
    #[cfg_attr(feature = "schemars", schemars(rename = "privateArchivedPostsCount"))]
    pub private_archived_posts_count: ::std::option::Option<u64>,
    /// Whether the number of media is shown.
    #[cfg_attr(feature = "schemars", schemars(rename = "showMediaCount"))]
    pub show_media_count: ::std::option::Option<bool>,
    /// Whether the user's posts are shown in the account's feed.
    #[cfg_attr(feature = "schemars", schemars(rename = "showPostsInFeed"))]
    pub show_posts_in_feed: ::std::option::Option<bool>,
    /// Whether the number of subscribers is shown.
    #[cfg_attr(feature = "schemars", schemars(rename = "showSubscribersCount"))]
    pub show_subscribers_count: ::std::option::Option<bool>,
    /// What a month of the user costs, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribePrice"))]
    pub subscribe_price: ::std::option::Option<crate::Decimal>,
    /// Whether the account subscribes to the user.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribedBy"))]
    pub subscribed_by: ::std::option::Option<bool>,
    /// Whether that subscription renews itself.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribedByAutoprolong"))]
    pub subscribed_by_autoprolong: ::std::option::Option<bool>,
    /// That subscription in detail.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribedByData"))]
    pub subscribed_by_data: ::std::option::Option<SubscriptionTerms>,
    /// Whether that subscription ends.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribedByExpire"))]
    pub subscribed_by_expire: ::std::option::Option<bool>,
    /// When that subscription ends.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribedByExpireDate"))]
    pub subscribed_by_expire_date: ::std::option::Option<crate::Timestamp>,
    /// Whether that subscription has ended.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribedIsExpiredNow"))]
    pub subscribed_is_expired_now: ::std::option::Option<bool>,
    /// Whether the user subscribes to the account.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribedOn"))]
    pub subscribed_on: ::std::option::Option<bool>,
    /// The user's subscription in detail.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribedOnData"))]
    pub subscribed_on_data: ::std::option::Option<SubscriptionTerms>,
    /// How long the user has subscribed, in words.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribedOnDuration"))]
    pub subscribed_on_duration: ::std::option::Option<::std::string::String>,
    /// Whether the user's subscription has ended.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribedOnExpiredNow"))]
    pub subscribed_on_expired_now: ::std::option::Option<bool>,
    /// Number of subscribers.
    #[cfg_attr(feature = "schemars", schemars(rename = "subscribersCount"))]
    pub subscribers_count: ::std::option::Option<u64>,
    /// Whether the user accepts tips.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipsEnabled"))]
    pub tips_enabled: ::std::option::Option<bool>,
    /// The greatest tip, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipsMax"))]
    pub tips_max: ::std::option::Option<crate::Decimal>,
    /// The smallest tip, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipsMin"))]
    pub tips_min: ::std::option::Option<crate::Decimal>,
    /// The smallest tip by the platform's own rule, in US dollars.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipsMinInternal"))]
    pub tips_min_internal: ::std::option::Option<crate::Decimal>,
    /// Whether a tip can have a text.
    #[cfg_attr(feature = "schemars", schemars(rename = "tipsTextEnabled"))]
    pub tips_text_enabled: ::std::option::Option<bool>,
    /// Name in the address of the profile.
    pub username: ::std::option::Option<::std::string::String>,
    /// Number of videos.
    #[cfg_attr(feature = "schemars", schemars(rename = "videosCount"))]
    pub videos_count: ::std::option::Option<u64>,
    /// Address of the user's own site.
    pub website: ::std::option::Option<::std::string::String>,
    /// Address of the user's wish list.
    pub wishlist: ::std::option::Option<::std::string::String>,
}
/// One page of users.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UserProfilePage {
    /// Whether further users follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The users.
    pub list: ::std::vec::Vec<UserProfile>,
}
/// A user, either in full (with `name`) or by reference (with `_view`).
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserReference {
    /// Id of a user of the platform.
    pub id: ::std::option::Option<UserId>,
    /// Display name; in the full form.
    pub name: ::std::option::Option<::std::string::String>,
    /// The platform's mark for a reference to a user; in the short form.
    #[cfg_attr(feature = "schemars", schemars(rename = "_view"))]
    pub view: ::std::option::Option<::std::string::String>,
}
/// Summary of a user, as in lists.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UserSummary {
    /// Picture of the user.
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    /// Small pictures of a user.
    #[cfg_attr(feature = "schemars", schemars(rename = "avatarThumbs"))]
    pub avatar_thumbs: ::std::option::Option<AvatarThumbs>,
    /// Id of a user of the platform.
    pub id: UserId,
    /// Whether the account has hidden the user; of tagged friends.
    #[cfg_attr(feature = "schemars", schemars(rename = "isHidden"))]
    pub is_hidden: ::std::option::Option<bool>,
    /// Whether the platform has verified the account.
    #[cfg_attr(feature = "schemars", schemars(rename = "isVerified"))]
    pub is_verified: ::std::option::Option<bool>,
    /// Display name.
    pub name: ::std::string::String,
    /// Name in the address of the profile.
    pub username: ::std::string::String,
}
/// One page of users.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UserSummaryPage {
    /// Whether further users follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The users.
    pub list: ::std::vec::Vec<UserSummary>,
    /// What to send as `offset` for the next page: the number of users to skip.
    #[cfg_attr(feature = "schemars", schemars(rename = "nextOffset"))]
    pub next_offset: ::std::option::Option<u64>,
}
