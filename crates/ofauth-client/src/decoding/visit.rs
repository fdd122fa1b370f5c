// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::VisitCounts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VisitCounts {
    const NAMES: &'static [&'static str] = &["guests", "subscribers", "total", "users"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_guests = Default::default();
        let mut field_subscribers = Default::default();
        let mut field_total = Default::default();
        let mut field_users = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_guests = object.value_by(OptionalCount)?,
                1 => field_subscribers = object.value_by(OptionalCount)?,
                2 => field_total = object.value_by(OptionalCount)?,
                3 => field_users = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            guests: field_guests,
            subscribers: field_subscribers,
            total: field_total,
            users: field_users,
        })
    }
}
impl<'de> Deserialize<'de> for types::VisitTotals {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VisitTotals {
    const NAMES: &'static [&'static str] = &["guests", "subscribers", "total", "users"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_guests = None;
        let mut field_subscribers = Default::default();
        let mut field_total = Default::default();
        let mut field_users = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_guests = object.value()?,
                1 => field_subscribers = object.value_by(OptionalCount)?,
                2 => field_total = object.value_by(OptionalCount)?,
                3 => field_users = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            guests: field_guests,
            subscribers: field_subscribers,
            total: field_total,
            users: field_users,
        })
    }
}
