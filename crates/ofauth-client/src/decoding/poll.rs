// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Poll {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Poll {
    const NAMES: &'static [&'static str] = &["finishedAt", "options", "total"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_finished_at = None;
        let mut field_options = None;
        let mut field_total = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_finished_at = object.value()?,
                1 => field_options = object.value()?,
                2 => field_total = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            finished_at: field_finished_at,
            options: field_options,
            total: field_total,
        })
    }
}
impl<'de> Deserialize<'de> for types::PollOption {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PollOption {
    const NAMES: &'static [&'static str] = &[
        "count",
        "id",
        "isWinner",
        "percent",
        "text",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_count = Default::default();
        let mut field_id = None;
        let mut field_is_winner = None;
        let mut field_percent = Default::default();
        let mut field_text = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_count = object.value_by(OptionalCount)?,
                1 => field_id = Some(object.value()?),
                2 => field_is_winner = object.value()?,
                3 => field_percent = object.value_by(OptionalDecimal)?,
                4 => field_text = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            count: field_count,
            id: required("id", field_id)?,
            is_winner: field_is_winner,
            percent: field_percent,
            text: field_text,
        })
    }
}
