// @generated from newsroom.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Written {
        0 "kind" kind: required,
        1 "story" story: required,
    }
}
