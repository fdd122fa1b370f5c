//! In place of the server of `--demo`, where the command is built without the feature `demo`.

use crate::exit::Exit;
use crate::failure::Failure;

/// There is none.
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

/// Why something cannot be done that takes the mock server.
pub(crate) fn missing(what: &str) -> Failure {
    let message = format!("`{what}` needs the feature `demo`, which this command was built without");
    Failure::new(Exit::Usage, message).hint("install it again with: cargo install ofauth-cli --features demo")
}
