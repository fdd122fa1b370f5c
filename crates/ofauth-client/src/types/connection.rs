// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// An account of the platform that is or was connected to the organisation.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Connection {
    /// The caller's own id for it, given when it was made.
    #[cfg_attr(feature = "schemars", schemars(rename = "clientReferenceId"))]
    pub client_reference_id: ::std::option::Option<::std::string::String>,
    /// When it was made.
    #[cfg_attr(feature = "schemars", schemars(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// When it expired, if it did.
    #[cfg_attr(feature = "schemars", schemars(rename = "expiredAt"))]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    /// Id of the connection, as `conn_…`; what `x-connection-id` takes.
    pub id: crate::Secret,
    /// Whether it was imported rather than made by Link.
    pub imported: ::std::option::Option<bool>,
    /// When the vendor last found its session valid.
    #[cfg_attr(feature = "schemars", schemars(rename = "lastCheckedAt"))]
    pub last_checked_at: ::std::option::Option<crate::Timestamp>,
    /// Permissions that its owner has granted, as `messages:read`.
    pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether it can be used.
    pub status: crate::ConnectionStatus,
    /// When it was last changed.
    #[cfg_attr(feature = "schemars", schemars(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<crate::Timestamp>,
    /// Who the account belongs to.
    #[cfg_attr(feature = "schemars", schemars(rename = "userData"))]
    pub user_data: ::std::option::Option<ConnectionUser>,
}
/// A session to create a connection from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ConnectionImport {
    /// The caller's own id, which webhooks repeat.
    #[cfg_attr(feature = "schemars", schemars(rename = "clientReferenceId"))]
    pub client_reference_id: ::std::option::Option<::std::string::String>,
    /// The cookies of the session; `auth_id`, `sess` and `fp` must be among them.
    pub cookie: crate::Secret,
    /// Permissions to grant, as `messages:read`. Defaults to those of the organisation.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "::std::vec::Vec::is_empty")
    )]
    pub permissions: ::std::vec::Vec<::std::string::String>,
    /// The user agent that the session was made with.
    #[cfg_attr(feature = "schemars", schemars(rename = "userAgent"))]
    pub user_agent: crate::Secret,
}
/// One page of connections.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ConnectionPage {
    /// Whether further connections follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The connections.
    pub list: ::std::vec::Vec<Connection>,
}
/// The settings of one connection.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ConnectionSettings {
    /// Id of the connection, as `conn_…`.
    #[cfg_attr(feature = "schemars", schemars(rename = "connectionId"))]
    pub connection_id: crate::Secret,
    /// Settings of Vault+.
    #[cfg_attr(feature = "schemars", schemars(rename = "vaultPlus"))]
    pub vault_plus: ConnectionVaultPlus,
}
/// The settings of a connection after a change.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ConnectionSettingsChange {
    /// Media that had to be removed, if any.
    #[cfg_attr(feature = "schemars", schemars(rename = "purgeResult"))]
    pub purge_result: ::std::option::Option<PurgeResult>,
    /// The settings as they are now.
    pub settings: ConnectionSettings,
}
/// What to change in the settings of a connection.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ConnectionSettingsUpdate {
    /// Settings of Vault+.
    #[cfg_attr(feature = "schemars", schemars(rename = "vaultPlus"))]
    pub vault_plus: ::std::option::Option<ConnectionVaultPlusUpdate>,
}
/// Number of stored media of a connection.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ConnectionStorage {
    /// Id of the connection, as `conn_…`.
    #[cfg_attr(feature = "schemars", schemars(rename = "connectionId"))]
    pub connection_id: crate::Secret,
    /// Number of media that are queued.
    #[cfg_attr(feature = "schemars", schemars(rename = "pendingCount"))]
    pub pending_count: ::std::option::Option<u64>,
    /// Number of media that are stored.
    #[cfg_attr(feature = "schemars", schemars(rename = "storedCount"))]
    pub stored_count: ::std::option::Option<u64>,
    /// Number of media that are known.
    #[cfg_attr(feature = "schemars", schemars(rename = "totalMedia"))]
    pub total_media: ::std::option::Option<u64>,
    /// What is stored, in bytes.
    #[cfg_attr(feature = "schemars", schemars(rename = "totalSizeBytes"))]
    pub total_size_bytes: ::std::option::Option<u64>,
}
/// The user behind a connection.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ConnectionUser {
    /// Picture of the user.
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    /// Id of the user on the platform, as text.
    pub id: ::std::option::Option<::std::string::String>,
    /// Display name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Name in the address of the profile.
    pub username: ::std::option::Option<::std::string::String>,
}
/// The settings of Vault+ that a connection has, and what it stores.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ConnectionVaultPlus {
    /// Whether the connection has Vault+.
    pub enabled: bool,
    /// The settings that differ from the organisation's; null if none does.
    #[cfg_attr(feature = "schemars", schemars(rename = "settingsOverrides"))]
    pub settings_overrides: ::std::option::Option<VaultPlusSettings>,
    /// Its storage.
    pub stats: ::std::option::Option<VaultPlusStats>,
}
/// What to change in the settings of Vault+ that a connection has.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ConnectionVaultPlusUpdate {
    /// Whether the connection has Vault+.
    pub enabled: ::std::option::Option<bool>,
    /// The settings that shall differ from the organisation's.
    pub settings: ::std::option::Option<
        crate::Nullable<crate::types::VaultPlusSettings>,
    >,
}
