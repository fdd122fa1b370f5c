// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::SignedHeaders {
        0 "app-token" app_token: required,
        1 "sign" sign: required,
        2 "time" time: required,
        3 "user-id" user_id: optional,
        4 "x-of-rev" x_of_rev: optional,
    }
}
