//! Stub of the mock server for builds without the feature `demo`.

use crate::exit::Exit;
use crate::failure::Failure;

/// No mock server is available.
#[derive(Debug)]
pub(crate) enum Demo {}

impl Demo {
    pub(crate) async fn start() -> Result<Self, Failure> {
        Err(missing("--demo"))
    }

    pub(crate) fn base_url(&self) -> &str {
        match *self {}
    }

    pub(crate) fn api_key(&self) -> &str {
        match *self {}
    }

    pub(crate) fn connection_id(&self) -> &str {
        match *self {}
    }
}

/// The error of a command that needs the mock server.
pub(crate) fn missing(what: &str) -> Failure {
    let message = format!("`{what}` needs the feature `demo`, which is not enabled in this build");
    Failure::new(Exit::Usage, message).hint("install it again with: cargo install ofauth-cli --features demo")
}
