// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::LogInBody {
        0 "stay" stay: optional,
        1 "user" user: required,
    }
}
