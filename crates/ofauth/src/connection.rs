//! A connected account.

use std::fmt;

use http::HeaderName;
use openapi_runtime::{CallOptions, Credential, Scope};

use crate::client::Client;
use crate::environment::variable;
use ofauth_client::Error;

const CONNECTION_ID: HeaderName = HeaderName::from_static("x-connection-id");

/// An account that has authorised the organisation. Every request for an account starts here, so that it cannot be sent
/// for another account.
///
/// Made by [`Client::connection`]; cheap to clone.
///
/// ```no_run
/// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
/// let creator = client.connection("conn_123")?;
/// let mut chats = creator.chats().list().stream();
/// while let Some(chat) = chats.try_next().await? {
///     println!("{chat:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Connection {
    client: Client,
    scope: Scope,
}

impl Client {
    /// The account with this connection id.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the id is empty or not a valid
    /// header value. Whether it exists is only known after the first request.
    pub fn connection(&self, id: impl AsRef<str>) -> Result<Connection, Error> {
        Connection::new(self.clone(), id.as_ref())
    }

    /// The account whose connection id is in `OFAUTH_CONNECTION_ID`.
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
}

impl Connection {
    pub(crate) fn new(client: Client, id: &str) -> Result<Self, Error> {
        let credential = Credential::header(CONNECTION_ID, "the connection id", id)?;
        let scope = client.scope().within(id, vec![credential]);
        Ok(Self { client, scope })
    }

    /// The same account, with other options for its calls.
    ///
    /// ```no_run
    /// # fn example(creator: ofauth::Connection) {
    /// use std::time::Duration;
    ///
    /// use ofauth::CallOptions;
    ///
    /// let patient = creator.with_options(CallOptions::new().timeout(Duration::from_secs(600)));
    /// let stream = patient.chat(4101).messages().stream();
    /// # let _ = stream;
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            client: self.client.clone(),
            scope: self.scope.with_options(options),
        }
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// The scope in which generated code makes requests.
    #[doc(hidden)]
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.scope
    }
}

impl fmt::Debug for Connection {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("client", &self.client)
            .finish_non_exhaustive()
    }
}
