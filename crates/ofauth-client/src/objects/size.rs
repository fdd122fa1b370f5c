// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Size {
        0 "height" height: optional by OptionalCount::new(),
        1 "width" width: optional by OptionalCount::new(),
    }
}
