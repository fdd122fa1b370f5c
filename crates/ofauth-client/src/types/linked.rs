// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A raw session of the platform, as its own pages use it. All of it is secret.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkedSession {
    /// The cookies.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cookie: ::std::option::Option<crate::Secret>,
    /// The user agent that the session was made with.
    #[serde(
        rename = "user-agent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_agent: ::std::option::Option<crate::Secret>,
    /// Id of the user.
    #[serde(rename = "user-id", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<crate::Secret>,
    /// The browser's token.
    #[serde(rename = "x-bc", skip_serializing_if = "::std::option::Option::is_none")]
    pub x_bc: ::std::option::Option<crate::Secret>,
}
