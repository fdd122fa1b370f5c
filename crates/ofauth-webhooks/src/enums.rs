// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 0e3d192c5daf04dd2b2f812ba6d9577110be8f11fca1a807d07549787bd872a3
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
