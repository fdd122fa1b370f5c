// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Transaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Transaction {
    const NAMES: &'static [&'static str] = &[
        "amounts",
        "createdAt",
        "currency",
        "description",
        "id",
        "payoutPendingDays",
        "status",
        "type",
        "user",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_amounts = None;
        let mut field_created_at = None;
        let mut field_currency = None;
        let mut field_description = None;
        let mut field_id = None;
        let mut field_payout_pending_days = Default::default();
        let mut field_status = None;
        let mut field_type_ = None;
        let mut field_user = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_amounts = object.value()?,
                1 => field_created_at = Some(object.value()?),
                2 => field_currency = object.value()?,
                3 => field_description = object.value()?,
                4 => field_id = Some(object.value()?),
                5 => field_payout_pending_days = object.value_by(OptionalCount)?,
                6 => field_status = object.value()?,
                7 => field_type_ = object.value()?,
                8 => field_user = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            amounts: field_amounts,
            created_at: required("createdAt", field_created_at)?,
            currency: field_currency,
            description: field_description,
            id: required("id", field_id)?,
            payout_pending_days: field_payout_pending_days,
            status: field_status,
            type_: field_type_,
            user: field_user,
        })
    }
}
impl<'de> Deserialize<'de> for types::TransactionPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TransactionPage {
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
