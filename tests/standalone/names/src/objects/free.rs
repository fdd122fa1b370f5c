// @generated from names.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::FreeFormResponse {
        0 "items" items: optional,
    }
}
