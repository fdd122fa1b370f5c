// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::TopCountries {
        0 "hasMore" has_more: optional,
        1 "rows" rows: required,
        2 "totals" totals: optional,
    }
    types::TopCountriesAnswer {
        0 "hasStats" has_stats: optional,
        1 "isAvailable" is_available: optional,
        2 "topCountries" top_countries: optional,
    }
    types::TopPostPage {
        0 "hasMore" has_more: required,
        1 "items" items: required,
    }
    types::TopPromotionPage {
        0 "hasMore" has_more: required,
        1 "items" items: required,
    }
    types::TopStoryPage {
        0 "hasMore" has_more: required,
        1 "items" items: required,
    }
    types::TopTrialPage {
        0 "hasMore" has_more: required,
        1 "items" items: required,
    }
}
