// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

decode_objects! {
    types::Chart {
        0 "chart" chart: required,
        1 "delta" delta: optional by OptionalDecimal,
        2 "gross" gross: optional by OptionalDecimal,
        3 "total" total: optional by OptionalDecimal,
    }
    types::ChartPoint {
        0 "count" count: required by Decimal,
        1 "date" date: required,
    }
}
