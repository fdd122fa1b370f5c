// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::DynamicRules {
        0 "app_token" app_token: optional,
        1 "checksum_constant" checksum_constant: optional by OptionalCount::new(),
        2 "checksum_indexes" checksum_indexes: optional by OptionalCounts::new(),
        3 "end" end: optional,
        4 "format" format: optional,
        5 "prefix" prefix: optional,
        6 "revision" revision: optional,
        7 "start" start: optional,
        8 "static_param" static_param: optional,
        9 "suffix" suffix: optional,
    }
    types::DynamicRulesStatus {
        0 "access_granted" access_granted: optional,
        1 "early_access_revision" early_access_revision: optional,
        2 "is_current" is_current: optional,
        3 "is_early_access" is_early_access: optional,
        4 "is_public" is_public: optional,
        5 "public_revision" public_revision: optional,
        6 "revision" revision: required,
    }
}
