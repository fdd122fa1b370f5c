//! How accounts come to authorise the organisation.

use ofauth_client::operations;
use ofauth_client::types::LinkSession;

use crate::link::{Login, secret_of};
use crate::requests::{CancelLink, GetLink, StartLink};
use crate::{Client, Error, types};

impl Client {
    /// Link sessions, in which accounts authorise the organisation.
    pub fn link(&self) -> Link {
        Link::new(self.clone())
    }
}

/// Link sessions, in which an account authorises the organisation. Made by [`Client::link`].
#[derive(Clone, Debug)]
pub struct Link {
    client: Client,
}

impl Link {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Starts a session and answers the address to send the user to: `POST /v2/link/init` (`startLink`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let session = client.link().start().client_reference_id("creator-7").send().await?;
    /// println!("send the user to {}", session.url.as_ref().map_or("", |url| url.as_str()));
    /// # Ok(())
    /// # }
    /// ```
    pub fn start(&self) -> StartLink {
        StartLink::new(self.client.scope())
    }

    /// Follows a session that [`Link::start`] has begun to its end.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) when the session says neither by its secret nor by
    /// its address what opens it.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let session = client.link().start().send().await?;
    /// let mut states = client.link().follow(&session)?.watch();
    /// while let Some(state) = states.try_next().await? {
    ///     println!("{}", state.status());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn follow(&self, session: &LinkSession) -> Result<Login, Error> {
        let secret = secret_of(session).ok_or_else(|| {
            let message = "the session holds neither a secret nor an address with one".to_owned();
            Error::invalid_request(&operations::GET_LINK, message)
        })?;
        Ok(self.resume(secret))
    }

    /// Follows a session by its secret, for instance one that another process has started.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let outcome = client.link().resume("cs_123").wait().await?;
    /// println!("{}", outcome.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(&self, client_secret: impl Into<types::Secret>) -> Login {
        Login::new(self.client.clone(), client_secret.into())
    }

    /// Tells how far a session has come: `GET /v2/link/{clientSecret}` (`getLink`).
    ///
    /// Needs no connection. What opens the session is a secret, and so is the session in the answer.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let state = client.link().get("cs_123").send().await?;
    /// println!("{state:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, client_secret: impl Into<types::Secret>) -> GetLink {
        GetLink::new(self.client.scope(), client_secret)
    }

    /// Ends a session that has not been completed: `DELETE /v2/link/{clientSecret}` (`cancelLink`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// client.link().cancel("cs_123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, client_secret: impl Into<types::Secret>) -> CancelLink {
        CancelLink::new(self.client.scope(), client_secret)
    }
}
