// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::PurgeResult {
        0 "connectionId" connection_id: optional,
        1 "freedBytes" freed_bytes: optional by OptionalCount::new(),
        2 "purgedCount" purged_count: optional by OptionalCount::new(),
        3 "success" success: optional,
    }
}
