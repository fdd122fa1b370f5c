// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use openapi_runtime::open_union;

open_union! {
    Shape by openapi_runtime::generated::Tag("form") => {
        /// `round`
        Round(::std::boxed::Box<crate::types::Circle>) = "round",
        /// `Square`
        Square(::std::boxed::Box<crate::types::Square>) = "Square",
    }
}
