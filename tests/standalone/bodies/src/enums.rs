// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use openapi_runtime::open_enum;

open_enum! {
    ListNotesOrder {
        /// `newest`
        Newest = "newest",
        /// `oldest`
        Oldest = "oldest",
    }
}
