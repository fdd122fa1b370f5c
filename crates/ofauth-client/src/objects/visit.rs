// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::VisitCounts {
        0 "guests" guests: optional by OptionalCount::new(),
        1 "subscribers" subscribers: optional by OptionalCount::new(),
        2 "total" total: optional by OptionalCount::new(),
        3 "users" users: optional by OptionalCount::new(),
    }
    types::VisitTotals {
        0 "guests" guests: optional,
        1 "subscribers" subscribers: optional by OptionalCount::new(),
        2 "total" total: optional by OptionalCount::new(),
        3 "users" users: optional,
    }
}
