// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Details of a Link session: the pending second factor, or the result.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkData {
    /// Id of the connection that was made.
    pub id: ::std::option::Option<crate::Secret>,
    /// The raw session of the account. Never log it.
    pub session: ::std::option::Option<LinkedSession>,
    /// The pending second factor.
    #[cfg_attr(feature = "schemars", schemars(rename = "twoFactorState"))]
    pub two_factor_state: ::std::option::Option<TwoFactorState>,
    /// Who has connected the account.
    #[cfg_attr(feature = "schemars", schemars(rename = "userData"))]
    pub user_data: ::std::option::Option<ConnectionUser>,
}
/// Settings of a Link session that the vendor advises against.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkOptions {
    /// Whether the response contains the raw session of the account at the end.
    #[cfg_attr(feature = "schemars", schemars(rename = "returnRawSession"))]
    pub return_raw_session: ::std::option::Option<bool>,
}
/// Options of a Link session.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkRequest {
    /// Id of the app that the user sees. Defaults to the first that matches.
    #[cfg_attr(feature = "schemars", schemars(rename = "clientAppId"))]
    pub client_app_id: ::std::option::Option<::std::string::String>,
    /// The caller's own id, which the redirect and webhooks repeat.
    #[cfg_attr(feature = "schemars", schemars(rename = "clientReferenceId"))]
    pub client_reference_id: ::std::option::Option<::std::string::String>,
    /// Id of a connection to reconnect.
    #[cfg_attr(feature = "schemars", schemars(rename = "connectionId"))]
    pub connection_id: ::std::option::Option<crate::Secret>,
    /// Location that the session shall come from.
    pub geolocation: ::std::option::Option<Geolocation>,
    /// How the user gets to Link; the vendor advises against it.
    pub mode: ::std::option::Option<crate::LinkMode>,
    /// The vendor advises against them.
    pub options: ::std::option::Option<LinkOptions>,
    /// The page that embeds Link; the vendor advises against it.
    pub origin: ::std::option::Option<::std::string::String>,
    /// Where the user is sent afterwards. It must be on the organisation's list of allowed URLs. Defaults to the
    /// first of them.
    #[cfg_attr(feature = "schemars", schemars(rename = "redirectUrl"))]
    pub redirect_url: ::std::option::Option<::std::string::String>,
}
/// A Link session that has started.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct LinkSession {
    /// Client secret of the session; in the mode `whitelabel`.
    #[cfg_attr(feature = "schemars", schemars(rename = "clientSecret"))]
    pub client_secret: ::std::option::Option<crate::Secret>,
    /// When it ends by itself.
    #[cfg_attr(feature = "schemars", schemars(rename = "expiresAt"))]
    pub expires_at: crate::Timestamp,
    /// How the user gets to Link.
    pub mode: ::std::option::Option<crate::LinkMode>,
    /// The address to send the user to; anyone who has it can take the session over.
    pub url: ::std::option::Option<crate::SignedUrl>,
}
/// Progress of a Link session.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct LinkState {
    /// Details of the state.
    pub data: ::std::option::Option<LinkData>,
    /// Step that the user has reached.
    pub status: crate::LinkStatus,
}
