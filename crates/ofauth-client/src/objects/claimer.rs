// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::ClaimerList {
        0 "hasMore" has_more: optional,
        1 "list" list: required,
    }
}
