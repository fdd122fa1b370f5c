// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Countries that visitors come from.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TopCountries {
    /// Whether there are more.
    #[serde(rename = "hasMore", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_more: ::std::option::Option<bool>,
    /// The countries.
    pub rows: ::std::vec::Vec<CountryVisits>,
    /// The visits of all countries.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub totals: ::std::option::Option<VisitTotals>,
}
/// Countries of visitors, if there are figures.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TopCountriesAnswer {
    /// Whether there are figures by now.
    #[serde(rename = "hasStats", skip_serializing_if = "::std::option::Option::is_none")]
    pub has_stats: ::std::option::Option<bool>,
    /// Whether there are figures at all.
    #[serde(
        rename = "isAvailable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_available: ::std::option::Option<bool>,
    /// The countries.
    #[serde(
        rename = "topCountries",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub top_countries: ::std::option::Option<TopCountries>,
}
/// One page of posts, as in analytics.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TopPostPage {
    /// Whether further posts follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The posts.
    pub items: ::std::vec::Vec<Post>,
}
/// One page of promotions, as in analytics.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TopPromotionPage {
    /// Whether further promotions follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The promotions.
    pub items: ::std::vec::Vec<Promotion>,
}
/// One page of stories, as in analytics.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TopStoryPage {
    /// Whether further stories follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The stories.
    pub items: ::std::vec::Vec<Story>,
}
/// One page of trial links, as in analytics.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TopTrialPage {
    /// Whether further trial links follow.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// The trial links.
    pub items: ::std::vec::Vec<TrialLink>,
}
