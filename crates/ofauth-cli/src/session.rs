//! How a command gets at an account.

use ofauth::{Client, Connection};
use ofauth_mock::MockServer;
use secrecy::ExposeSecret;

use crate::args::Global;
use crate::credentials::Credentials;
use crate::exit::Exit;
use crate::failure::Failure;

/// An account to make calls for, and in a demo the server that has it.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) connection: Connection,
    _demo: Option<MockServer>,
}

impl Session {
    pub(crate) async fn open(global: &Global) -> Result<Self, Failure> {
        if global.demo {
            return Self::demo().await;
        }
        let credentials = Credentials::find(global.credentials.as_deref(), global.quiet)?;
        let mut client = Client::builder()
            .user_agent(USER_AGENT)
            .api_key(credentials.api_key.expose_secret());
        if let Some(url) = &credentials.base_url {
            client = client.base_url(url.expose_secret());
        }
        Ok(Self {
            connection: client.build()?.connection(credentials.connection_id.expose_secret())?,
            _demo: None,
        })
    }

    async fn demo() -> Result<Self, Failure> {
        let server = MockServer::start()
            .await
            .map_err(|error| Failure::new(Exit::Failure, format!("the demo's server cannot be started: {error}")))?;
        let client = Client::builder()
            .user_agent(USER_AGENT)
            .api_key(server.api_key())
            .base_url(server.base_url())
            .build()?;
        Ok(Self {
            connection: client.connection(server.connection_id())?,
            _demo: Some(server),
        })
    }
}

const USER_AGENT: &str = concat!("ofauth-cli/", env!("CARGO_PKG_VERSION"));
