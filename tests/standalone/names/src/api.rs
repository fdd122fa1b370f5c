// @generated from names.yaml by `cargo xtask generate`; do not edit.

//! What the API has of its own, for the runtime.
/// The API, as the runtime takes it.
#[derive(Debug)]
pub(crate) struct Api;
impl openapi_runtime::Api for Api {
    fn user_agent(&self) -> &'static str {
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"))
    }
}
