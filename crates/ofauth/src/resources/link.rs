//! How accounts come to authorise the organisation.

use crate::Client;
use crate::requests::{CancelLink, GetLink, StartLink};

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
        StartLink::new(&self.client)
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
    pub fn get(&self, client_secret: impl Into<String>) -> GetLink {
        GetLink::new(&self.client, client_secret)
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
    pub fn cancel(&self, client_secret: impl Into<String>) -> CancelLink {
        CancelLink::new(&self.client, client_secret)
    }
}
