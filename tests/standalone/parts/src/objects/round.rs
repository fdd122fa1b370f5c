// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Round {
        0 "form" form: required,
        1 "radius" radius: required,
    }
}
