// @generated from names.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Two {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Two {
    const NAMES: &'static [&'static str] = &["b", "k\"\n*/"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_b = None;
        let mut field_k = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_b = object.value()?,
                1 => field_k = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self { b: field_b, k: field_k })
    }
}
