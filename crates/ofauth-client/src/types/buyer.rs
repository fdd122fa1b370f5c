// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// One page of buyers.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct BuyerPage {
    /// Whether further users follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The users.
    pub list: ::std::vec::Vec<UserSummary>,
    /// What to send as `marker` for the next page; it has no unit. Null on the last.
    #[serde(
        rename = "nextMarker",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_marker: ::std::option::Option<i64>,
}
