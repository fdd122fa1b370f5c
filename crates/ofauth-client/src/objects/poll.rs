// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Poll {
        0 "finishedAt" finished_at: optional,
        1 "options" options: optional,
        2 "total" total: optional by OptionalCount::new(),
    }
    types::PollOption {
        0 "count" count: optional by OptionalCount::new(),
        1 "id" id: required,
        2 "isWinner" is_winner: optional,
        3 "percent" percent: optional,
        4 "text" text: optional,
    }
}
