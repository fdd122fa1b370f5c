// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::LinkedSession {
        0 "cookie" cookie: optional,
        1 "user-agent" user_agent: optional,
        2 "user-id" user_id: optional,
        3 "x-bc" x_bc: optional,
    }
}
