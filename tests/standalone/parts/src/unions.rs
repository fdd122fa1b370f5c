// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

use crate::open_union::open_union;

open_union! {
    Anything by crate::open_union::Kind => {
        /// `boolean`
        Boolean(bool) = "boolean",
        /// `object`
        Object(::std::boxed::Box<crate::types::Part>) = "object",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    PartPrice by crate::open_union::Kind => {
        /// `number`
        Number(::serde_json::Number) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    /// How it looks
    Shape by crate::open_union::Tag("form") => {
        /// `round`
        Round(::std::boxed::Box<crate::types::Round>) = "round",
        /// `flat`
        Flat(::std::boxed::Box<crate::types::Flat>) = "flat",
    }
}

open_union! {
    ListPartsResponseNext by crate::open_union::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}
