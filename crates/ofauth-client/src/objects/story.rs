// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Story {
        0 "canDelete" can_delete: optional,
        1 "canLike" can_like: optional,
        2 "canvasHeight" canvas_height: optional by OptionalCount::new(),
        3 "canvasWidth" canvas_width: optional by OptionalCount::new(),
        4 "commentsCount" comments_count: optional by OptionalCount::new(),
        5 "createdAt" created_at: optional,
        6 "hasPost" has_post: optional,
        7 "id" id: required,
        8 "isHighlightCover" is_highlight_cover: optional,
        9 "isLastInHighlight" is_last_in_highlight: optional,
        10 "isLiked" is_liked: optional,
        11 "isReady" is_ready: optional,
        12 "isWatched" is_watched: optional,
        13 "likesCount" likes_count: optional by OptionalCount::new(),
        14 "media" media: optional,
        15 "post" post: optional,
        16 "question" question: optional,
        17 "releaseForms" release_forms: optional,
        18 "texts" texts: optional,
        19 "tipsAmount" tips_amount: optional,
        20 "tipsAmountRaw" tips_amount_raw: optional,
        21 "tipsCount" tips_count: optional by OptionalCount::new(),
        22 "userId" user_id: optional,
        23 "viewers" viewers: optional,
        24 "viewersCount" viewers_count: optional by OptionalCount::new(),
    }
    types::StoryPlace {
        0 "angle" angle: optional,
        1 "color" color: optional,
        2 "height" height: optional,
        3 "left" left: optional,
        4 "scale" scale: optional,
        5 "top" top: optional,
        6 "width" width: optional,
        7 "x" x: optional,
        8 "y" y: optional,
        9 "zIndex" z_index: optional,
    }
    types::StoryPost {
        0 "author" author: optional,
        1 "coordinateParams" coordinate_params: optional,
        2 "id" id: required,
    }
    types::StoryQuestion {
        0 "entity" entity: optional,
        1 "positions" positions: optional,
        2 "type" type_: optional,
    }
    types::StoryQuestionEntity {
        0 "createdAt" created_at: optional,
        1 "id" id: optional by Present::new(),
        2 "text" text: optional,
    }
    types::StoryText {
        0 "position" position: optional,
        1 "text" text: optional,
    }
    types::StoryViewer {
        0 "avatar" avatar: optional,
        1 "avatarThumbs" avatar_thumbs: optional,
        2 "canCommentStory" can_comment_story: optional,
        3 "canLookStory" can_look_story: optional,
        4 "hasNotViewedStory" has_not_viewed_story: optional,
        5 "id" id: required,
        6 "isStoryBlockedUser" is_story_blocked_user: optional,
        7 "isStoryLiked" is_story_liked: optional,
        8 "isVerified" is_verified: optional,
        9 "name" name: optional,
        10 "username" username: optional,
    }
}
