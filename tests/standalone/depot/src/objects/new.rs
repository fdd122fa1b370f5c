// @generated from depot.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::NewCrate {
        0 "label" label: optional,
    }
}
