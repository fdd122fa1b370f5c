// @generated from depot.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Notice {
        0 "what" what: required,
    }
}
