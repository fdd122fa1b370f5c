// @generated from openapi.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 07dd2aeb9c5ac860ca671c2635a405c73b817ffb95ca2a92db23e0a0ae3debb8
// Generator: ofauth-rs 1, progenitor 0.15.1

use crate::open_union::{Kind, Tag, open_union};

open_union! {
    Anything by Kind => {
        Boolean(bool) = "boolean",
        Object(Box<crate::types::Part>) = "object",
        String(String) = "string",
    }
}

open_union! {
    PartPrice by Kind => {
        Number(serde_json::Number) = "number",
        String(String) = "string",
    }
}

open_union! {
    /// How it looks
    Shape by Tag("form") => {
        Round(Box<crate::types::Round>) = "round",
        Flat(Box<crate::types::Flat>) = "flat",
    }
}

open_union! {
    ListPartsResponseNext by Kind => {
        Number(i64) = "number",
        String(String) = "string",
    }
}
