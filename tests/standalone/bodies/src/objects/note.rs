// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Note {
        0 "id" id: required by Id::new(),
        1 "text" text: optional,
    }
}
