// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Details of a Link session: the pending second factor, or the result.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkData {
    /// Id of the connection that was made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<crate::Secret>,
    /// The raw session of the account. Never log it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub session: ::std::option::Option<LinkedSession>,
    /// The pending second factor.
    #[serde(
        rename = "twoFactorState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub two_factor_state: ::std::option::Option<TwoFactorState>,
    /// Who has connected the account.
    #[serde(rename = "userData", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_data: ::std::option::Option<ConnectionUser>,
}
/// Settings of a Link session that the vendor advises against.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkOptions {
    /// Whether the response contains the raw session of the account at the end.
    #[serde(
        rename = "returnRawSession",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub return_raw_session: ::std::option::Option<bool>,
}
/// Options of a Link session.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkRequest {
    /// Id of the app that the user sees. Defaults to the first that matches.
    #[serde(
        rename = "clientAppId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_app_id: ::std::option::Option<::std::string::String>,
    /// The caller's own id, which the redirect and webhooks repeat.
    #[serde(
        rename = "clientReferenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_reference_id: ::std::option::Option<::std::string::String>,
    /// Id of a connection to reconnect.
    #[serde(
        rename = "connectionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub connection_id: ::std::option::Option<crate::Secret>,
    /// Location that the session shall come from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub geolocation: ::std::option::Option<Geolocation>,
    /// How the user gets to Link; the vendor advises against it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<crate::LinkMode>,
    /// The vendor advises against them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub options: ::std::option::Option<LinkOptions>,
    /// The page that embeds Link; the vendor advises against it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub origin: ::std::option::Option<::std::string::String>,
    /// Where the user is sent afterwards. It must be on the organisation's list of allowed URLs. Defaults to the
    /// first of them.
    #[serde(
        rename = "redirectUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub redirect_url: ::std::option::Option<::std::string::String>,
}
/// A Link session that has started.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct LinkSession {
    /// What opens the session; in the mode `whitelabel`.
    #[serde(
        rename = "clientSecret",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_secret: ::std::option::Option<crate::Secret>,
    /// When it ends by itself.
    #[serde(rename = "expiresAt")]
    pub expires_at: crate::Timestamp,
    /// How the user gets to Link.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<crate::LinkMode>,
    /// The address to send the user to; anyone who has it can take the session over.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<crate::SignedUrl>,
}
/// Progress of a Link session.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct LinkState {
    /// Details of the state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<LinkData>,
    /// Step that the user has reached.
    pub status: crate::LinkStatus,
}
