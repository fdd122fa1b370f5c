// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Size {
        0 "height" height: optional by OptionalId::new(),
        1 "width" width: required by Id::new(),
    }
}
