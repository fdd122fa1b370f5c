// @generated from newsroom.yaml by `cargo xtask generate`; do not edit.

//! The properties of the API, as the runtime needs them.
/// The API, as the runtime needs it.
#[derive(Debug)]
pub(crate) struct Api;
impl openapi_runtime::Api for Api {
    fn user_agent(&self) -> &'static str {
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"))
    }
}
