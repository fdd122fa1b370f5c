// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Order {
        0 "count" count: required by Id::new(),
        1 "item" item: required by Id::new(),
    }
}
