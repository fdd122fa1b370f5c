// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Users who came by a link.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ClaimerList {
    /// Whether there are more.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: ::std::option::Option<bool>,
    /// The users, in a form that is not documented.
    pub list: ::std::vec::Vec<::serde_json::Value>,
}
