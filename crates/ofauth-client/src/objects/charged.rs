// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::ChargedBackPayment {
        0 "amounts" amounts: optional,
        1 "createdAt" created_at: optional,
        2 "currency" currency: optional,
        3 "description" description: optional,
        4 "id" id: optional,
        5 "status" status: optional,
        6 "user" user: optional,
    }
}
