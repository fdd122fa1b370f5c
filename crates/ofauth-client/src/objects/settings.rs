// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::SettingsBroadcast {
        0 "affectedConnections" affected_connections: optional by OptionalCount::new(),
        1 "purgeResults" purge_results: optional,
    }
}
