// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Whoami {
        0 "id" id: required,
        1 "name" name: optional,
        2 "permissions" permissions: required,
    }
}
