// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::CodeAttempts {
        0 "checkAttemptsLeft" check_attempts_left: optional by OptionalCount::new(),
        1 "checkAttemptsLimit" check_attempts_limit: optional by OptionalCount::new(),
        2 "expirationDate" expiration_date: optional,
        3 "expirationSeconds" expiration_seconds: optional,
        4 "lastSentDate" last_sent_date: optional,
        5 "requestAttemptsLeft" request_attempts_left: optional by OptionalCount::new(),
        6 "requestAttemptsLimit" request_attempts_limit: optional by OptionalCount::new(),
    }
}
