// @generated from depot.yaml by `cargo xtask generate`; do not edit.

use openapi_runtime::open_enum;

open_enum! {
    Mark {
        /// `dented`
        Dented = "dented",
        /// `wet`
        Wet = "wet",
    }
}
