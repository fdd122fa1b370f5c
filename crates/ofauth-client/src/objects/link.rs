// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::LinkData {
        0 "id" id: optional,
        1 "session" session: optional,
        2 "twoFactorState" two_factor_state: optional,
        3 "userData" user_data: optional,
    }
    types::LinkOptions {
        0 "returnRawSession" return_raw_session: optional,
    }
    types::LinkRequest {
        0 "clientAppId" client_app_id: optional,
        1 "clientReferenceId" client_reference_id: optional,
        2 "connectionId" connection_id: optional,
        3 "geolocation" geolocation: optional,
        4 "mode" mode: optional,
        5 "options" options: optional,
        6 "origin" origin: optional,
        7 "redirectUrl" redirect_url: optional,
    }
    types::LinkSession {
        0 "clientSecret" client_secret: optional,
        1 "expiresAt" expires_at: required,
        2 "mode" mode: optional,
        3 "url" url: optional,
    }
    types::LinkState {
        0 "data" data: optional,
        1 "status" status: required,
    }
}
