// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 3fd0d6ea21f8600eaa69221ea13b94a2e12ae34005069a4820c2fb8482fa724c
// Generator: ofauth-rs 1, progenitor 0.15.1

use crate::open_enum::open_enum;

open_enum! {
    /// State of a connection.
    EventConnectionStatus {
        Active = "active",
        Awaiting2fa = "awaiting_2fa",
        Expired = "expired",
    }
}

open_enum! {
    /// Where an event comes from.
    EventEnvironment {
        Live = "live",
        Test = "test",
        Sandbox = "sandbox",
    }
}
