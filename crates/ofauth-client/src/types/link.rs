// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
///What is known of a Link session: what the second factor waits for, or what came of it.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkData {
    ///Id of the connection that was made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<crate::Secret>,
    ///The raw session of the account. Never log it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub session: ::std::option::Option<LinkedSession>,
    ///What the second factor waits for.
    #[serde(
        rename = "twoFactorState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub two_factor_state: ::std::option::Option<TwoFactorState>,
    ///Who has connected the account.
    #[serde(rename = "userData", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_data: ::std::option::Option<ConnectionUser>,
}
///Settings of a Link session that the vendor advises against.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkOptions {
    ///Whether the raw session of the account is answered at the end.
    #[serde(
        rename = "returnRawSession",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub return_raw_session: ::std::option::Option<bool>,
}
///How a Link session is to go.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkRequest {
    ///Id of the app that the user sees; the first that matches when it is left out.
    #[serde(
        rename = "clientAppId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_app_id: ::std::option::Option<::std::string::String>,
    ///The caller's own id, which the way back and webhooks repeat.
    #[serde(
        rename = "clientReferenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_reference_id: ::std::option::Option<::std::string::String>,
    ///Id of a connection that is to be connected again.
    #[serde(
        rename = "connectionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub connection_id: ::std::option::Option<crate::Secret>,
    ///Where the session is to come from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub geolocation: ::std::option::Option<Geolocation>,
    ///How the user gets to Link; the vendor advises against it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<crate::LinkMode>,
    ///The vendor advises against them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub options: ::std::option::Option<LinkOptions>,
    ///The page that embeds Link; the vendor advises against it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub origin: ::std::option::Option<::std::string::String>,
    /**Where the user is sent afterwards. It must be on the organisation's list; the first one there when it is
left out.
*/
    #[serde(
        rename = "redirectUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub redirect_url: ::std::option::Option<::std::string::String>,
}
///A Link session that has begun.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkSession {
    ///What opens the session; in the mode `whitelabel`.
    #[serde(
        rename = "clientSecret",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_secret: ::std::option::Option<crate::Secret>,
    ///When it ends by itself.
    #[serde(rename = "expiresAt")]
    pub expires_at: crate::Timestamp,
    ///How the user gets to Link.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<crate::LinkMode>,
    ///The address to send the user to; whoever has it can take the session over.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<crate::SignedUrl>,
}
///How far a Link session has come.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkState {
    ///What there is to know about it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<LinkData>,
    ///Where the user is.
    pub status: crate::LinkStatus,
}
