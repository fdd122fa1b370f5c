// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Geolocation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Geolocation {
    const NAMES: &'static [&'static str] = &["city", "country", "state"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_city = None;
        let mut field_country = None;
        let mut field_state = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_city = object.value()?,
                1 => field_country = Some(object.value()?),
                2 => field_state = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            city: field_city,
            country: required("country", field_country)?,
            state: field_state,
        })
    }
}
