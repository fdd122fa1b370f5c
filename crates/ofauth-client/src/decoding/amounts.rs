// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

decode_objects! {
    types::Amounts {
        0 "fee" fee: optional by OptionalDecimal,
        1 "gross" gross: optional by OptionalDecimal,
        2 "net" net: optional by OptionalDecimal,
        3 "tax" tax: optional by OptionalDecimal,
        4 "vat" vat: optional by OptionalDecimal,
    }
}
