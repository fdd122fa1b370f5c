// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

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
