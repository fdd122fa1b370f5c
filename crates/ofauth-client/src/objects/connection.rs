// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Connection {
        0 "clientReferenceId" client_reference_id: optional,
        1 "createdAt" created_at: optional,
        2 "expiredAt" expired_at: optional,
        3 "id" id: required,
        4 "imported" imported: optional,
        5 "lastCheckedAt" last_checked_at: optional,
        6 "permissions" permissions: optional,
        7 "status" status: required,
        8 "updatedAt" updated_at: optional,
        9 "userData" user_data: optional,
    }
    types::ConnectionImport {
        0 "clientReferenceId" client_reference_id: optional,
        1 "cookie" cookie: required,
        2 "permissions" permissions: omitted,
        3 "userAgent" user_agent: required,
    }
    types::ConnectionPage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
    }
    types::ConnectionSettings {
        0 "connectionId" connection_id: required,
        1 "vaultPlus" vault_plus: required,
    }
    types::ConnectionSettingsChange {
        0 "purgeResult" purge_result: optional,
        1 "settings" settings: required,
    }
    types::ConnectionSettingsUpdate {
        0 "vaultPlus" vault_plus: optional,
    }
    types::ConnectionStorage {
        0 "connectionId" connection_id: required,
        1 "pendingCount" pending_count: optional by OptionalCount::new(),
        2 "storedCount" stored_count: optional by OptionalCount::new(),
        3 "totalMedia" total_media: optional by OptionalCount::new(),
        4 "totalSizeBytes" total_size_bytes: optional by OptionalCount::new(),
    }
    types::ConnectionUser {
        0 "avatar" avatar: optional,
        1 "id" id: optional,
        2 "name" name: optional,
        3 "username" username: optional,
    }
    types::ConnectionVaultPlus {
        0 "enabled" enabled: required,
        1 "settingsOverrides" settings_overrides: optional,
        2 "stats" stats: optional,
    }
    types::ConnectionVaultPlusUpdate {
        0 "enabled" enabled: optional,
        1 "settings" settings: optional by Present::new(),
    }
}
