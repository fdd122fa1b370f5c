// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Problem {
        0 "title" title: optional,
    }
}
