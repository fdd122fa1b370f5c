// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Receipt {
        0 "item" item: required by Id::new(),
    }
}
