// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Default settings of an organisation's connections.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct OrganizationSettings {
    /// Settings of Vault+.
    #[serde(rename = "vaultPlus")]
    pub vault_plus: OrganizationVaultPlus,
}
/// The settings of an organisation after a change.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct OrganizationSettingsChange {
    /// Effect on the connections, if they adopted the change.
    #[serde(
        rename = "broadcastResult",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub broadcast_result: ::std::option::Option<SettingsBroadcast>,
    /// The settings as they are now.
    pub settings: OrganizationSettings,
}
/// What to change in the settings of an organisation.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OrganizationSettingsUpdate {
    /// Settings of Vault+.
    #[serde(
        rename = "vaultPlus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub vault_plus: ::std::option::Option<OrganizationVaultPlusUpdate>,
}
/// Storage of an organisation.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OrganizationStorage {
    /// Number of connections that have Vault+.
    #[serde(
        rename = "connectionsWithVaultPlus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub connections_with_vault_plus: ::std::option::Option<u64>,
    /// Number of connections.
    #[serde(
        rename = "totalConnections",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_connections: ::std::option::Option<u64>,
    /// Number of media that are stored.
    #[serde(
        rename = "totalMediaCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_media_count: ::std::option::Option<u64>,
    /// What is stored, in bytes.
    #[serde(
        rename = "totalStorageBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_storage_bytes: ::std::option::Option<u64>,
}
/// The settings of Vault+ that an organisation has.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OrganizationVaultPlus {
    /// Whether new connections have Vault+ from the start.
    #[serde(
        rename = "autoEnableForNewConnections",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auto_enable_for_new_connections: ::std::option::Option<bool>,
    /// Settings of a connection that has none of its own.
    #[serde(
        rename = "defaultSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub default_settings: ::std::option::Option<VaultPlusSettings>,
}
/// What to change in the settings of Vault+ that an organisation has.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OrganizationVaultPlusUpdate {
    /// Whether existing connections adopt the change.
    #[serde(
        rename = "applyToExistingConnections",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub apply_to_existing_connections: ::std::option::Option<bool>,
    /// Whether new connections have Vault+ from the start.
    #[serde(
        rename = "autoEnableForNewConnections",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auto_enable_for_new_connections: ::std::option::Option<bool>,
    /// Settings of a connection that has none of its own.
    #[serde(
        rename = "defaultSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub default_settings: ::std::option::Option<VaultPlusSettings>,
}
