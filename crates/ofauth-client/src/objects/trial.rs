// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::TrialLink {
        0 "claimCounts" claim_counts: optional by OptionalCount::new(),
        1 "clicksCounts" clicks_counts: optional by OptionalCount::new(),
        2 "createdAt" created_at: optional,
        3 "expiredAt" expired_at: optional,
        4 "id" id: required,
        5 "isFinished" is_finished: optional,
        6 "sharedWith" shared_with: optional,
        7 "subscribeCounts" subscribe_counts: optional by OptionalCount::new(),
        8 "subscribeDays" subscribe_days: optional by OptionalCount::new(),
        9 "trialLinkName" trial_link_name: optional,
        10 "url" url: optional,
        11 "user" user: optional by Present::new(),
    }
    types::TrialLinkDraft {
        0 "expiredAt" expired_at: optional,
        1 "subscribeCounts" subscribe_counts: optional by OptionalCount::new(),
        2 "subscribeDays" subscribe_days: required by Count::new(),
        3 "trialLinkName" trial_link_name: required,
    }
    types::TrialLinkShare {
        0 "trialId" trial_id: required,
        1 "userId" user_id: required,
    }
    types::TrialLinkUpdate {
        0 "expiredAt" expired_at: optional,
        1 "subscribeCounts" subscribe_counts: optional by OptionalCount::new(),
        2 "subscribeDays" subscribe_days: optional by OptionalCount::new(),
        3 "trialLinkName" trial_link_name: optional,
    }
}
