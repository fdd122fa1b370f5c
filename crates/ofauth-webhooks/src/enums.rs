// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 25eb554df1b89ceda772d0e078c02ee99ebaa765142d73f89976f9b86fab1338
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
