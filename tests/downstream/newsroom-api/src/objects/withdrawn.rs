// @generated from newsroom.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Withdrawn {
        0 "id" id: required by Id::new(),
        1 "kind" kind: required,
    }
}
