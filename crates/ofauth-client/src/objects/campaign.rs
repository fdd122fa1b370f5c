// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Campaign {
        0 "campaignCode" campaign_code: optional by OptionalCount::new(),
        1 "campaignName" campaign_name: optional,
        2 "countSubscribers" count_subscribers: optional by OptionalCount::new(),
        3 "countTransitions" count_transitions: optional by OptionalCount::new(),
        4 "createdAt" created_at: optional,
        5 "endDate" end_date: optional,
        6 "id" id: required,
    }
    types::CampaignPage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
    }
}
