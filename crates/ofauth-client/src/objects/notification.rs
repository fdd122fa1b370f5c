// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Notification {
        0 "canGoToProfile" can_go_to_profile: optional,
        1 "createdAt" created_at: required,
        2 "id" id: required,
        3 "isRead" is_read: optional,
        4 "replacePairs" replace_pairs: optional,
        5 "subType" sub_type: optional,
        6 "text" text: required,
        7 "type" type_: required,
        8 "userId" user_id: optional,
    }
    types::NotificationPage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
    }
}
