//! OpenAPI documents in files.

pub use openapi_generate::{Document, Sources};
