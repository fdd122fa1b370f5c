// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::AvatarThumbs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::AvatarThumbs {
    const NAMES: &'static [&'static str] = &["c144", "c50"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_c144 = None;
        let mut field_c50 = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_c144 = object.value()?,
                1 => field_c50 = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            c144: field_c144,
            c50: field_c50,
        })
    }
}
