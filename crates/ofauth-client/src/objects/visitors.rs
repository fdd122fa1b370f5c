// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::VisitorsChart {
        0 "chart" chart: optional,
        1 "hasStats" has_stats: optional,
        2 "isAvailable" is_available: optional,
        3 "total" total: optional,
    }
}
