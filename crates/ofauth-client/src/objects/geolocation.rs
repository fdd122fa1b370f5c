// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Geolocation {
        0 "city" city: optional,
        1 "country" country: required,
        2 "state" state: optional,
    }
}
