// @generated from names.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Vec {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Vec {
    const NAMES: &'static [&'static str] = &["a"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_a = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_a = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self { a: field_a })
    }
}
