// @generated from depot.yaml by `cargo xtask generate`; do not edit.

//! Headers of responses, of the types that the document declares: a trait for each operation that declares any.
//!
//! A header that is none of its type is an error of its method alone.
#[allow(unused_imports)]
use openapi_runtime::generated::header::{self, HasHeaders};
use openapi_runtime::{Bytes, HeaderMap, Response, ResponseMeta};
#[allow(unused_imports)]
use serde_json::Value;
#[allow(unused_imports)]
use crate::types;

/// Headers of the responses of [`GetCrate`](crate::requests::GetCrate).
///
/// For the response, its [`ResponseMeta`], and the [`HeaderMap`] that an error has.
pub trait GetCrateHeaders: HasHeaders {
    /// The header `ETag` of a response with the status 200, 204; `None` if the response has none.
    ///
    /// The version of it
    fn etag(&self) -> Option<String> {
        header::text(self.header_map(), "etag")
    }

    /// The header `X-Fragile` of a response with the status 200; `None` if the response has none.
    ///
    /// # Errors
    ///
    /// If it is not true or false.
    fn x_fragile(&self) -> crate::Result<Option<bool>> {
        Ok(header::parsed(self.header_map(), "x-fragile", "true or false")?)
    }

    /// The header `X-Grade` of a response with the status 200; `None` if the response has none.
    fn x_grade(&self) -> Option<XGrade> {
        header::text(self.header_map(), "x-grade")
    }

    /// The header `X-Marks` of a response with the status 200; `None` if the response has none.
    fn x_marks(&self) -> Option<Vec<XMarks>> {
        header::texts(self.header_map(), "x-marks")
    }

    /// The header `X-Packed` of a response with the status 200; `None` if the response has none.
    fn x_packed(&self) -> Option<openapi_runtime::Timestamp> {
        header::text(self.header_map(), "x-packed")
    }

    /// The header `X-Sizes` of a response with the status 200; `None` if the response has none.
    ///
    /// # Errors
    ///
    /// If a member is not a whole number.
    fn x_sizes(&self) -> crate::Result<Option<Vec<i64>>> {
        Ok(header::parsed_list(self.header_map(), "x-sizes", "a whole number")?)
    }

    /// The header `X-Total` of a response with the status 200; `None` if the response has none.
    ///
    /// How many there are
    ///
    /// # Errors
    ///
    /// If it is not a whole number from 0.
    fn x_total(&self) -> crate::Result<Option<u64>> {
        Ok(header::parsed(self.header_map(), "x-total", "a whole number from 0")?)
    }

    /// The header `X-Wait` of a response with the status 429; `None` if the response has none.
    ///
    /// # Errors
    ///
    /// If it is not a number.
    fn x_wait(&self) -> crate::Result<Option<f64>> {
        Ok(header::parsed(self.header_map(), "x-wait", "a number")?)
    }
}

impl GetCrateHeaders for Response<Option<types::Crate>> {}
impl GetCrateHeaders for Response<Bytes> {}
impl GetCrateHeaders for ResponseMeta {}
impl GetCrateHeaders for HeaderMap {}

use openapi_runtime::open_enum;

open_enum! {
    XMarks {
        /// `dented`
        Dented = "dented",
        /// `wet`
        Wet = "wet",
    }
}

open_enum! {
    XGrade {
        /// `fine`
        Fine = "fine",
        /// `coarse`
        Coarse = "coarse",
    }
}
