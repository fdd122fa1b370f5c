// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Item {
        0 "name" name: required,
        1 "number" number: required by Id::new(),
    }
}
