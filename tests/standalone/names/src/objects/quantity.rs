// @generated from names.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Quantity {
        0 "count" count: required by Id::new(),
        1 "discount" discount: optional,
        2 "price" price: required,
    }
}
