// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Campaign {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Campaign {
    const NAMES: &'static [&'static str] = &[
        "campaignCode",
        "campaignName",
        "countSubscribers",
        "countTransitions",
        "createdAt",
        "endDate",
        "id",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_campaign_code = Default::default();
        let mut field_campaign_name = None;
        let mut field_count_subscribers = Default::default();
        let mut field_count_transitions = Default::default();
        let mut field_created_at = None;
        let mut field_end_date = None;
        let mut field_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_campaign_code = object.value_by(OptionalCount)?,
                1 => field_campaign_name = object.value()?,
                2 => field_count_subscribers = object.value_by(OptionalCount)?,
                3 => field_count_transitions = object.value_by(OptionalCount)?,
                4 => field_created_at = object.value()?,
                5 => field_end_date = object.value()?,
                6 => field_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            campaign_code: field_campaign_code,
            campaign_name: field_campaign_name,
            count_subscribers: field_count_subscribers,
            count_transitions: field_count_transitions,
            created_at: field_created_at,
            end_date: field_end_date,
            id: required("id", field_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::CampaignPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::CampaignPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
        })
    }
}
