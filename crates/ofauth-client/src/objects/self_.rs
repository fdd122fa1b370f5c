// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::SelfUpdate {
        0 "about" about: optional,
        1 "name" name: optional,
    }
}
