// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::ShapeBase {
        0 "color" color: optional,
        1 "form" form: required,
    }
}
