// @generated from depot.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Problem {
        0 "hint" hint: optional,
        1 "title" title: required,
    }
}
