// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

//! Responses whose bodies differ by status.
#[allow(unused_imports)]
use openapi_runtime::Bytes;
use openapi_runtime::generated::{ByStatus, from_json};
#[allow(unused_imports)]
use serde_json::Value;
#[allow(unused_imports)]
use crate::types;

/// What [`PlaceOrder`](crate::requests::PlaceOrder) returns, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaceOrderResponse {
    /// 200: Placed before
    Ok(types::Receipt),
    /// 201: Placed
    Created(types::Order),
    /// 202: Waits for the item
    Accepted,
    /// A status that the document does not list, in [`Response::meta`](crate::Response::meta): the body as it came.
    Unknown(Bytes),
}

impl ByStatus for PlaceOrderResponse {
    fn read(status: u16, body: &Bytes) -> serde_json::Result<Self> {
        Ok(
            match status {
                200 => Self::Ok(from_json(body)?),
                201 => Self::Created(from_json(body)?),
                202 => Self::Accepted,
                _ => Self::Unknown(body.clone()),
            },
        )
    }
}
