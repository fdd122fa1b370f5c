// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// One page of buyers.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct BuyerPage {
    /// Whether further users follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The users.
    pub list: ::std::vec::Vec<UserSummary>,
    /// What to send as `marker` for the next page; it has no unit. Null on the last.
    #[cfg_attr(feature = "schemars", schemars(rename = "nextMarker"))]
    pub next_marker: ::std::option::Option<i64>,
}
