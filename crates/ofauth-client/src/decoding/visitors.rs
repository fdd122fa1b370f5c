// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::VisitorsChart {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VisitorsChart {
    const NAMES: &'static [&'static str] = &[
        "chart",
        "hasStats",
        "isAvailable",
        "total",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_chart = None;
        let mut field_has_stats = None;
        let mut field_is_available = None;
        let mut field_total = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_chart = object.value()?,
                1 => field_has_stats = object.value()?,
                2 => field_is_available = object.value()?,
                3 => field_total = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            chart: field_chart,
            has_stats: field_has_stats,
            is_available: field_is_available,
            total: field_total,
        })
    }
}
