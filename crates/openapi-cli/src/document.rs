//! OpenAPI documents as they stand in files.

pub use openapi_generate::{Document, Sources};
