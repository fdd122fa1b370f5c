// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::HeaderThumbs {
        0 "w480" w480: optional,
        1 "w760" w760: optional,
    }
}
