// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::UserBatch {
        0 "users" users: required,
    }
    types::UserList {
        0 "canAddUsers" can_add_users: optional,
        1 "canDelete" can_delete: optional,
        2 "canManageUsers" can_manage_users: optional,
        3 "canPinnedToChat" can_pinned_to_chat: optional,
        4 "canPinnedToFeed" can_pinned_to_feed: optional,
        5 "canUpdate" can_update: optional,
        6 "direction" direction: optional,
        7 "id" id: required,
        8 "isPinnedToChat" is_pinned_to_chat: optional,
        9 "isPinnedToFeed" is_pinned_to_feed: optional,
        10 "name" name: required,
        11 "order" order: optional,
        12 "postsCount" posts_count: optional by OptionalCount::new(),
        13 "sortList" sort_list: optional,
        14 "type" type_: required,
        15 "users" users: optional,
        16 "usersCount" users_count: optional by OptionalCount::new(),
    }
    types::UserListAddition {
        0 "listId" list_id: required,
        1 "success" success: optional,
    }
    types::UserListAdditions {
        0 "errors" errors: optional,
        1 "success" success: required,
    }
    types::UserListChoice {
        0 "listIds" list_ids: required by Counts::new(),
    }
    types::UserListError {
        0 "error" error: optional,
        1 "listId" list_id: required,
    }
    types::UserListMember {
        0 "list" list: required,
        1 "userState" user_state: optional,
    }
    types::UserListOrder {
        0 "direction" direction: optional,
        1 "order" order: optional,
    }
    types::UserListPage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
        2 "order" order: optional,
        3 "sort" sort: optional,
    }
    types::UserListReference {
        0 "id" id: required,
        1 "name" name: optional,
        2 "type" type_: optional,
    }
    types::UserListState {
        0 "canAddUser" can_add_user: optional,
        1 "cannotAddUserReason" cannot_add_user_reason: optional,
        2 "hasUser" has_user: optional,
        3 "id" id: required,
        4 "name" name: optional,
        5 "type" type_: optional,
    }
    types::UserProfile {
        0 "about" about: optional,
        1 "archivedPostsCount" archived_posts_count: optional by OptionalCount::new(),
        2 "audiosCount" audios_count: optional by OptionalCount::new(),
        3 "avatar" avatar: optional,
        4 "avatarThumbs" avatar_thumbs: optional,
        5 "canAddSubscriber" can_add_subscriber: optional,
        6 "canChat" can_chat: optional,
        7 "canCommentStory" can_comment_story: optional,
        8 "canCreatePromotion" can_create_promotion: optional,
        9 "canCreateTrial" can_create_trial: optional,
        10 "canLookStory" can_look_story: optional,
        11 "canPayInternal" can_pay_internal: optional,
        12 "canReceiveChatMessage" can_receive_chat_message: optional,
        13 "canReport" can_report: optional,
        14 "canRestrict" can_restrict: optional,
        15 "canTrialSend" can_trial_send: optional,
        16 "canUnsubscribe" can_unsubscribe: optional,
        17 "currentSubscribePrice" current_subscribe_price: optional,
        18 "displayName" display_name: optional,
        19 "favoritedCount" favorited_count: optional by OptionalCount::new(),
        20 "favoritesCount" favorites_count: optional by OptionalCount::new(),
        21 "hasLabels" has_labels: optional,
        22 "hasNotViewedStory" has_not_viewed_story: optional,
        23 "hasPinnedPosts" has_pinned_posts: optional,
        24 "hasScheduledStream" has_scheduled_stream: optional,
        25 "hasStories" has_stories: optional,
        26 "hasStream" has_stream: optional,
        27 "header" header: optional,
        28 "headerSize" header_size: optional,
        29 "headerThumbs" header_thumbs: optional,
        30 "hideChat" hide_chat: optional,
        31 "id" id: required,
        32 "isAdultContent" is_adult_content: optional,
        33 "isBlocked" is_blocked: optional,
        34 "isFriend" is_friend: optional,
        35 "isMarkdownDisabledForAbout" is_markdown_disabled_for_about: optional,
        36 "isPendingAutoprolong" is_pending_autoprolong: optional,
        37 "isPerformer" is_performer: optional,
        38 "isPrivateRestriction" is_private_restriction: optional,
        39 "isRealPerformer" is_real_performer: optional,
        40 "isReferrerAllowed" is_referrer_allowed: optional,
        41 "isRestricted" is_restricted: optional,
        42 "isVerified" is_verified: optional,
        43 "joinDate" join_date: optional,
        44 "lastSeen" last_seen: optional,
        45 "lists" lists: optional,
        46 "location" location: optional,
        47 "mediasCount" medias_count: optional by OptionalCount::new(),
        48 "name" name: optional,
        49 "notice" notice: optional,
        50 "photosCount" photos_count: optional by OptionalCount::new(),
        51 "postsCount" posts_count: optional by OptionalCount::new(),
        52 "privateArchivedPostsCount" private_archived_posts_count: optional by OptionalCount::new(),
        53 "showMediaCount" show_media_count: optional,
        54 "showPostsInFeed" show_posts_in_feed: optional,
        55 "showSubscribersCount" show_subscribers_count: optional,
        56 "subscribePrice" subscribe_price: optional,
        57 "subscribedBy" subscribed_by: optional,
        58 "subscribedByAutoprolong" subscribed_by_autoprolong: optional,
        59 "subscribedByData" subscribed_by_data: optional,
        60 "subscribedByExpire" subscribed_by_expire: optional,
        61 "subscribedByExpireDate" subscribed_by_expire_date: optional,
        62 "subscribedIsExpiredNow" subscribed_is_expired_now: optional,
        63 "subscribedOn" subscribed_on: optional,
        64 "subscribedOnData" subscribed_on_data: optional,
        65 "subscribedOnDuration" subscribed_on_duration: optional,
        66 "subscribedOnExpiredNow" subscribed_on_expired_now: optional,
        67 "subscribersCount" subscribers_count: optional by OptionalCount::new(),
        68 "tipsEnabled" tips_enabled: optional,
        69 "tipsMax" tips_max: optional,
        70 "tipsMin" tips_min: optional,
        71 "tipsMinInternal" tips_min_internal: optional,
        72 "tipsTextEnabled" tips_text_enabled: optional,
        73 "username" username: optional,
        74 "videosCount" videos_count: optional by OptionalCount::new(),
        75 "website" website: optional,
        76 "wishlist" wishlist: optional,
    }
    types::UserProfilePage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
    }
    types::UserReference {
        0 "id" id: optional,
        1 "name" name: optional,
        2 "_view" view: optional,
    }
    types::UserSummary {
        0 "avatar" avatar: optional,
        1 "avatarThumbs" avatar_thumbs: optional,
        2 "id" id: required,
        3 "isHidden" is_hidden: optional,
        4 "isVerified" is_verified: optional,
        5 "name" name: required,
        6 "username" username: required,
    }
    types::UserSummaryPage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
        2 "nextOffset" next_offset: optional by OptionalCount::new(),
    }
}
