// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::UnsendRequest {
        0 "withUserId" with_user_id: required,
    }
    types::UnsendResult {
        0 "queue" queue: optional,
        1 "success" success: required,
    }
}
