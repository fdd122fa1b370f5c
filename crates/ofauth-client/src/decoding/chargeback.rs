// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Chargeback {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Chargeback {
    const NAMES: &'static [&'static str] = &[
        "createdAt",
        "id",
        "payment",
        "paymentType",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_created_at = None;
        let mut field_id = None;
        let mut field_payment = None;
        let mut field_payment_type = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_created_at = Some(object.value()?),
                1 => field_id = Some(object.value()?),
                2 => field_payment = object.value()?,
                3 => field_payment_type = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            created_at: required("createdAt", field_created_at)?,
            id: required("id", field_id)?,
            payment: field_payment,
            payment_type: field_payment_type,
        })
    }
}
impl<'de> Deserialize<'de> for types::ChargebackPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ChargebackPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list", "nextMarker"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        let mut field_next_marker = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                2 => field_next_marker = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
            next_marker: field_next_marker,
        })
    }
}
