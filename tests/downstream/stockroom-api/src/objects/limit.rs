// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Limit {
        0 "bytes" bytes: required by Id::new(),
    }
}
