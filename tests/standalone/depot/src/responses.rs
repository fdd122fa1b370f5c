// @generated from depot.yaml by `cargo xtask generate`; do not edit.

//! Responses whose bodies differ by status.
#[allow(unused_imports)]
use openapi_runtime::Bytes;
use openapi_runtime::generated::{ByStatus, from_json};
#[allow(unused_imports)]
use serde_json::Value;
#[allow(unused_imports)]
use crate::types;

/// What [`PutCrate`](crate::requests::PutCrate) returns, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutCrateResponse {
    /// 200: Changed
    Ok(types::Crate),
    /// 201: Made
    Created(types::Receipt),
    /// 202: Later
    Accepted,
    /// 203: A label
    NonAuthoritative(Bytes),
    /// 2XX: Notes
    Success(Vec<String>),
    /// A status that the document does not list, in [`Response::meta`](crate::Response::meta): the body as it came.
    Unknown(Bytes),
}

impl ByStatus for PutCrateResponse {
    fn read(status: u16, body: &Bytes) -> serde_json::Result<Self> {
        Ok(
            match status {
                200 => Self::Ok(from_json(body)?),
                201 => Self::Created(from_json(body)?),
                202 => Self::Accepted,
                203 => Self::NonAuthoritative(body.clone()),
                200..=299 => Self::Success(from_json(body)?),
                _ => Self::Unknown(body.clone()),
            },
        )
    }
}
