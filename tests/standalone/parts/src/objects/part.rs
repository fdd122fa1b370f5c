// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::PartOwner {
        0 "id" id: required by Id::new(),
        1 "name" name: optional,
        2 "view" view: optional,
    }
}
