// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

decode_objects! {
    types::Poll {
        0 "finishedAt" finished_at: optional,
        1 "options" options: optional,
        2 "total" total: optional by OptionalCount,
    }
    types::PollOption {
        0 "count" count: optional by OptionalCount,
        1 "id" id: required,
        2 "isWinner" is_winner: optional,
        3 "percent" percent: optional by OptionalDecimal,
        4 "text" text: optional,
    }
}
