// @generated from depot.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Gone {
        0 "since" since: optional,
    }
}
