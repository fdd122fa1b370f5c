// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

//! Calls each operation by its example. The server is a mock that is drawn from `openapi.json`: it refuses a request that the
//! document does not allow, and responds with the document's examples, or with values of its schemas.

mod general;

use std::sync::OnceLock;

use ::bodies::{Client, ClientBuilder};
use openapi_mock::Mock;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// The URL of the mock server that all tests share.
fn server() -> &'static str {
    static URL: OnceLock<String> = OnceLock::new();
    URL.get_or_init(|| {
        let mock = Mock::of_json("openapi.json", include_str!("../../openapi.json")).expect("a mock of the document");
        format!("http://{}", mock.spawn().expect("a free port"))
    })
}

/// A client of the mock server, with the credentials that an operation needs.
#[allow(dead_code)]
fn client(credentials: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<Client, ::bodies::Error> {
    credentials(Client::builder().base_url(server())).build()
}
