// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::CurrentDynamicRules {
        0 "is_current" is_current: optional,
        1 "is_early_access" is_early_access: optional,
        2 "is_public" is_public: optional,
        3 "rules" rules: required,
    }
    types::CurrentUser {
        0 "avatar" avatar: optional,
        1 "id" id: optional,
        2 "isAuth" is_auth: required,
        3 "isVerified" is_verified: optional,
        4 "name" name: optional,
        5 "photosCount" photos_count: optional by OptionalCount::new(),
        6 "postsCount" posts_count: optional by OptionalCount::new(),
        7 "subscribersCount" subscribers_count: optional by OptionalCount::new(),
        8 "username" username: optional,
        9 "videosCount" videos_count: optional by OptionalCount::new(),
    }
}
