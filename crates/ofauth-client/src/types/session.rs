// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A newer session for an imported connection.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SessionUpdate {
    /// The cookies of the session; `auth_id`, `sess` and `fp` must be among them.
    pub cookie: crate::Secret,
    /// The user agent that the session was made with.
    #[cfg_attr(feature = "schemars", schemars(rename = "userAgent"))]
    pub user_agent: crate::Secret,
}
