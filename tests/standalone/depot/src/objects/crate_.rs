// @generated from depot.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Crate {
        0 "id" id: required by Id::new(),
        1 "label" label: optional,
    }
}
