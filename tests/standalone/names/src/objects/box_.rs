// @generated from names.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Box {
        0 "a" a: optional,
    }
}
