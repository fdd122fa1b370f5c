// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::ApiError {
        0 "actionRequired" action_required: optional,
        1 "code" code: optional,
        2 "details" details: optional by Present::new(),
        3 "error" error: optional,
        4 "message" message: optional,
        5 "requestId" request_id: optional,
        6 "type" type_: optional,
    }
}
