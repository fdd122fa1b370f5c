// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::TaggedFriend {
        0 "id" id: required,
        1 "name" name: required,
        2 "type" type_: required,
        3 "user" user: required,
    }
    types::TaggedFriendPage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
    }
}
