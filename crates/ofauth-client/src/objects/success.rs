// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::SuccessResult {
        0 "success" success: required,
    }
}
