// @generated from names.yaml by `cargo xtask generate`; do not edit.

use openapi_runtime::open_enum;

open_enum! {
    Clone {
        /// `a`
        A = "a",
        /// `err`
        Err = "err",
    }
}

open_enum! {
    Core {
        /// `a`
        A = "a",
        /// `err`
        Err = "err",
    }
}

open_enum! {
    E {
        /// `a`
        A = "a",
        /// `err`
        Err = "err",
    }
}

open_enum! {
    Formatter {
        /// `a`
        A = "a",
        /// `err`
        Err = "err",
    }
}

open_enum! {
    Infallible {
        /// `a`
        A = "a",
        /// `err`
        Err = "err",
    }
}

open_enum! {
    JsonSchema {
        /// `a`
        A = "a",
        /// `err`
        Err = "err",
    }
}

open_enum! {
    Result {
        /// `a`
        A = "a",
        /// `err`
        Err = "err",
    }
}

open_enum! {
    Std {
        /// `a`
        A = "a",
        /// `err`
        Err = "err",
    }
}

open_enum! {
    Text {
        /// `a`
        A = "a",
        /// `err`
        Err = "err",
    }
}

open_enum! {
    /// a
    /// b
    /// c */ \u{202e}\u{0}
    Values {
        /// `err`
        Err = "err",
        /// `error`
        Error = "error",
        /// `Ok`
        Ok = "Ok",
        /// `ok`
        Ok2 = "ok",
        /// `Err`
        Err2 = "Err",
        /// `Self`
        TypeSelf = "Self",
        /// `self`
        TypeSelf2 = "self",
        /// `Value`
        Value = "Value",
        /// `Unknown`
        Unknown2 = "Unknown",
        /// `unknown`
        Unknown3 = "unknown",
        /// `Known`
        Known = "Known",
        /// `KNOWN`
        Known2 = "KNOWN",
        /// `Some`
        Some = "Some",
        /// `None`
        None = "None",
        /// `String`
        String = "String",
        /// `Result`
        Result = "Result",
        /// `fmt`
        Fmt = "fmt",
        /// `as_str`
        AsStr = "as_str",
        /// `type`
        Type = "type",
        /// `  `
        Empty = "",
        /// `2nd`
        Type2nd = "2nd",
        /// `+1`
        Plus1 = "+1",
        /// `-1`
        Minus1 = "-1",
        /// `dont`
        Dont = "dont",
        /// `don't`
        DonT = "don't",
        /// `café`
        Café = "café",
        /// `café`
        Café2 = "cafe\u{301}",
        /// `❤️`
        Unnamed = "❤\u{fe0f}",
        /// `a\nb`
        Ab = "a\nb",
        /// `a\nb`
        Ab2 = "a\rb",
        /// `*/`
        StarSlash = "*/",
        /// ``` `a``b` ```
        Ab3 = "`a``b`",
        /// `"`
        Unnamed2 = "\"",
        /// `\`
        Unnamed3 = "\\",
        /// `\u{0}`
        Unnamed4 = "\0",
        /// `\u{202e}`
        Unnamed5 = "\u{202e}",
        /// `#{x}`
        HashX = "#{x}",
        /// `m²`
        M = "m²",
    }
}

open_enum! {
    Visitor {
        /// `a`
        A = "a",
        /// `err`
        Err = "err",
    }
}
