// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Square {
        0 "color" color: optional,
        1 "form" form: required,
        2 "side" side: optional by OptionalId::new(),
        3 "within" within: optional,
    }
}
