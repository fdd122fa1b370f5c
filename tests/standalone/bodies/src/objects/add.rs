// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::AddPartBody {
        0 "drawing" drawing: optional,
        1 "note" note: required,
        2 "picture" picture: required,
        3 "sheets" sheets: required,
        4 "sizes" sizes: required,
    }
}
