// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 206932d9c86091f13f09e713776365cf5efb6b5aa6f0c0aa1ffc308869bda84c
// Generator: ofauth-rs 1, progenitor 0.15.1

use openapi_runtime::open_enum;

open_enum! {
    /// State of a connection.
    EventConnectionStatus {
        /// `active`
        Active = "active",
        /// `awaiting_2fa`
        Awaiting2fa = "awaiting_2fa",
        /// `expired`
        Expired = "expired",
    }
}

open_enum! {
    /// Where an event comes from.
    EventEnvironment {
        /// `live`
        Live = "live",
        /// `test`
        Test = "test",
        /// `sandbox`
        Sandbox = "sandbox",
    }
}
