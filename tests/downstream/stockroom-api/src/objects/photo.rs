// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Photo {
        0 "size" size: required by Id::new(),
    }
}
