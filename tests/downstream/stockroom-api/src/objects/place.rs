// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::PlaceOrderBody {
        0 "count" count: optional by OptionalId::new(),
        1 "item" item: required by Id::new(),
    }
}
