// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 5f7efcfc1a6ebf87f47274351e4ca926172c5a1a8804054c7db604166075fd95
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
