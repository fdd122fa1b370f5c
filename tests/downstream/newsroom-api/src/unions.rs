// @generated from newsroom.yaml by `cargo xtask generate`; do not edit.

use openapi_runtime::open_union;

open_union! {
    Change by openapi_runtime::generated::Tag("kind") => {
        /// `written`
        Written(::std::boxed::Box<crate::types::Written>) = "written",
        /// `withdrawn`
        Withdrawn(::std::boxed::Box<crate::types::Withdrawn>) = "withdrawn",
    }
}
