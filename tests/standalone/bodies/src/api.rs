// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

//! Properties of the API that the runtime asks for.
/// The API for the runtime.
#[derive(Debug)]
pub(crate) struct Api;
impl openapi_runtime::Api for Api {
    fn user_agent(&self) -> &'static str {
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"))
    }
}
