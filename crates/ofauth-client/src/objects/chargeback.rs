// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Chargeback {
        0 "createdAt" created_at: required,
        1 "id" id: required,
        2 "payment" payment: optional,
        3 "paymentType" payment_type: optional,
    }
    types::ChargebackPage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
        2 "nextMarker" next_marker: optional by OptionalCount::new(),
    }
}
