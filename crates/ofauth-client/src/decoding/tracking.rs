// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::TrackingLink {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrackingLink {
    const NAMES: &'static [&'static str] = &["id", "name"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = Some(object.value()?),
                1 => field_name = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: required("id", field_id)?,
            name: required("name", field_name)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TrackingLinkPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrackingLinkPage {
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
impl<'de> Deserialize<'de> for types::TrackingLinkShare {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrackingLinkShare {
    const NAMES: &'static [&'static str] = &["campaignId", "userId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_campaign_id = None;
        let mut field_user_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_campaign_id = Some(object.value()?),
                1 => field_user_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            campaign_id: required("campaignId", field_campaign_id)?,
            user_id: required("userId", field_user_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TrackingLinkUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrackingLinkUpdate {
    const NAMES: &'static [&'static str] = &["name"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_name = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self { name: field_name })
    }
}
