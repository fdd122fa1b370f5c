// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Bundle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Bundle {
    const NAMES: &'static [&'static str] = &[
        "canBuy",
        "discount",
        "duration",
        "id",
        "price",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_buy = None;
        let mut field_discount = Default::default();
        let mut field_duration = Default::default();
        let mut field_id = None;
        let mut field_price = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_buy = object.value()?,
                1 => field_discount = object.value_by(OptionalDecimal)?,
                2 => field_duration = object.value_by(OptionalCount)?,
                3 => field_id = Some(object.value()?),
                4 => field_price = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_buy: field_can_buy,
            discount: field_discount,
            duration: field_duration,
            id: required("id", field_id)?,
            price: field_price,
        })
    }
}
impl<'de> Deserialize<'de> for types::BundleDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::BundleDraft {
    const NAMES: &'static [&'static str] = &["discount", "duration"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_discount = None;
        let mut field_duration = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_discount = Some(object.value_by(Count)?),
                1 => field_duration = Some(object.value_by(Count)?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            discount: required("discount", field_discount)?,
            duration: required("duration", field_duration)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::BundleUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::BundleUpdate {
    const NAMES: &'static [&'static str] = &["discount", "duration"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_discount = Default::default();
        let mut field_duration = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_discount = object.value_by(OptionalCount)?,
                1 => field_duration = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            discount: field_discount,
            duration: field_duration,
        })
    }
}
