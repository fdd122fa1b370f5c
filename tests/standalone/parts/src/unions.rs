// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

use openapi_runtime::open_union;

open_union! {
    Anything by openapi_runtime::generated::Kind => {
        /// `boolean`
        Boolean(bool) = "boolean",
        /// `object`
        Object(::std::boxed::Box<crate::types::Part>) = "object",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    PartPrice by openapi_runtime::generated::Kind => {
        /// `number`
        Number(::serde_json::Number) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    /// How it looks
    Shape by openapi_runtime::generated::Tag("form") => {
        /// `round`
        Round(::std::boxed::Box<crate::types::Round>) = "round",
        /// `flat`
        Flat(::std::boxed::Box<crate::types::Flat>) = "flat",
    }
}

open_union! {
    ListPartsResponseNext by openapi_runtime::generated::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}
