// @generated from names.yaml by `cargo xtask generate`; do not edit.

use openapi_runtime::open_union;

open_union! {
    Café by openapi_runtime::generated::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    Kind by openapi_runtime::generated::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    Number by openapi_runtime::generated::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    PetKind by openapi_runtime::generated::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    PetKind2 by openapi_runtime::generated::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    S by openapi_runtime::generated::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    Schemars by openapi_runtime::generated::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    Serde by openapi_runtime::generated::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    Tag by openapi_runtime::generated::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    /// a
    /// */\u{202e}
    Tagged by openapi_runtime::generated::Tag("k\"\n*/") => {
        /// ``err\n`*/``
        Err(::std::boxed::Box<crate::types::One>) = "err\r`*/",
        /// `Error`
        Error(::std::boxed::Box<crate::types::Two>) = "Error",
        /// `Self`
        TypeSelf(::std::boxed::Box<crate::types::Two>) = "Self",
    }
}

open_union! {
    Unnamed by openapi_runtime::generated::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    Unnamed2 by openapi_runtime::generated::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    Value by openapi_runtime::generated::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}
