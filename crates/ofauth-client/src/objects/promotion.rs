// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Promotion {
        0 "canClaim" can_claim: optional,
        1 "claimsCount" claims_count: optional by OptionalCount::new(),
        2 "createdAt" created_at: optional,
        3 "finishedAt" finished_at: optional,
        4 "hasRelatedPromo" has_related_promo: optional,
        5 "id" id: required,
        6 "isFinished" is_finished: optional,
        7 "message" message: optional,
        8 "price" price: optional,
        9 "rawMessage" raw_message: optional,
        10 "subscribeCounts" subscribe_counts: optional by OptionalCount::new(),
        11 "subscribeDays" subscribe_days: optional by OptionalCount::new(),
        12 "type" type_: optional,
    }
    types::PromotionDraft {
        0 "discount" discount: required by Count::new(),
        1 "finishDays" finish_days: required by Count::new(),
        2 "message" message: required,
        3 "subscribeCounts" subscribe_counts: required by Count::new(),
        4 "subscribeDays" subscribe_days: required by Count::new(),
        5 "type" type_: required,
    }
    types::PromotionUpdate {
        0 "discount" discount: optional by OptionalCount::new(),
        1 "finishDays" finish_days: optional by OptionalCount::new(),
        2 "message" message: optional,
        3 "subscribeCounts" subscribe_counts: optional by OptionalCount::new(),
        4 "subscribeDays" subscribe_days: optional by OptionalCount::new(),
        5 "type" type_: omitted,
    }
}
