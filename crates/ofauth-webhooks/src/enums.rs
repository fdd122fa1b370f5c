// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 a052756eab7abcb55ba4191c592755f0b4c2ed5d631e3d82f22645e6eb974bae
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
