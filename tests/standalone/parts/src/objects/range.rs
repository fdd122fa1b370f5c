// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Range {
        0 "max" max: optional by OptionalId::new(),
        1 "min" min: optional by OptionalId::new(),
    }
}
