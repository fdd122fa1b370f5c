// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Users of the platform.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/access/users/blocked: List blocked users.
pub static LIST_BLOCKED_USERS: Operation = Operation {
    id: "listBlockedUsers",
    method: "GET",
    path: "/v2/access/users/blocked",
    tag: "Users",
    summary: "List blocked users",
    permission: Some("users:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(20))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(20),
        items: "list",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "about", "archivedPostsCount", "audiosCount", "avatar", "avatarThumbs", "canAddSubscriber", "canChat",
        "canCommentStory", "canCreatePromotion", "canCreateTrial", "canLookStory", "canPayInternal",
        "canReceiveChatMessage", "canReport", "canRestrict", "canTrialSend", "canUnsubscribe", "currentSubscribePrice",
        "displayName", "favoritedCount", "favoritesCount", "hasLabels", "hasNotViewedStory", "hasPinnedPosts",
        "hasScheduledStream", "hasStories", "hasStream", "header", "headerSize", "headerThumbs", "hideChat", "id",
        "isAdultContent", "isBlocked", "isFriend", "isMarkdownDisabledForAbout", "isPendingAutoprolong", "isPerformer",
        "isPrivateRestriction", "isRealPerformer", "isReferrerAllowed", "isRestricted", "isVerified", "joinDate",
        "lastSeen", "lists", "location", "mediasCount", "name", "notice", "photosCount", "postsCount",
        "privateArchivedPostsCount", "showMediaCount", "showPostsInFeed", "showSubscribersCount", "subscribePrice",
        "subscribedBy", "subscribedByAutoprolong", "subscribedByData", "subscribedByExpire", "subscribedByExpireDate",
        "subscribedIsExpiredNow", "subscribedOn", "subscribedOnData", "subscribedOnDuration", "subscribedOnExpiredNow",
        "subscribersCount", "tipsEnabled", "tipsMax", "tipsMin", "tipsMinInternal", "tipsTextEnabled", "username",
        "videosCount", "website", "wishlist",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/users/list: Get users by their ids.
pub static LIST_USERS: Operation = Operation {
    id: "listUsers",
    method: "GET",
    path: "/v2/access/users/list",
    tag: "Users",
    summary: "Get users by their ids",
    permission: Some("profile:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter {
            required: true,
            ..Parameter::query(
                "userIds",
                "Ids of the users, ten at most; the key is repeated. The server also accepts one comma-separated value.",
                Value::Array { items: &Value::text(Some(1), None), min_items: Some(1), max_items: Some(10) },
            )
        },
    ],
    response_fields: &[
        "about", "archivedPostsCount", "audiosCount", "avatar", "avatarThumbs", "canAddSubscriber", "canChat",
        "canCommentStory", "canCreatePromotion", "canCreateTrial", "canLookStory", "canPayInternal",
        "canReceiveChatMessage", "canReport", "canRestrict", "canTrialSend", "canUnsubscribe", "currentSubscribePrice",
        "displayName", "favoritedCount", "favoritesCount", "hasLabels", "hasNotViewedStory", "hasPinnedPosts",
        "hasScheduledStream", "hasStories", "hasStream", "header", "headerSize", "headerThumbs", "hideChat", "id",
        "isAdultContent", "isBlocked", "isFriend", "isMarkdownDisabledForAbout", "isPendingAutoprolong", "isPerformer",
        "isPrivateRestriction", "isRealPerformer", "isReferrerAllowed", "isRestricted", "isVerified", "joinDate",
        "lastSeen", "lists", "location", "mediasCount", "name", "notice", "photosCount", "postsCount",
        "privateArchivedPostsCount", "showMediaCount", "showPostsInFeed", "showSubscribersCount", "subscribePrice",
        "subscribedBy", "subscribedByAutoprolong", "subscribedByData", "subscribedByExpire", "subscribedByExpireDate",
        "subscribedIsExpiredNow", "subscribedOn", "subscribedOnData", "subscribedOnDuration", "subscribedOnExpiredNow",
        "subscribersCount", "tipsEnabled", "tipsMax", "tipsMin", "tipsMinInternal", "tipsTextEnabled", "username",
        "videosCount", "website", "wishlist",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/users/restrict: List restricted users.
pub static LIST_RESTRICTED_USERS: Operation = Operation {
    id: "listRestrictedUsers",
    method: "GET",
    path: "/v2/access/users/restrict",
    tag: "Users",
    summary: "List restricted users",
    permission: Some("users:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(20))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(20),
        items: "list",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "about", "archivedPostsCount", "audiosCount", "avatar", "avatarThumbs", "canAddSubscriber", "canChat",
        "canCommentStory", "canCreatePromotion", "canCreateTrial", "canLookStory", "canPayInternal",
        "canReceiveChatMessage", "canReport", "canRestrict", "canTrialSend", "canUnsubscribe", "currentSubscribePrice",
        "displayName", "favoritedCount", "favoritesCount", "hasLabels", "hasNotViewedStory", "hasPinnedPosts",
        "hasScheduledStream", "hasStories", "hasStream", "header", "headerSize", "headerThumbs", "hideChat", "id",
        "isAdultContent", "isBlocked", "isFriend", "isMarkdownDisabledForAbout", "isPendingAutoprolong", "isPerformer",
        "isPrivateRestriction", "isRealPerformer", "isReferrerAllowed", "isRestricted", "isVerified", "joinDate",
        "lastSeen", "lists", "location", "mediasCount", "name", "notice", "photosCount", "postsCount",
        "privateArchivedPostsCount", "showMediaCount", "showPostsInFeed", "showSubscribersCount", "subscribePrice",
        "subscribedBy", "subscribedByAutoprolong", "subscribedByData", "subscribedByExpire", "subscribedByExpireDate",
        "subscribedIsExpiredNow", "subscribedOn", "subscribedOnData", "subscribedOnDuration", "subscribedOnExpiredNow",
        "subscribersCount", "tipsEnabled", "tipsMax", "tipsMin", "tipsMinInternal", "tipsTextEnabled", "username",
        "videosCount", "website", "wishlist",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/users/search: Search for creators.
pub static SEARCH_USERS: Operation = Operation {
    id: "searchUsers",
    method: "GET",
    path: "/v2/access/users/search",
    tag: "Users",
    summary: "Search for creators",
    permission: Some("profile:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(100))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
        Parameter::query("query", "Return only items that contain this text.", Value::TEXT),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(100),
        items: "list",
        bare: true,
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "about", "archivedPostsCount", "audiosCount", "avatar", "avatarThumbs", "canAddSubscriber", "canChat",
        "canCommentStory", "canCreatePromotion", "canCreateTrial", "canLookStory", "canPayInternal",
        "canReceiveChatMessage", "canReport", "canRestrict", "canTrialSend", "canUnsubscribe", "currentSubscribePrice",
        "displayName", "favoritedCount", "favoritesCount", "hasLabels", "hasNotViewedStory", "hasPinnedPosts",
        "hasScheduledStream", "hasStories", "hasStream", "header", "headerSize", "headerThumbs", "hideChat", "id",
        "isAdultContent", "isBlocked", "isFriend", "isMarkdownDisabledForAbout", "isPendingAutoprolong", "isPerformer",
        "isPrivateRestriction", "isRealPerformer", "isReferrerAllowed", "isRestricted", "isVerified", "joinDate",
        "lastSeen", "lists", "location", "mediasCount", "name", "notice", "photosCount", "postsCount",
        "privateArchivedPostsCount", "showMediaCount", "showPostsInFeed", "showSubscribersCount", "subscribePrice",
        "subscribedBy", "subscribedByAutoprolong", "subscribedByData", "subscribedByExpire", "subscribedByExpireDate",
        "subscribedIsExpiredNow", "subscribedOn", "subscribedOnData", "subscribedOnDuration", "subscribedOnExpiredNow",
        "subscribersCount", "tipsEnabled", "tipsMax", "tipsMin", "tipsMinInternal", "tipsTextEnabled", "username",
        "videosCount", "website", "wishlist",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/users/{userId}: Get a user.
pub static GET_USER: Operation = Operation {
    id: "getUser",
    method: "GET",
    path: "/v2/access/users/{userId}",
    tag: "Users",
    summary: "Get a user",
    permission: Some("profile:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "userId",
            "Id of the user, or the name in the address of the profile.",
            Value::text(Some(1), None),
        ),
    ],
    response_fields: &[
        "about", "archivedPostsCount", "audiosCount", "avatar", "avatarThumbs", "canAddSubscriber", "canChat",
        "canCommentStory", "canCreatePromotion", "canCreateTrial", "canLookStory", "canPayInternal",
        "canReceiveChatMessage", "canReport", "canRestrict", "canTrialSend", "canUnsubscribe", "currentSubscribePrice",
        "displayName", "favoritedCount", "favoritesCount", "hasLabels", "hasNotViewedStory", "hasPinnedPosts",
        "hasScheduledStream", "hasStories", "hasStream", "header", "headerSize", "headerThumbs", "hideChat", "id",
        "isAdultContent", "isBlocked", "isFriend", "isMarkdownDisabledForAbout", "isPendingAutoprolong", "isPerformer",
        "isPrivateRestriction", "isRealPerformer", "isReferrerAllowed", "isRestricted", "isVerified", "joinDate",
        "lastSeen", "lists", "location", "mediasCount", "name", "notice", "photosCount", "postsCount",
        "privateArchivedPostsCount", "showMediaCount", "showPostsInFeed", "showSubscribersCount", "subscribePrice",
        "subscribedBy", "subscribedByAutoprolong", "subscribedByData", "subscribedByExpire", "subscribedByExpireDate",
        "subscribedIsExpiredNow", "subscribedOn", "subscribedOnData", "subscribedOnDuration", "subscribedOnExpiredNow",
        "subscribersCount", "tipsEnabled", "tipsMax", "tipsMin", "tipsMinInternal", "tipsTextEnabled", "username",
        "videosCount", "website", "wishlist",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/access/users/{userId}/restrict: Lift the restriction of a user.
pub static UNRESTRICT_USER: Operation = Operation {
    id: "unrestrictUser",
    method: "DELETE",
    path: "/v2/access/users/{userId}/restrict",
    tag: "Users",
    summary: "Lift the restriction of a user",
    permission: Some("users:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "userId",
            "Id of the user, or the name in the address of the profile.",
            Value::text(Some(1), None),
        ),
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/users/{userId}/restrict: Restrict a user.
pub static RESTRICT_USER: Operation = Operation {
    id: "restrictUser",
    method: "POST",
    path: "/v2/access/users/{userId}/restrict",
    tag: "Users",
    summary: "Restrict a user",
    permission: Some("users:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "userId",
            "Id of the user, or the name in the address of the profile.",
            Value::text(Some(1), None),
        ),
    ],
    ..Operation::EMPTY
};
