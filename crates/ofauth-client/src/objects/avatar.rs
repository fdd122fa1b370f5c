// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::AvatarThumbs {
        0 "c144" c144: optional,
        1 "c50" c50: optional,
    }
}
