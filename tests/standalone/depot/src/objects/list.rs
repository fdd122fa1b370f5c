// @generated from depot.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::ListBaysResponse {
        0 "data" data: required,
        1 "has_more" has_more: required,
    }
    types::ListRacksResponse {
        0 "nextLink" next_link: optional,
        1 "value" value: optional,
    }
}
