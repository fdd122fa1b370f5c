// @generated from names.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Two {
        0 "b" b: optional by OptionalId::new(),
        1 "k\"\n*/" k: optional,
    }
}
