// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::VisitorSeries {
        0 "duration" duration: optional,
        1 "visitors" visitors: optional,
    }
    types::VisitorTotal {
        0 "current" current: optional,
        1 "delta" delta: optional,
    }
}
