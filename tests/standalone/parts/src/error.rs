// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

//! What can go wrong.
openapi_runtime::api_error! {
    #[doc = r" What went wrong with a call: a name for [`openapi_runtime::Error`]."] pub
    struct Error;
}
