// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::CountryVisits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::CountryVisits {
    const NAMES: &'static [&'static str] = &[
        "countryCode",
        "countryName",
        "rank",
        "viewsCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_country_code = None;
        let mut field_country_name = None;
        let mut field_rank = Default::default();
        let mut field_views_count = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_country_code = object.value()?,
                1 => field_country_name = object.value()?,
                2 => field_rank = object.value_by(OptionalCount)?,
                3 => field_views_count = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            country_code: field_country_code,
            country_name: field_country_name,
            rank: field_rank,
            views_count: field_views_count,
        })
    }
}
