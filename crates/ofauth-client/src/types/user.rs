// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Several users.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
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
/// A list of users.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserList {
    /// Whether users can be added.
    #[serde(
        rename = "canAddUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_add_users: ::std::option::Option<bool>,
    /// Whether it can be deleted.
    #[serde(
        rename = "canDelete",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_delete: ::std::option::Option<bool>,
    /// Whether its members can be chosen.
    #[serde(
        rename = "canManageUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_manage_users: ::std::option::Option<bool>,
    /// Whether it can be pinned to the chats.
    #[serde(
        rename = "canPinnedToChat",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_pinned_to_chat: ::std::option::Option<bool>,
    /// Whether it can be pinned to the feed.
    #[serde(
        rename = "canPinnedToFeed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_pinned_to_feed: ::std::option::Option<bool>,
    /// Whether it can be renamed.
    #[serde(
        rename = "canUpdate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_update: ::std::option::Option<bool>,
    /// Sort direction, as the platform names it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direction: ::std::option::Option<::std::string::String>,
    /// Id of a user list: a number for a list of the account, a name for a list that the platform keeps.
    pub id: crate::UserListId,
    /// Whether it is pinned to the chats.
    #[serde(
        rename = "isPinnedToChat",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_pinned_to_chat: ::std::option::Option<bool>,
    /// Whether it is pinned to the feed.
    #[serde(
        rename = "isPinnedToFeed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_pinned_to_feed: ::std::option::Option<bool>,
    /// Display name.
    pub name: ::std::string::String,
    /// Sort field of its members, as the platform names it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    /// Number of posts of these users.
    #[serde(
        rename = "postsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub posts_count: ::std::option::Option<u64>,
    /// Sort orders that its members can have.
    #[serde(rename = "sortList", skip_serializing_if = "::std::option::Option::is_none")]
    pub sort_list: ::std::option::Option<::std::vec::Vec<UserListOrder>>,
    /// The platform's name for the kind of list.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// Some of its members.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<::std::vec::Vec<UserSummary>>,
    /// Number of users on it.
    #[serde(
        rename = "usersCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub users_count: ::std::option::Option<u64>,
}
/// Result of adding a user to a list.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListAddition {
    /// Id of a user list: a number for a list of the account, a name for a list that the platform keeps.
    #[serde(rename = "listId")]
    pub list_id: crate::UserListId,
    /// Whether the user is on it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub success: ::std::option::Option<bool>,
}
/// Result of adding a user to several lists.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UserListAdditions {
    /// The lists that the user could not be added to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub errors: ::std::option::Option<::std::vec::Vec<UserListError>>,
    /// The lists that the user was added to.
    pub success: ::std::vec::Vec<UserListAddition>,
}
/// Lists to add a user to.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UserListChoice {
    /// Ids of the lists, five at most.
    #[serde(rename = "listIds")]
    pub list_ids: ::std::vec::Vec<u64>,
}
/// Why a user could not be added to a list.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListError {
    /// The reason.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<::std::string::String>,
    /// Id of a user list: a number for a list of the account, a name for a list that the platform keeps.
    #[serde(rename = "listId")]
    pub list_id: crate::UserListId,
}
/// A list, and a user's membership in it.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListMember {
    /// The list.
    pub list: UserList,
    /// Membership of the user.
    #[serde(
        rename = "userState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_state: ::std::option::Option<UserListState>,
}
/// A sort order for the members of a list.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListOrder {
    /// Sort direction, as the platform names it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direction: ::std::option::Option<::std::string::String>,
    /// Sort field, as the platform names it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
}
/// One page of user lists.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UserListPage {
    /// Whether further lists follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The lists.
    pub list: ::std::vec::Vec<UserList>,
    /// Sort field, as the platform names it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    /// Sort direction, as the platform names it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<::std::string::String>,
}
/// A user list, by name.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListReference {
    /// Id of a user list: a number for a list of the account, a name for a list that the platform keeps.
    pub id: crate::UserListId,
    /// Display name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The platform's name for the kind of list.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
