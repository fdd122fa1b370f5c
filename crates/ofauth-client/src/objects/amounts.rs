// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Amounts {
        0 "fee" fee: optional,
        1 "gross" gross: optional,
        2 "net" net: optional,
        3 "tax" tax: optional,
        4 "vat" vat: optional,
    }
}
