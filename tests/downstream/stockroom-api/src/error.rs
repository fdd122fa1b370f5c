// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

//! The error of the crate.
openapi_runtime::api_error! {
    #[doc = r" Error of a call: a wrapper around [`openapi_runtime::Error`]."] pub struct
    Error;
}

use openapi_runtime::Bytes;
use openapi_runtime::generated::from_json;
#[allow(unused_imports)]
use serde_json::Value;
#[allow(unused_imports)]
use crate::types;

/// The body of an error, by the schema that the document declares for operation and status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorBody {
    #[allow(missing_docs)]
    Fault(types::Fault),
    #[allow(missing_docs)]
    Limit(types::Limit),
}

impl ErrorBody {
    fn read(schema: &str, body: &Bytes) -> Option<Self> {
        match schema {
            "Fault" => from_json(body).ok().map(Self::Fault),
            "Limit" => from_json(body).ok().map(Self::Limit),
            _ => None,
        }
    }
}

impl Error {
    /// The body of the response, decoded by the schema that the document declares for this operation and
    /// status. `None` if there was no response, none is declared, or the body is not of that schema: it is in
    /// [`Error::raw_body`] then.
    #[must_use]
    pub fn body(&self) -> Option<ErrorBody> {
        self.0.declared_body(ErrorBody::read)
    }
}
