// @generated from names.yaml by `cargo xtask generate`; do not edit.

use crate::open_union::open_union;

open_union! {
    Café by crate::open_union::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    Kind by crate::open_union::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    Number by crate::open_union::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    PetKind by crate::open_union::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    PetKind2 by crate::open_union::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    S by crate::open_union::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    Schemars by crate::open_union::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    Serde by crate::open_union::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    Tag by crate::open_union::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    /// a
    /// */\u{202e}
    Tagged by crate::open_union::Tag("k\"\n*/") => {
        /// ``err\n`*/``
        Err(::std::boxed::Box<crate::types::One>) = "err\r`*/",
        /// `Error`
        Error(::std::boxed::Box<crate::types::Two>) = "Error",
        /// `Self`
        TypeSelf(::std::boxed::Box<crate::types::Two>) = "Self",
    }
}

open_union! {
    Unnamed by crate::open_union::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    Unnamed2 by crate::open_union::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}

open_union! {
    Value by crate::open_union::Kind => {
        /// `number`
        Number(i64) = "number",
        /// `string`
        String(::std::string::String) = "string",
    }
}
