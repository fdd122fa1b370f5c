// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Transaction {
        0 "amounts" amounts: optional,
        1 "createdAt" created_at: required,
        2 "currency" currency: optional,
        3 "description" description: optional,
        4 "id" id: required,
        5 "payoutPendingDays" payout_pending_days: optional by OptionalCount::new(),
        6 "status" status: optional,
        7 "type" type_: optional,
        8 "user" user: optional,
    }
    types::TransactionPage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
        2 "nextMarker" next_marker: optional by OptionalCount::new(),
    }
}
