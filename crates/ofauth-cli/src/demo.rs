//! The server of `--demo`.

use ofauth_mock::MockServer;

use crate::exit::Exit;
use crate::failure::Failure;

/// The built-in mock server; it stops on drop.
#[derive(Debug)]
pub(crate) struct Demo(MockServer);

impl Demo {
    pub(crate) async fn start() -> Result<Self, Failure> {
        MockServer::start()
            .await
            .map(Self)
            .map_err(|error| Failure::new(Exit::Failure, format!("cannot start the demo server: {error}")))
    }

    pub(crate) fn base_url(&self) -> &str {
        self.0.base_url()
    }

    pub(crate) fn api_key(&self) -> &str {
        self.0.api_key()
    }

    pub(crate) fn connection_id(&self) -> &str {
        self.0.connection_id()
    }
}
