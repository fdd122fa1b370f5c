// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

//! Client for Parts 1.0.
//!
//! `Client::new_with_client(base_url, reqwest)` takes the server (`http://127.0.0.1`), and a `reqwest::Client` that
//! brings what the server wants to see of its caller, for instance a key among its default headers.
//!
//! A request whose arguments the document does not allow, or that would lead out of the path of its operation,
//! is an [`Error::InvalidRequest`], and nothing is sent.
#![allow(dead_code, unused_imports, unused_macros)]
// Names and texts are the document's.
#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]
#![allow(non_camel_case_types, non_snake_case, rustdoc::all)]

mod bounds;
mod corrections;
mod open_enum;
mod open_union;
mod path_segment;
mod seam;
mod untyped;

mod enums;
#[allow(clippy::all, unreachable_patterns)]
mod generated;
mod unions;

/// Types that are open to values that the document does not know.
pub mod open {
    pub use crate::enums::*;
    pub use crate::unions::*;
}

pub use generated::{types, Client};
pub use progenitor_client::{ByteStream, Error, ResponseValue};
