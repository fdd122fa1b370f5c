// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A connection, as in events. Events of its end contain little more than its id.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct EventConnection {
    /// Id of a connection, to make calls for it with.
    pub id: crate::ConnectionId,
    /// Permissions that the account has granted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Id of the account's user on the platform.
    #[serde(
        rename = "platformUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub platform_user_id: ::std::option::Option<crate::PlatformUserId>,
    /// State of a connection.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::EventConnectionStatus>,
    /// The user of a connected account.
    #[serde(rename = "userData", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_data: ::std::option::Option<EventUser>,
}
/// The user of a connected account.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct EventUser {
    /// Picture of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    /// Id of the user; in the form of the documentation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<crate::PlatformUserId>,
    /// Display name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Id of the user; in the form of the vendor's SDKs.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<crate::PlatformUserId>,
    /// Name in the address of the profile.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
