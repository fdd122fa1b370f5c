//! Link sessions.

use std::ops::Deref;

use ofauth_client::types::LinkSession;
use ofauth_client::{Error, operations, resources};
use openapi_runtime::Scope;

use crate::client::Client;
use crate::link::{Login, secret_of};
use crate::types;

impl Client {
    /// Link sessions, in which accounts authorise the organisation.
    #[inline]
    pub fn link(&self) -> Link {
        Link {
            group: resources::Link::new(self.scope().clone()),
            scope: self.scope().clone(),
        }
    }
}

/// Link sessions, in which an account authorises the organisation. Made by [`Client::link`].
#[derive(Clone, Debug)]
pub struct Link {
    group: resources::Link,
    scope: Scope,
}

/// The operations of the group.
impl Deref for Link {
    type Target = resources::Link;

    #[inline]
    fn deref(&self) -> &resources::Link {
        &self.group
    }
}

impl Link {
    /// Follows a session that [`start`](resources::Link::start) has begun, until it is final.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if the session has neither a secret nor a URL
    /// with one.
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
    #[inline]
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
        Login::new(self.scope.clone(), client_secret.into())
    }
}
