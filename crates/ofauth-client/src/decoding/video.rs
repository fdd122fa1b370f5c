// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::VideoSources {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VideoSources {
    const NAMES: &'static [&'static str] = &["240", "720"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_x240 = None;
        let mut field_x720 = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_x240 = object.value()?,
                1 => field_x720 = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            x240: field_x240,
            x720: field_x720,
        })
    }
}
