// @generated from newsroom.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::ListStoriesResponse {
        0 "next_cursor" next_cursor: optional,
        1 "stories" stories: required,
    }
}
