//! A connected account.

use std::fmt;
use std::sync::Arc;

use crate::client::Client;
use crate::resources::Chat;
use crate::secret::Secret;
use crate::{Error, UserRef};

/// An account that has authorised the organisation. Every call for an account starts here, so that none can go out
/// for another.
///
/// Made by [`Client::connection`]; cheap to clone.
#[derive(Clone)]
pub struct Connection {
    client: Client,
    id: Arc<Secret>,
}

impl Connection {
    pub(crate) fn new(client: Client, id: &str) -> Result<Self, Error> {
        let id = Arc::new(Secret::new("the connection id", id)?);
        Ok(Self { client, id })
    }

    /// The chat between the account and another user.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let page = creator.chat(4101).messages().limit(5).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chat(&self, user_id: impl Into<UserRef>) -> Chat {
        Chat::new(self.clone(), user_id.into())
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn id(&self) -> &Secret {
        &self.id
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("client", &self.client)
            .finish_non_exhaustive()
    }
}
