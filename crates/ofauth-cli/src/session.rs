//! The session of a command: with an account or the organisation.

use ofauth::{Client, Connection, Operation, RateLimiting, dynamic, servers};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

use crate::args::Global;
use crate::demo::Demo;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::settings::Credentials;

/// The client, and with `--demo` the mock server.
#[derive(Debug)]
pub(crate) struct Session {
    client: Client,
    connection: Option<Connection>,
    account: Option<String>,
    base_url: String,
    _demo: Option<Demo>,
}

impl Session {
    /// Opens a session for an operation. The connection is required for an operation on an account.
    pub(crate) async fn open(global: &Global, operation: &Operation) -> Result<Self, Failure> {
        Self::limited(global, operation, RateLimiting::default()).await
    }

    /// The same, with a rate limiter.
    pub(crate) async fn limited(global: &Global, operation: &Operation, limits: RateLimiting) -> Result<Self, Failure> {
        if global.demo {
            return Self::demo(global, limits).await;
        }
        let credentials = Credentials::find(global, operation.scoped)?;
        let base_url = match &credentials.base_url {
            Some(url) => url.expose_secret(),
            None => servers::DEFAULT.url,
        };
        let client = limited_client(global, &credentials.api_key, credentials.base_url.as_ref(), limits)?;
        let id = credentials.connection_id.as_ref().map(ExposeSecret::expose_secret);
        Ok(Self {
            connection: id.map(|id| client.connection(id)).transpose()?,
            account: id.map(digest),
            base_url: base_url.to_owned(),
            client,
            _demo: None,
        })
    }

    /// A call of an operation.
    pub(crate) fn call(&self, operation: &'static Operation) -> dynamic::Request {
        match &self.connection {
            Some(connection) => connection.call(operation),
            None => self.client.call(operation),
        }
    }

    /// The client of the organisation.
    #[cfg(feature = "sync")]
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// The account, in a session for an operation on an account.
    pub(crate) fn connection(&self) -> Result<&Connection, Failure> {
        let missing = || Failure::new(Exit::Failure, "this is a bug: the session is for no account");
        self.connection.as_ref().ok_or_else(missing)
    }

    /// Identifies the account without disclosing its connection id.
    pub(crate) fn account(&self) -> Option<&str> {
        self.account.as_deref()
    }

    /// The base URL of the server.
    pub(crate) fn base_url(&self) -> &str {
        &self.base_url
    }

    async fn demo(global: &Global, limits: RateLimiting) -> Result<Self, Failure> {
        let server = Demo::start().await?;
        let client = limited_client(
            global,
            &server.api_key().into(),
            Some(&server.base_url().into()),
            limits,
        )?;
        Ok(Self {
            connection: Some(client.connection(server.connection_id())?),
            account: Some(digest(server.connection_id())),
            base_url: server.base_url().to_owned(),
            client,
            _demo: Some(server),
        })
    }
}

/// A client with the options of the command line.
pub(crate) fn client(
    global: &Global,
    api_key: &SecretString,
    base_url: Option<&SecretString>,
) -> Result<Client, Failure> {
    limited_client(global, api_key, base_url, RateLimiting::default())
}

fn limited_client(
    global: &Global,
    api_key: &SecretString,
    base_url: Option<&SecretString>,
    limits: RateLimiting,
) -> Result<Client, Failure> {
    let mut client = Client::builder()
        .user_agent(USER_AGENT)
        .rate_limiting(limits)
        .default_call_options(global.options())
        .api_key(api_key.expose_secret());
    if let Some(url) = base_url {
        client = client.base_url(url.expose_secret());
    }
    Ok(client.build()?)
}

/// The prefix of a digest: enough to distinguish a few accounts.
pub(crate) fn digest(connection_id: &str) -> String {
    let bytes = Sha256::digest(connection_id);
    bytes.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

const USER_AGENT: &str = concat!("ofauth-cli/", env!("CARGO_PKG_VERSION"));
