// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The connected account itself.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/access/self: Get the connected account.
pub static GET_SELF: Operation = Operation {
    id: "getSelf",
    method: "GET",
    path: "/v2/access/self",
    tag: "Self",
    summary: "Get the connected account",
    permission: Some("profile:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    response_fields: &[
        "avatar", "id", "isAuth", "isVerified", "name", "photosCount", "postsCount", "subscribersCount", "username",
        "videosCount",
    ],
    ..Operation::EMPTY
};
/// PATCH /v2/access/self: Change the profile of the connected account.
pub static UPDATE_SELF: Operation = Operation {
    id: "updateSelf",
    method: "PATCH",
    path: "/v2/access/self",
    tag: "Self",
    summary: "Change the profile of the connected account",
    permission: Some("profile:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    body: Some(Body::json(Value::object(&[
        Field::optional("about", "What the account says about itself.", Value::text(None, Some(1000))),
        Field::optional("name", "Display name.", Value::text(None, Some(100))),
    ]))),
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
/// GET /v2/access/self/notifications: List notifications.
pub static LIST_NOTIFICATIONS: Operation = Operation {
    id: "listNotifications",
    method: "GET",
    path: "/v2/access/self/notifications",
    tag: "Self",
    summary: "List notifications",
    permission: Some("notifications:read"),
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
        Parameter::query(
            "type",
            "Return only notifications of this kind.",
            Value::among(&["subscribed", "purchases", "tip", "post", "commented", "mentioned", "favorited", "message"]),
        ),
        Parameter::query("relatedUsername", "Return only notifications about the user of this name.", Value::TEXT),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(20),
        items: "list",
        more: Some("hasMore"),
        ledger: true,
        ..Paging::EMPTY
    }),
    response_fields: &[
        "canGoToProfile", "createdAt", "id", "isRead", "replacePairs", "subType", "text", "type", "userId",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/self/release-forms: List release forms.
pub static LIST_RELEASE_FORMS: Operation = Operation {
    id: "listReleaseForms",
    method: "GET",
    path: "/v2/access/self/release-forms",
    tag: "Self",
    summary: "List release forms",
    permission: Some("profile:read"),
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
        Parameter::query("filter", "Return only release forms in this state.", Value::among(&["all", "pending"])),
        Parameter::query("sortBy", "Field to sort by.", Value::among(&["date", "name"])),
        Parameter::query("sortDirection", "Sort direction.", Value::among(&["asc", "desc"])),
        Parameter::query("search", "Return only items that contain this text.", Value::TEXT),
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
        "approvedAt", "code", "createdAt", "hasUser", "id", "isHidden", "lastChangedAt", "name", "partnerId", "status",
        "type", "userName",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/self/tagged-friend-users: List tagged friends.
pub static LIST_TAGGED_FRIENDS: Operation = Operation {
    id: "listTaggedFriends",
    method: "GET",
    path: "/v2/access/self/tagged-friend-users",
    tag: "Self",
    summary: "List tagged friends",
    permission: Some("profile:read"),
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
        Parameter::query("filter", "Return only release forms in this state.", Value::among(&["all", "pending"])),
        Parameter::query("sortBy", "Field to sort by.", Value::among(&["date", "name"])),
        Parameter::query("sortDirection", "Sort direction.", Value::among(&["asc", "desc"])),
        Parameter::query("search", "Return only items that contain this text.", Value::TEXT),
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
    response_fields: &["id", "name", "type", "user"],
    ..Operation::EMPTY
};
