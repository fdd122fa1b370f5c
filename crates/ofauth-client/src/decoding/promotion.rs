// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Promotion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Promotion {
    const NAMES: &'static [&'static str] = &[
        "canClaim",
        "claimsCount",
        "createdAt",
        "finishedAt",
        "hasRelatedPromo",
        "id",
        "isFinished",
        "message",
        "price",
        "rawMessage",
        "subscribeCounts",
        "subscribeDays",
        "type",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_claim = None;
        let mut field_claims_count = Default::default();
        let mut field_created_at = None;
        let mut field_finished_at = None;
        let mut field_has_related_promo = None;
        let mut field_id = None;
        let mut field_is_finished = None;
        let mut field_message = None;
        let mut field_price = Default::default();
        let mut field_raw_message = None;
        let mut field_subscribe_counts = Default::default();
        let mut field_subscribe_days = Default::default();
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_claim = object.value()?,
                1 => field_claims_count = object.value_by(OptionalCount)?,
                2 => field_created_at = object.value()?,
                3 => field_finished_at = object.value()?,
                4 => field_has_related_promo = object.value()?,
                5 => field_id = Some(object.value()?),
                6 => field_is_finished = object.value()?,
                7 => field_message = object.value()?,
                8 => field_price = object.value_by(OptionalDecimal)?,
                9 => field_raw_message = object.value()?,
                10 => field_subscribe_counts = object.value_by(OptionalCount)?,
                11 => field_subscribe_days = object.value_by(OptionalCount)?,
                12 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_claim: field_can_claim,
            claims_count: field_claims_count,
            created_at: field_created_at,
            finished_at: field_finished_at,
            has_related_promo: field_has_related_promo,
            id: required("id", field_id)?,
            is_finished: field_is_finished,
            message: field_message,
            price: field_price,
            raw_message: field_raw_message,
            subscribe_counts: field_subscribe_counts,
            subscribe_days: field_subscribe_days,
            type_: field_type_,
        })
    }
}
impl<'de> Deserialize<'de> for types::PromotionDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PromotionDraft {
    const NAMES: &'static [&'static str] = &[
        "discount",
        "finishDays",
        "message",
        "subscribeCounts",
        "subscribeDays",
        "type",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_discount = None;
        let mut field_finish_days = None;
        let mut field_message = None;
        let mut field_subscribe_counts = None;
        let mut field_subscribe_days = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_discount = Some(object.value_by(Count)?),
                1 => field_finish_days = Some(object.value_by(Count)?),
                2 => field_message = Some(object.value()?),
                3 => field_subscribe_counts = Some(object.value_by(Count)?),
                4 => field_subscribe_days = Some(object.value_by(Count)?),
                5 => field_type_ = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            discount: required("discount", field_discount)?,
            finish_days: required("finishDays", field_finish_days)?,
            message: required("message", field_message)?,
            subscribe_counts: required("subscribeCounts", field_subscribe_counts)?,
            subscribe_days: required("subscribeDays", field_subscribe_days)?,
            type_: required("type", field_type_)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::PromotionUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PromotionUpdate {
    const NAMES: &'static [&'static str] = &[
        "discount",
        "finishDays",
        "message",
        "subscribeCounts",
        "subscribeDays",
        "type",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_discount = Default::default();
        let mut field_finish_days = Default::default();
        let mut field_message = None;
        let mut field_subscribe_counts = Default::default();
        let mut field_subscribe_days = Default::default();
        let mut field_type_ = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_discount = object.value_by(OptionalCount)?,
                1 => field_finish_days = object.value_by(OptionalCount)?,
                2 => field_message = object.value()?,
                3 => field_subscribe_counts = object.value_by(OptionalCount)?,
                4 => field_subscribe_days = object.value_by(OptionalCount)?,
                5 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            discount: field_discount,
            finish_days: field_finish_days,
            message: field_message,
            subscribe_counts: field_subscribe_counts,
            subscribe_days: field_subscribe_days,
            type_: field_type_,
        })
    }
}
