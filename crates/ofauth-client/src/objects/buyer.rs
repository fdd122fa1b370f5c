// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::BuyerPage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
        2 "nextMarker" next_marker: optional by OptionalCount::new(),
    }
}
