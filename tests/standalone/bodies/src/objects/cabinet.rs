// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Cabinet {
        0 "color" color: optional,
        1 "maker" maker: optional,
        2 "name" name: required,
        3 "shelves" shelves: optional,
    }
    types::CabinetPatch {
        0 "color" color: optional by Present::new(),
        1 "maker" maker: optional by Present::new(),
        2 "name" name: optional by Present::new(),
        3 "shelves" shelves: optional by Present::new(),
    }
}
