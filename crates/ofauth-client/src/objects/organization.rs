// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::OrganizationSettings {
        0 "vaultPlus" vault_plus: required,
    }
    types::OrganizationSettingsChange {
        0 "broadcastResult" broadcast_result: optional,
        1 "settings" settings: required,
    }
    types::OrganizationSettingsUpdate {
        0 "vaultPlus" vault_plus: optional,
    }
    types::OrganizationStorage {
        0 "connectionsWithVaultPlus" connections_with_vault_plus: optional by OptionalCount::new(),
        1 "totalConnections" total_connections: optional by OptionalCount::new(),
        2 "totalMediaCount" total_media_count: optional by OptionalCount::new(),
        3 "totalStorageBytes" total_storage_bytes: optional by OptionalCount::new(),
    }
    types::OrganizationVaultPlus {
        0 "autoEnableForNewConnections" auto_enable_for_new_connections: optional,
        1 "defaultSettings" default_settings: optional,
    }
    types::OrganizationVaultPlusUpdate {
        0 "applyToExistingConnections" apply_to_existing_connections: optional,
        1 "autoEnableForNewConnections" auto_enable_for_new_connections: optional,
        2 "defaultSettings" default_settings: optional,
    }
}
