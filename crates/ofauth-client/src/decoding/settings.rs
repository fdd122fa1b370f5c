// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::SettingsBroadcast {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SettingsBroadcast {
    const NAMES: &'static [&'static str] = &["affectedConnections", "purgeResults"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_affected_connections = Default::default();
        let mut field_purge_results = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_affected_connections = object.value_by(OptionalCount)?,
                1 => field_purge_results = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            affected_connections: field_affected_connections,
            purge_results: field_purge_results,
        })
    }
}
