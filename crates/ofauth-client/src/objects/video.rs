// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::VideoSources {
        0 "240" x240: optional,
        1 "720" x720: optional,
    }
}
