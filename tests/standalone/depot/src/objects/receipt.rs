// @generated from depot.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Receipt {
        0 "number" number: required,
    }
}
