// @generated from depot.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Wait {
        0 "seconds" seconds: required by Id::new(),
    }
}
