// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::ListNotesResponse {
        0 "notes" notes: required,
        1 "page" page: required,
    }
    types::ListNotesResponsePage {
        0 "next_cursor" next_cursor: optional,
    }
}
