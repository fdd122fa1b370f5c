// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::TrackingLink {
        0 "id" id: required,
        1 "name" name: required,
    }
    types::TrackingLinkPage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
    }
    types::TrackingLinkShare {
        0 "campaignId" campaign_id: required,
        1 "userId" user_id: required,
    }
    types::TrackingLinkUpdate {
        0 "name" name: optional,
    }
}
