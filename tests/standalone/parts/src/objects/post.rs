// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::PostPartsByPartIdPictureBody {
        0 "file" file: optional,
    }
}
