// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::VisitorSeries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VisitorSeries {
    const NAMES: &'static [&'static str] = &["duration", "visitors"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_duration = None;
        let mut field_visitors = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_duration = object.value()?,
                1 => field_visitors = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            duration: field_duration,
            visitors: field_visitors,
        })
    }
}
impl<'de> Deserialize<'de> for types::VisitorTotal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VisitorTotal {
    const NAMES: &'static [&'static str] = &["current", "delta"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_current = None;
        let mut field_delta = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_current = object.value()?,
                1 => field_delta = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            current: field_current,
            delta: field_delta,
        })
    }
}
