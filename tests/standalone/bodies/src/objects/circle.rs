// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Circle {
        0 "color" color: optional,
        1 "form" form: required,
        2 "radius" radius: required by Id::new(),
    }
}