/// Membership of a user in a list.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserListState {
    /// Whether the user can be added to it.
    #[serde(
        rename = "canAddUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_add_user: ::std::option::Option<bool>,
    /// Why not.
    #[serde(
        rename = "cannotAddUserReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cannot_add_user_reason: ::std::option::Option<::std::string::String>,
    /// Whether the user is on it.
    #[serde(rename = "hasUser", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_user: ::std::option::Option<bool>,
    /// Id of a user list: a number for a list of the account, a name for a list that the platform keeps.
    pub id: crate::UserListId,
    /// Display name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The platform's name for the kind of list.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
/// A user as the connected account sees it. Which fields are present depends on both accounts.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UserProfile {
    /// Self-description of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub about: ::std::option::Option<::std::string::String>,
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
    /// Picture of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    /// Small pictures of a user.
    #[serde(
        rename = "avatarThumbs",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub avatar_thumbs: ::std::option::Option<AvatarThumbs>,
    /// Whether the account can subscribe.
    #[serde(
        rename = "canAddSubscriber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_add_subscriber: ::std::option::Option<bool>,
    /// Whether the account can send messages to the user.
    #[serde(rename = "canChat", skip_serializing_if = "::std::option::Option::is_none")]
    pub can_chat: ::std::option::Option<bool>,
    /// Whether the account can comment on them.
    #[serde(
        rename = "canCommentStory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_comment_story: ::std::option::Option<bool>,
    /// Whether the user can create promotions.
    #[serde(
        rename = "canCreatePromotion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_create_promotion: ::std::option::Option<bool>,
    /// Whether the user can create trial links.
    #[serde(
        rename = "canCreateTrial",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_create_trial: ::std::option::Option<bool>,
    /// Whether the account can see the user's stories.
    #[serde(
        rename = "canLookStory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_look_story: ::std::option::Option<bool>,
    /// Whether the account can pay from its balance.
    #[serde(
        rename = "canPayInternal",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_pay_internal: ::std::option::Option<bool>,
    /// Whether the user can receive messages.
    #[serde(
        rename = "canReceiveChatMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_receive_chat_message: ::std::option::Option<bool>,
    /// Whether the account can report the user.
    #[serde(
        rename = "canReport",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_report: ::std::option::Option<bool>,
    /// Whether the account can restrict the user.
    #[serde(
        rename = "canRestrict",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_restrict: ::std::option::Option<bool>,
    /// Whether the account can send the user a trial.
    #[serde(
        rename = "canTrialSend",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_trial_send: ::std::option::Option<bool>,
    /// Whether the account can end its subscription.
    #[serde(
        rename = "canUnsubscribe",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub can_unsubscribe: ::std::option::Option<bool>,
    /// What it costs the account now, in US dollars.
    #[serde(
        rename = "currentSubscribePrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub current_subscribe_price: ::std::option::Option<crate::Decimal>,
    /// The name that the account has given the user.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Number of likes that the user has received.
    #[serde(
        rename = "favoritedCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub favorited_count: ::std::option::Option<u64>,
    /// Number of posts that the user likes.
    #[serde(
        rename = "favoritesCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub favorites_count: ::std::option::Option<u64>,
    /// Whether the user has labels for posts.
    #[serde(
        rename = "hasLabels",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_labels: ::std::option::Option<bool>,
    /// Whether there is a story that the account has not seen.
    #[serde(
        rename = "hasNotViewedStory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_not_viewed_story: ::std::option::Option<bool>,
    /// Whether the user has pinned posts.
    #[serde(
        rename = "hasPinnedPosts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_pinned_posts: ::std::option::Option<bool>,
    /// Whether a stream is planned.
    #[serde(
        rename = "hasScheduledStream",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_scheduled_stream: ::std::option::Option<bool>,
    /// Whether the user has stories.
    #[serde(
        rename = "hasStories",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_stories: ::std::option::Option<bool>,
    /// Whether a stream is on.
    #[serde(
        rename = "hasStream",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_stream: ::std::option::Option<bool>,
    /// Picture at the top of the profile.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub header: ::std::option::Option<crate::SignedUrl>,
    /// Size of that picture.
    #[serde(
        rename = "headerSize",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub header_size: ::std::option::Option<Size>,
    /// The picture at the top of a profile, smaller.
    #[serde(
        rename = "headerThumbs",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub header_thumbs: ::std::option::Option<HeaderThumbs>,
    /// Whether the chat with the user is hidden.
    #[serde(rename = "hideChat", skip_serializing_if = "::std::option::Option::is_none")]
    pub hide_chat: ::std::option::Option<bool>,
    /// Id of a user of the platform.
    pub id: UserId,
    /// Whether the profile is for adults.
    #[serde(
        rename = "isAdultContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_adult_content: ::std::option::Option<bool>,
    /// Whether the account has blocked the user.
    #[serde(
        rename = "isBlocked",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_blocked: ::std::option::Option<bool>,
    /// Whether both follow each other.
    #[serde(rename = "isFriend", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_friend: ::std::option::Option<bool>,
    /// Whether `about` is plain text, not Markdown.
    #[serde(
        rename = "isMarkdownDisabledForAbout",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_markdown_disabled_for_about: ::std::option::Option<bool>,
    /// Whether a renewal is in progress.
    #[serde(
        rename = "isPendingAutoprolong",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_pending_autoprolong: ::std::option::Option<bool>,
    /// Whether the user is a creator.
    #[serde(
        rename = "isPerformer",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_performer: ::std::option::Option<bool>,
    /// Whether the profile is private.
    #[serde(
        rename = "isPrivateRestriction",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_private_restriction: ::std::option::Option<bool>,
    /// Whether the user is a creator who has passed the platform's checks.
    #[serde(
        rename = "isRealPerformer",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_real_performer: ::std::option::Option<bool>,
    /// Whether the user can be recommended for a share.
    #[serde(
        rename = "isReferrerAllowed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_referrer_allowed: ::std::option::Option<bool>,
    /// Whether the account has restricted the user.
    #[serde(
        rename = "isRestricted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_restricted: ::std::option::Option<bool>,
    /// Whether the platform has verified the account.
    #[serde(
        rename = "isVerified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_verified: ::std::option::Option<bool>,
    /// When the user joined the platform.
    #[serde(rename = "joinDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub join_date: ::std::option::Option<crate::Timestamp>,
    /// When the user was last seen.
    #[serde(rename = "lastSeen", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_seen: ::std::option::Option<crate::Timestamp>,
    /// The account's lists that the user is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lists: ::std::option::Option<::std::vec::Vec<UserListReference>>,
    /// Location that the user states.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub location: ::std::option::Option<::std::string::String>,
    /// Number of media of every kind.
    #[serde(
        rename = "mediasCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub medias_count: ::std::option::Option<u64>,
    /// Display name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The account's note about the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notice: ::std::option::Option<::std::string::String>,
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
    /// Number of archived posts that only the user sees.
    #[serde(
        rename = "privateArchivedPostsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub private_archived_posts_count: ::std::option::Option<u64>,
    /// Whether the number of media is shown.
    #[serde(
        rename = "showMediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub show_media_count: ::std::option::Option<bool>,
    /// Whether the user's posts are shown in the account's feed.
    #[serde(
        rename = "showPostsInFeed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub show_posts_in_feed: ::std::option::Option<bool>,
    /// Whether the number of subscribers is shown.
    #[serde(
        rename = "showSubscribersCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub show_subscribers_count: ::std::option::Option<bool>,
    /// What a month of the user costs, in US dollars.
    #[serde(
        rename = "subscribePrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribe_price: ::std::option::Option<crate::Decimal>,
    /// Whether the account subscribes to the user.
    #[serde(
        rename = "subscribedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_by: ::std::option::Option<bool>,
    /// Whether that subscription renews itself.
    #[serde(
        rename = "subscribedByAutoprolong",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_by_autoprolong: ::std::option::Option<bool>,
    /// That subscription in detail.
    #[serde(
        rename = "subscribedByData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_by_data: ::std::option::Option<SubscriptionTerms>,
    /// Whether that subscription ends.
    #[serde(
        rename = "subscribedByExpire",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_by_expire: ::std::option::Option<bool>,
    /// When that subscription ends.
    #[serde(
        rename = "subscribedByExpireDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_by_expire_date: ::std::option::Option<crate::Timestamp>,
    /// Whether that subscription has ended.
    #[serde(
        rename = "subscribedIsExpiredNow",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_is_expired_now: ::std::option::Option<bool>,
    /// Whether the user subscribes to the account.
    #[serde(
        rename = "subscribedOn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_on: ::std::option::Option<bool>,
    /// The user's subscription in detail.
    #[serde(
        rename = "subscribedOnData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_on_data: ::std::option::Option<SubscriptionTerms>,
    /// How long the user has subscribed, in words.
    #[serde(
        rename = "subscribedOnDuration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_on_duration: ::std::option::Option<::std::string::String>,
    /// Whether the user's subscription has ended.
    #[serde(
        rename = "subscribedOnExpiredNow",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribed_on_expired_now: ::std::option::Option<bool>,
    /// Number of subscribers.
    #[serde(
        rename = "subscribersCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscribers_count: ::std::option::Option<u64>,
    /// Whether the user accepts tips.
    #[serde(
        rename = "tipsEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tips_enabled: ::std::option::Option<bool>,
    /// The greatest tip, in US dollars.
    #[serde(rename = "tipsMax", skip_serializing_if = "::std::option::Option::is_none")]
    pub tips_max: ::std::option::Option<crate::Decimal>,
    /// The smallest tip, in US dollars.
    #[serde(rename = "tipsMin", skip_serializing_if = "::std::option::Option::is_none")]
    pub tips_min: ::std::option::Option<crate::Decimal>,
    /// The smallest tip by the platform's own rule, in US dollars.
    #[serde(
        rename = "tipsMinInternal",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tips_min_internal: ::std::option::Option<crate::Decimal>,
    /// Whether a tip can have a text.
    #[serde(
        rename = "tipsTextEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tips_text_enabled: ::std::option::Option<bool>,
    /// Name in the address of the profile.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    /// Number of videos.
    #[serde(
        rename = "videosCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub videos_count: ::std::option::Option<u64>,
    /// Address of the user's own site.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub website: ::std::option::Option<::std::string::String>,
    /// Address of the user's wish list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub wishlist: ::std::option::Option<::std::string::String>,
}
/// One page of users.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UserProfilePage {
    /// Whether further users follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The users.
    pub list: ::std::vec::Vec<UserProfile>,
}
/// A user, either in full (with `name`) or by reference (with `_view`).
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserReference {
    /// Id of a user of the platform.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<UserId>,
    /// Display name; in the full form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The platform's mark for a reference to a user; in the short form.
    #[serde(rename = "_view", skip_serializing_if = "::std::option::Option::is_none")]
    pub view: ::std::option::Option<::std::string::String>,
}
/// Summary of a user, as in lists.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UserSummary {
    /// Picture of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    /// Small pictures of a user.
    #[serde(
        rename = "avatarThumbs",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub avatar_thumbs: ::std::option::Option<AvatarThumbs>,
    /// Id of a user of the platform.
    pub id: UserId,
    /// Whether the account has hidden the user; of tagged friends.
    #[serde(rename = "isHidden", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_hidden: ::std::option::Option<bool>,
    /// Whether the platform has verified the account.
    #[serde(
        rename = "isVerified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_verified: ::std::option::Option<bool>,
    /// Display name.
    pub name: ::std::string::String,
    /// Name in the address of the profile.
    pub username: ::std::string::String,
}
/// One page of users.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UserSummaryPage {
    /// Whether further users follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The users.
    pub list: ::std::vec::Vec<UserSummary>,
    /// What to send as `offset` for the next page: the number of users to skip.
    #[serde(
        rename = "nextOffset",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_offset: ::std::option::Option<u64>,
}
