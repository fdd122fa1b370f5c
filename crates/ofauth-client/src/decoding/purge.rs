// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::PurgeResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PurgeResult {
    const NAMES: &'static [&'static str] = &[
        "connectionId",
        "freedBytes",
        "purgedCount",
        "success",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_connection_id = None;
        let mut field_freed_bytes = Default::default();
        let mut field_purged_count = Default::default();
        let mut field_success = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_connection_id = object.value()?,
                1 => field_freed_bytes = object.value_by(OptionalCount)?,
                2 => field_purged_count = object.value_by(OptionalCount)?,
                3 => field_success = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            connection_id: field_connection_id,
            freed_bytes: field_freed_bytes,
            purged_count: field_purged_count,
            success: field_success,
        })
    }
}
