// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A tracking link and its statistics.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Campaign {
    /// The number in its address; it has no unit.
    #[serde(
        rename = "campaignCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub campaign_code: ::std::option::Option<i64>,
    /// Display name.
    #[serde(
        rename = "campaignName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub campaign_name: ::std::option::Option<::std::string::String>,
    /// Number of users who subscribed by it.
    #[serde(
        rename = "countSubscribers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub count_subscribers: ::std::option::Option<u64>,
    /// Number of clicks.
    #[serde(
        rename = "countTransitions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub count_transitions: ::std::option::Option<u64>,
    /// When it was made.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// When it ends.
    #[serde(rename = "endDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_date: ::std::option::Option<crate::Timestamp>,
    /// Id of a tracking link.
    pub id: TrackingLinkId,
}
/// One page of tracking links and their statistics.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct CampaignPage {
    /// Whether further tracking links follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The tracking links.
    pub list: ::std::vec::Vec<Campaign>,
}
