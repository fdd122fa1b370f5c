//! The client: one organisation's key on one server.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;

use crate::environment::variable;
use crate::pool::Pool;
use crate::rate_limit::Limiter;
use crate::resources::{Account, Connections, DynamicRules, Link, VaultPlus};
use crate::retry::Budgets;
use crate::secret::Secret;
use crate::timer::Timer;
use crate::{CallOptions, ClientBuilder, Connection, Error, Operation, dynamic, http_client};

/// The way to the API, for one organisation.
///
/// Cheap to clone: clones share connections and settings.
///
/// ```no_run
/// # async fn example() -> ofauth::Result<()> {
/// let client = ofauth::Client::from_env()?;
/// let creator = client.connection("conn_123")?;
/// let page = creator.chat(4101).messages().send().await?;
/// println!("{} messages, more: {}", page.list.len(), page.has_more);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

/// What all calls of a client have in common.
pub(crate) struct Shared {
    pub(crate) api_key: Secret,
    pub(crate) base_url: String,
    pub(crate) user_agent: HeaderValue,
    pub(crate) pool: Pool,
    pub(crate) options: CallOptions,
    pub(crate) max_response_bytes: usize,
    pub(crate) retry_budgets: Budgets,
    pub(crate) limiter: Option<Limiter>,
    pub(crate) timer: Arc<dyn Timer>,
}

impl Client {
    pub(crate) fn new(shared: Shared) -> Self {
        Self {
            shared: Arc::new(shared),
        }
    }

    /// A client with the default settings and this API key.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`].
    pub fn with_api_key(key: impl Into<String>) -> Result<Self, Error> {
        Self::builder().api_key(key).build()
    }

    /// A client with the default settings, the key from `OFAUTH_API_KEY` and, where it is set, the base URL from
    /// `OFAUTH_BASE_URL`.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::from_env`] and [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().from_env()?.build()
    }

    /// Makes a client with other settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A builder for an HTTP client of your own, with the settings that the SDK relies on: no redirects, and TLS 1.2 or
    /// later, a connect timeout by the call's options, and no retries of its own. For [`ClientBuilder::http_client`].
    pub fn http_client_builder() -> reqwest::ClientBuilder {
        http_client::builder()
    }

    /// The account that calls are made for, by the id of its connection.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the id is empty or cannot stand in a
    /// header. Whether it exists shows with the first call.
    pub fn connection(&self, id: impl AsRef<str>) -> Result<Connection, Error> {
        Connection::new(self.clone(), id.as_ref())
    }

    /// The account whose connection `OFAUTH_CONNECTION_ID` names.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when it is not set, and as
    /// [`Client::connection`].
    pub fn connection_from_env(&self) -> Result<Connection, Error> {
        let id = variable("OFAUTH_CONNECTION_ID")?;
        let missing = || Error::configuration("OFAUTH_CONNECTION_ID is not set, expected a connection's id".to_owned());
        self.connection(id.ok_or_else(missing)?)
    }

    /// Calls any operation that is not for one account, by its entry in the operation table; see
    /// [`dynamic`](crate::dynamic).
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let whoami = client.call(&ofauth::operations::GET_WHOAMI).send().await?;
    /// println!("{}", whoami["name"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn call(&self, operation: &'static Operation) -> dynamic::Request {
        dynamic::Request::of(self, operation)
    }

    /// The organisation that the key is of: settings, and what Vault+ stores for it.
    pub fn account(&self) -> Account {
        Account::new(self.clone())
    }

    /// The connections of the organisation: list, import, invalidate, disconnect, settings.
    pub fn connections(&self) -> Connections {
        Connections::new(self.clone())
    }

    /// Link sessions, in which accounts authorise the organisation.
    pub fn link(&self) -> Link {
        Link::new(self.clone())
    }

    /// The rules by which requests to the platform are signed.
    pub fn dynamic_rules(&self) -> DynamicRules {
        DynamicRules::new(self.clone())
    }

    /// What Vault+ stores of the media of an account.
    pub fn vault_plus(&self, connection: &Connection) -> VaultPlus {
        VaultPlus::new(connection.clone())
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.shared.base_url)
            .finish_non_exhaustive()
    }
}
