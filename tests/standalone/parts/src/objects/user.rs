// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::User {
        0 "id" id: optional by OptionalId::new(),
        1 "name" name: required,
        2 "password" password: optional,
    }
}
