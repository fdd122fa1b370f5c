// @generated from depot.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Shelves {
        0 "shelves" shelves: optional,
    }
}
