// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A raw session of the platform, as its own pages use it. All of it is secret.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LinkedSession {
    /// The cookies.
    pub cookie: ::std::option::Option<crate::Secret>,
    /// The user agent that the session was made with.
    #[cfg_attr(feature = "schemars", schemars(rename = "user-agent"))]
    pub user_agent: ::std::option::Option<crate::Secret>,
    /// Id of the user.
    #[cfg_attr(feature = "schemars", schemars(rename = "user-id"))]
    pub user_id: ::std::option::Option<crate::Secret>,
    /// The browser's token.
    #[cfg_attr(feature = "schemars", schemars(rename = "x-bc"))]
    pub x_bc: ::std::option::Option<crate::Secret>,
}
