// @generated from newsroom.yaml by `cargo xtask generate`; do not edit.

//! The error of the crate.
openapi_runtime::api_error! {
    #[doc = r" Error of a call: a wrapper around [`openapi_runtime::Error`]."] pub struct
    Error;
}
