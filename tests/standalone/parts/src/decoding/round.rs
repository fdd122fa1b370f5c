// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Round {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Round {
    const NAMES: &'static [&'static str] = &["form", "radius"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_form = None;
        let mut field_radius = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_form = Some(object.value()?),
                1 => field_radius = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            form: required("form", field_form)?,
            radius: required("radius", field_radius)?,
        })
    }
}
