// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Maker {
        0 "name" name: required,
        1 "town" town: optional,
    }
    types::MakerPatch {
        0 "name" name: optional by Present::new(),
        1 "town" town: optional by Present::new(),
    }
}
