// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::SessionUpdate {
        0 "cookie" cookie: required,
        1 "userAgent" user_agent: required,
    }
}
