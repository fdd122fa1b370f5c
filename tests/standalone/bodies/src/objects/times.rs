// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Times {
        0 "at" at: required,
        1 "day" day: optional,
        2 "hour" hour: optional,
        3 "key" key: optional,
        4 "lasts" lasts: optional,
        5 "retries" retries: optional by OptionalId::new(),
    }
}
