// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::SendOrderBody {
        0 "address" address: optional,
        1 "number" number: required by Id::new(),
        2 "tags" tags: omitted,
    }
    types::SendOrderBodyAddress {
        0 "street" street: optional,
    }
}
