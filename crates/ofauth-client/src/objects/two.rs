// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::TwoFactorState {
        0 "faceCode" face_code: optional,
        1 "options" options: optional,
        2 "phoneCode" phone_code: optional,
        3 "phoneLast4" phone_last4: optional,
    }
}
