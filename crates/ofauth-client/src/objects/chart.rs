// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Chart {
        0 "chart" chart: required,
        1 "delta" delta: optional,
        2 "gross" gross: optional,
        3 "total" total: optional,
    }
    types::ChartPoint {
        0 "count" count: required,
        1 "date" date: required,
    }
}
