// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::TopCountries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TopCountries {
    const NAMES: &'static [&'static str] = &["hasMore", "rows", "totals"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_rows = None;
        let mut field_totals = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = object.value()?,
                1 => field_rows = Some(object.value()?),
                2 => field_totals = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: field_has_more,
            rows: required("rows", field_rows)?,
            totals: field_totals,
        })
    }
}
impl<'de> Deserialize<'de> for types::TopCountriesAnswer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TopCountriesAnswer {
    const NAMES: &'static [&'static str] = &["hasStats", "isAvailable", "topCountries"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_stats = None;
        let mut field_is_available = None;
        let mut field_top_countries = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_stats = object.value()?,
                1 => field_is_available = object.value()?,
                2 => field_top_countries = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_stats: field_has_stats,
            is_available: field_is_available,
            top_countries: field_top_countries,
        })
    }
}
impl<'de> Deserialize<'de> for types::TopPostPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TopPostPage {
    const NAMES: &'static [&'static str] = &["hasMore", "items"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_items = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_items = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            items: required("items", field_items)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TopPromotionPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TopPromotionPage {
    const NAMES: &'static [&'static str] = &["hasMore", "items"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_items = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_items = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            items: required("items", field_items)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TopStoryPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TopStoryPage {
    const NAMES: &'static [&'static str] = &["hasMore", "items"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_items = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_items = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            items: required("items", field_items)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TopTrialPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TopTrialPage {
    const NAMES: &'static [&'static str] = &["hasMore", "items"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_items = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_items = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            items: required("items", field_items)?,
        })
    }
}
