// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Chart {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Chart {
    const NAMES: &'static [&'static str] = &["chart", "delta", "gross", "total"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_chart = None;
        let mut field_delta = Default::default();
        let mut field_gross = Default::default();
        let mut field_total = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_chart = Some(object.value()?),
                1 => field_delta = object.value_by(OptionalDecimal)?,
                2 => field_gross = object.value_by(OptionalDecimal)?,
                3 => field_total = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            chart: required("chart", field_chart)?,
            delta: field_delta,
            gross: field_gross,
            total: field_total,
        })
    }
}
impl<'de> Deserialize<'de> for types::ChartPoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ChartPoint {
    const NAMES: &'static [&'static str] = &["count", "date"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_count = None;
        let mut field_date = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_count = Some(object.value_by(Decimal)?),
                1 => field_date = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            count: required("count", field_count)?,
            date: required("date", field_date)?,
        })
    }
}
