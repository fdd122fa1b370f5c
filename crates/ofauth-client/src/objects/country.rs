// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::CountryVisits {
        0 "countryCode" country_code: optional,
        1 "countryName" country_name: optional,
        2 "rank" rank: optional by OptionalCount::new(),
        3 "viewsCount" views_count: optional,
    }
}
