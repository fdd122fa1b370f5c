// @generated from names.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Owner {
        0 "id" id: required,
    }
}
