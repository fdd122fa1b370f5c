// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::HeaderThumbs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::HeaderThumbs {
    const NAMES: &'static [&'static str] = &["w480", "w760"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_w480 = None;
        let mut field_w760 = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_w480 = object.value()?,
                1 => field_w760 = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            w480: field_w480,
            w760: field_w760,
        })
    }
}
