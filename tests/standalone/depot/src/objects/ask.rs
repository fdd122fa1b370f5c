// @generated from depot.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::AskBody {
        0 "stream" stream: optional,
        1 "text" text: required,
    }
    types::AskResponseEvent {
        0 "delta" delta: required,
    }
}
