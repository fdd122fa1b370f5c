// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::SignRequest {
        0 "endpoint" endpoint: required,
        1 "time" time: optional,
        2 "user-id" user_id: optional,
    }
    types::SignResult {
        0 "is_early_access" is_early_access: optional,
        1 "is_public" is_public: optional,
        2 "signed" signed: required,
    }
}
