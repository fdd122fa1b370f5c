// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A tracking link and its statistics.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Campaign {
    /// The number in its address; it has no unit.
    #[cfg_attr(feature = "schemars", schemars(rename = "campaignCode"))]
    pub campaign_code: ::std::option::Option<i64>,
    /// Display name.
    #[cfg_attr(feature = "schemars", schemars(rename = "campaignName"))]
    pub campaign_name: ::std::option::Option<::std::string::String>,
    /// Number of users who subscribed by it.
    #[cfg_attr(feature = "schemars", schemars(rename = "countSubscribers"))]
    pub count_subscribers: ::std::option::Option<u64>,
    /// Number of clicks.
    #[cfg_attr(feature = "schemars", schemars(rename = "countTransitions"))]
    pub count_transitions: ::std::option::Option<u64>,
    /// When it was made.
    #[cfg_attr(feature = "schemars", schemars(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// When it ends.
    #[cfg_attr(feature = "schemars", schemars(rename = "endDate"))]
    pub end_date: ::std::option::Option<crate::Timestamp>,
    /// Id of a tracking link.
    pub id: TrackingLinkId,
}
/// One page of tracking links and their statistics.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct CampaignPage {
    /// Whether further tracking links follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The tracking links.
    pub list: ::std::vec::Vec<Campaign>,
}
