// @generated from depot.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::DeleteCrateError {
        0 "users" users: required,
    }
}
