// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Flat {
        0 "form" form: required,
        1 "within" within: optional,
    }
}
