// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::ReleaseForm {
        0 "id" id: required,
        1 "name" name: required,
        2 "partnerSource" partner_source: required,
        3 "type" type_: required,
        4 "user" user: optional,
    }
    types::ReleaseFormParticipants {
        0 "guests" guests: omitted,
        1 "partners" partners: omitted,
        2 "users" users: omitted,
    }
    types::ReleaseFormRecord {
        0 "approvedAt" approved_at: optional,
        1 "code" code: optional,
        2 "createdAt" created_at: optional,
        3 "hasUser" has_user: optional,
        4 "id" id: required,
        5 "isHidden" is_hidden: optional,
        6 "lastChangedAt" last_changed_at: optional,
        7 "name" name: required,
        8 "partnerId" partner_id: optional,
        9 "status" status: optional,
        10 "type" type_: required,
        11 "userName" user_name: optional,
    }
    types::ReleaseFormRecordPage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
    }
    types::ReleaseFormUser {
        0 "avatar" avatar: required,
        1 "avatarThumbs" avatar_thumbs: required,
        2 "id" id: required,
        3 "isFromGuest" is_from_guest: required,
        4 "isVerified" is_verified: required,
        5 "ivStatus" iv_status: required,
        6 "name" name: required,
        7 "username" username: required,
        8 "view" view: required,
    }
}
