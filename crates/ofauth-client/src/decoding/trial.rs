// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::TrialLink {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrialLink {
    const NAMES: &'static [&'static str] = &[
        "claimCounts",
        "clicksCounts",
        "createdAt",
        "expiredAt",
        "id",
        "isFinished",
        "sharedWith",
        "subscribeCounts",
        "subscribeDays",
        "trialLinkName",
        "url",
        "user",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_claim_counts = Default::default();
        let mut field_clicks_counts = Default::default();
        let mut field_created_at = None;
        let mut field_expired_at = None;
        let mut field_id = None;
        let mut field_is_finished = None;
        let mut field_shared_with = None;
        let mut field_subscribe_counts = Default::default();
        let mut field_subscribe_days = Default::default();
        let mut field_trial_link_name = None;
        let mut field_url = None;
        let mut field_user = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_claim_counts = object.value_by(OptionalCount)?,
                1 => field_clicks_counts = object.value_by(OptionalCount)?,
                2 => field_created_at = object.value()?,
                3 => field_expired_at = object.value()?,
                4 => field_id = Some(object.value()?),
                5 => field_is_finished = object.value()?,
                6 => field_shared_with = object.value()?,
                7 => field_subscribe_counts = object.value_by(OptionalCount)?,
                8 => field_subscribe_days = object.value_by(OptionalCount)?,
                9 => field_trial_link_name = object.value()?,
                10 => field_url = object.value()?,
                11 => field_user = object.value_by(Present::new())?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            claim_counts: field_claim_counts,
            clicks_counts: field_clicks_counts,
            created_at: field_created_at,
            expired_at: field_expired_at,
            id: required("id", field_id)?,
            is_finished: field_is_finished,
            shared_with: field_shared_with,
            subscribe_counts: field_subscribe_counts,
            subscribe_days: field_subscribe_days,
            trial_link_name: field_trial_link_name,
            url: field_url,
            user: field_user,
        })
    }
}
impl<'de> Deserialize<'de> for types::TrialLinkDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrialLinkDraft {
    const NAMES: &'static [&'static str] = &[
        "expiredAt",
        "subscribeCounts",
        "subscribeDays",
        "trialLinkName",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_expired_at = None;
        let mut field_subscribe_counts = Default::default();
        let mut field_subscribe_days = None;
        let mut field_trial_link_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_expired_at = object.value()?,
                1 => field_subscribe_counts = object.value_by(OptionalCount)?,
                2 => field_subscribe_days = Some(object.value_by(Count)?),
                3 => field_trial_link_name = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            expired_at: field_expired_at,
            subscribe_counts: field_subscribe_counts,
            subscribe_days: required("subscribeDays", field_subscribe_days)?,
            trial_link_name: required("trialLinkName", field_trial_link_name)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TrialLinkShare {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrialLinkShare {
    const NAMES: &'static [&'static str] = &["trialId", "userId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_trial_id = None;
        let mut field_user_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_trial_id = Some(object.value()?),
                1 => field_user_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            trial_id: required("trialId", field_trial_id)?,
            user_id: required("userId", field_user_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TrialLinkUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrialLinkUpdate {
    const NAMES: &'static [&'static str] = &[
        "expiredAt",
        "subscribeCounts",
        "subscribeDays",
        "trialLinkName",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_expired_at = None;
        let mut field_subscribe_counts = Default::default();
        let mut field_subscribe_days = Default::default();
        let mut field_trial_link_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_expired_at = object.value()?,
                1 => field_subscribe_counts = object.value_by(OptionalCount)?,
                2 => field_subscribe_days = object.value_by(OptionalCount)?,
                3 => field_trial_link_name = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            expired_at: field_expired_at,
            subscribe_counts: field_subscribe_counts,
            subscribe_days: field_subscribe_days,
            trial_link_name: field_trial_link_name,
        })
    }
}
