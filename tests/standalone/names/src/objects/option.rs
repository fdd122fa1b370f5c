// @generated from names.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Option {
        0 "a" a: optional,
    }
}
