// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Connection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Connection {
    const NAMES: &'static [&'static str] = &[
        "clientReferenceId",
        "createdAt",
        "expiredAt",
        "id",
        "imported",
        "lastCheckedAt",
        "permissions",
        "status",
        "updatedAt",
        "userData",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_client_reference_id = None;
        let mut field_created_at = None;
        let mut field_expired_at = None;
        let mut field_id = None;
        let mut field_imported = None;
        let mut field_last_checked_at = None;
        let mut field_permissions = None;
        let mut field_status = None;
        let mut field_updated_at = None;
        let mut field_user_data = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_client_reference_id = object.value()?,
                1 => field_created_at = object.value()?,
                2 => field_expired_at = object.value()?,
                3 => field_id = Some(object.value()?),
                4 => field_imported = object.value()?,
                5 => field_last_checked_at = object.value()?,
                6 => field_permissions = object.value()?,
                7 => field_status = Some(object.value()?),
                8 => field_updated_at = object.value()?,
                9 => field_user_data = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            client_reference_id: field_client_reference_id,
            created_at: field_created_at,
            expired_at: field_expired_at,
            id: required("id", field_id)?,
            imported: field_imported,
            last_checked_at: field_last_checked_at,
            permissions: field_permissions,
            status: required("status", field_status)?,
            updated_at: field_updated_at,
            user_data: field_user_data,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionImport {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionImport {
    const NAMES: &'static [&'static str] = &[
        "clientReferenceId",
        "cookie",
        "permissions",
        "userAgent",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_client_reference_id = None;
        let mut field_cookie = None;
        let mut field_permissions = Default::default();
        let mut field_user_agent = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_client_reference_id = object.value()?,
                1 => field_cookie = Some(object.value()?),
                2 => field_permissions = object.value()?,
                3 => field_user_agent = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            client_reference_id: field_client_reference_id,
            cookie: required("cookie", field_cookie)?,
            permissions: field_permissions,
            user_agent: required("userAgent", field_user_agent)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionSettings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionSettings {
    const NAMES: &'static [&'static str] = &["connectionId", "vaultPlus"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_connection_id = None;
        let mut field_vault_plus = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_connection_id = Some(object.value()?),
                1 => field_vault_plus = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            connection_id: required("connectionId", field_connection_id)?,
            vault_plus: required("vaultPlus", field_vault_plus)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionSettingsChange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionSettingsChange {
    const NAMES: &'static [&'static str] = &["purgeResult", "settings"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_purge_result = None;
        let mut field_settings = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_purge_result = object.value()?,
                1 => field_settings = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            purge_result: field_purge_result,
            settings: required("settings", field_settings)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionSettingsUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionSettingsUpdate {
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
impl<'de> Deserialize<'de> for types::ConnectionStorage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionStorage {
    const NAMES: &'static [&'static str] = &[
        "connectionId",
        "pendingCount",
        "storedCount",
        "totalMedia",
        "totalSizeBytes",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_connection_id = None;
        let mut field_pending_count = Default::default();
        let mut field_stored_count = Default::default();
        let mut field_total_media = Default::default();
        let mut field_total_size_bytes = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_connection_id = Some(object.value()?),
                1 => field_pending_count = object.value_by(OptionalCount)?,
                2 => field_stored_count = object.value_by(OptionalCount)?,
                3 => field_total_media = object.value_by(OptionalCount)?,
                4 => field_total_size_bytes = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            connection_id: required("connectionId", field_connection_id)?,
            pending_count: field_pending_count,
            stored_count: field_stored_count,
            total_media: field_total_media,
            total_size_bytes: field_total_size_bytes,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionUser {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionUser {
    const NAMES: &'static [&'static str] = &["avatar", "id", "name", "username"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_avatar = None;
        let mut field_id = None;
        let mut field_name = None;
        let mut field_username = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_avatar = object.value()?,
                1 => field_id = object.value()?,
                2 => field_name = object.value()?,
                3 => field_username = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            avatar: field_avatar,
            id: field_id,
            name: field_name,
            username: field_username,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionVaultPlus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionVaultPlus {
    const NAMES: &'static [&'static str] = &["enabled", "settingsOverrides", "stats"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_enabled = None;
        let mut field_settings_overrides = None;
        let mut field_stats = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_enabled = Some(object.value()?),
                1 => field_settings_overrides = object.value()?,
                2 => field_stats = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            enabled: required("enabled", field_enabled)?,
            settings_overrides: field_settings_overrides,
            stats: field_stats,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionVaultPlusUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionVaultPlusUpdate {
    const NAMES: &'static [&'static str] = &["enabled", "settings"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_enabled = None;
        let mut field_settings = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_enabled = object.value()?,
                1 => field_settings = object.value_by(Present::new())?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            enabled: field_enabled,
            settings: field_settings,
        })
    }
}
