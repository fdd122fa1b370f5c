// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::OrganisationSettings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::OrganisationSettings {
    const NAMES: &'static [&'static str] = &["vaultPlus"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_vault_plus = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_vault_plus = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            vault_plus: required("vaultPlus", field_vault_plus)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::OrganisationSettingsChange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::OrganisationSettingsChange {
    const NAMES: &'static [&'static str] = &["broadcastResult", "settings"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_broadcast_result = None;
        let mut field_settings = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_broadcast_result = object.value()?,
                1 => field_settings = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            broadcast_result: field_broadcast_result,
            settings: required("settings", field_settings)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::OrganisationSettingsUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::OrganisationSettingsUpdate {
    const NAMES: &'static [&'static str] = &["vaultPlus"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_vault_plus = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_vault_plus = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            vault_plus: field_vault_plus,
        })
    }
}
impl<'de> Deserialize<'de> for types::OrganisationStorage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::OrganisationStorage {
    const NAMES: &'static [&'static str] = &[
        "connectionsWithVaultPlus",
        "totalConnections",
        "totalMediaCount",
        "totalStorageBytes",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_connections_with_vault_plus = Default::default();
        let mut field_total_connections = Default::default();
        let mut field_total_media_count = Default::default();
        let mut field_total_storage_bytes = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_connections_with_vault_plus = object.value_by(OptionalCount)?,
                1 => field_total_connections = object.value_by(OptionalCount)?,
                2 => field_total_media_count = object.value_by(OptionalCount)?,
                3 => field_total_storage_bytes = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            connections_with_vault_plus: field_connections_with_vault_plus,
            total_connections: field_total_connections,
            total_media_count: field_total_media_count,
            total_storage_bytes: field_total_storage_bytes,
        })
    }
}
impl<'de> Deserialize<'de> for types::OrganisationVaultPlus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::OrganisationVaultPlus {
    const NAMES: &'static [&'static str] = &[
        "autoEnableForNewConnections",
        "defaultSettings",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_auto_enable_for_new_connections = None;
        let mut field_default_settings = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_auto_enable_for_new_connections = object.value()?,
                1 => field_default_settings = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            auto_enable_for_new_connections: field_auto_enable_for_new_connections,
            default_settings: field_default_settings,
        })
    }
}
impl<'de> Deserialize<'de> for types::OrganisationVaultPlusUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::OrganisationVaultPlusUpdate {
    const NAMES: &'static [&'static str] = &[
        "applyToExistingConnections",
        "autoEnableForNewConnections",
        "defaultSettings",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_apply_to_existing_connections = None;
        let mut field_auto_enable_for_new_connections = None;
        let mut field_default_settings = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_apply_to_existing_connections = object.value()?,
                1 => field_auto_enable_for_new_connections = object.value()?,
                2 => field_default_settings = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            apply_to_existing_connections: field_apply_to_existing_connections,
            auto_enable_for_new_connections: field_auto_enable_for_new_connections,
            default_settings: field_default_settings,
        })
    }
}
