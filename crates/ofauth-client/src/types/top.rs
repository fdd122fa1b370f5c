// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Countries that visitors come from.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TopCountries {
    /// Whether there are more.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: ::std::option::Option<bool>,
    /// The countries.
    pub rows: ::std::vec::Vec<CountryVisits>,
    /// The visits of all countries.
    pub totals: ::std::option::Option<VisitTotals>,
}
/// Countries of visitors, if there are statistics.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TopCountriesAnswer {
    /// Whether statistics are available yet.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasStats"))]
    pub has_stats: ::std::option::Option<bool>,
    /// Whether there are statistics at all.
    #[cfg_attr(feature = "schemars", schemars(rename = "isAvailable"))]
    pub is_available: ::std::option::Option<bool>,
    /// The countries.
    #[cfg_attr(feature = "schemars", schemars(rename = "topCountries"))]
    pub top_countries: ::std::option::Option<TopCountries>,
}
/// One page of posts, as in analytics.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TopPostPage {
    /// Whether further posts follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The posts.
    pub items: ::std::vec::Vec<Post>,
}
/// One page of promotions, as in analytics.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TopPromotionPage {
    /// Whether further promotions follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The promotions.
    pub items: ::std::vec::Vec<Promotion>,
}
/// One page of stories, as in analytics.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TopStoryPage {
    /// Whether further stories follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The stories.
    pub items: ::std::vec::Vec<Story>,
}
/// One page of trial links, as in analytics.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct TopTrialPage {
    /// Whether further trial links follow.
    #[cfg_attr(feature = "schemars", schemars(rename = "hasMore"))]
    pub has_more: bool,
    /// The trial links.
    pub items: ::std::vec::Vec<TrialLink>,
}
