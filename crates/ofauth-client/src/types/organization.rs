// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Default settings of an organisation's connections.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct OrganizationSettings {
    /// Settings of Vault+.
    #[cfg_attr(feature = "schemars", schemars(rename = "vaultPlus"))]
    pub vault_plus: OrganizationVaultPlus,
}
/// The settings of an organisation after a change.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct OrganizationSettingsChange {
    /// Effect on the connections, if they adopted the change.
    #[cfg_attr(feature = "schemars", schemars(rename = "broadcastResult"))]
    pub broadcast_result: ::std::option::Option<SettingsBroadcast>,
    /// The settings as they are now.
    pub settings: OrganizationSettings,
}
/// What to change in the settings of an organisation.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OrganizationSettingsUpdate {
    /// Settings of Vault+.
    #[cfg_attr(feature = "schemars", schemars(rename = "vaultPlus"))]
    pub vault_plus: ::std::option::Option<OrganizationVaultPlusUpdate>,
}
/// Storage of an organisation.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OrganizationStorage {
    /// Number of connections that have Vault+.
    #[cfg_attr(feature = "schemars", schemars(rename = "connectionsWithVaultPlus"))]
    pub connections_with_vault_plus: ::std::option::Option<u64>,
    /// Number of connections.
    #[cfg_attr(feature = "schemars", schemars(rename = "totalConnections"))]
    pub total_connections: ::std::option::Option<u64>,
    /// Number of media that are stored.
    #[cfg_attr(feature = "schemars", schemars(rename = "totalMediaCount"))]
    pub total_media_count: ::std::option::Option<u64>,
    /// What is stored, in bytes.
    #[cfg_attr(feature = "schemars", schemars(rename = "totalStorageBytes"))]
    pub total_storage_bytes: ::std::option::Option<u64>,
}
/// The settings of Vault+ that an organisation has.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OrganizationVaultPlus {
    /// Whether new connections have Vault+ from the start.
    #[cfg_attr(feature = "schemars", schemars(rename = "autoEnableForNewConnections"))]
    pub auto_enable_for_new_connections: ::std::option::Option<bool>,
    /// Settings of a connection that has none of its own.
    #[cfg_attr(feature = "schemars", schemars(rename = "defaultSettings"))]
    pub default_settings: ::std::option::Option<VaultPlusSettings>,
}
/// What to change in the settings of Vault+ that an organisation has.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OrganizationVaultPlusUpdate {
    /// Whether existing connections adopt the change.
    #[cfg_attr(feature = "schemars", schemars(rename = "applyToExistingConnections"))]
    pub apply_to_existing_connections: ::std::option::Option<bool>,
    /// Whether new connections have Vault+ from the start.
    #[cfg_attr(feature = "schemars", schemars(rename = "autoEnableForNewConnections"))]
    pub auto_enable_for_new_connections: ::std::option::Option<bool>,
    /// Settings of a connection that has none of its own.
    #[cfg_attr(feature = "schemars", schemars(rename = "defaultSettings"))]
    pub default_settings: ::std::option::Option<VaultPlusSettings>,
}
