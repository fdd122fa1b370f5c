// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Bundle {
        0 "canBuy" can_buy: optional,
        1 "discount" discount: optional,
        2 "duration" duration: optional by OptionalCount::new(),
        3 "id" id: required,
        4 "price" price: optional,
    }
    types::BundleDraft {
        0 "discount" discount: required by Count::new(),
        1 "duration" duration: required by Count::new(),
    }
    types::BundleUpdate {
        0 "discount" discount: optional by OptionalCount::new(),
        1 "duration" duration: optional by OptionalCount::new(),
    }
}
