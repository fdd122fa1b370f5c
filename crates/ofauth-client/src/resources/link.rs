// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Link sessions, in which owners connect their accounts.
use super::prelude::*;

/// Link sessions, in which owners connect their accounts. Returned by `client.link()`.
#[derive(Clone, Debug)]
pub struct Link {
    scope: Scope,
}

impl Link {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// Start a Link session: `POST /v2/link/init` (`startLink`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let response = client
    ///     .link()
    ///     .start()
    ///     .client_app_id("app_garden")
    ///     .client_reference_id("customer-7")
    ///     .connection_id("conn_123")
    ///     .redirect_url("https://shop.example/linked")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn start(&self) -> StartLink {
        StartLink::new(&self.scope)
    }

    /// Cancel a Link session: `DELETE /v2/link/{clientSecret}` (`cancelLink`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// client.link().cancel("cs_123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel(&self, client_secret: impl Into<crate::Secret>) -> CancelLink {
        CancelLink::new(&self.scope, client_secret)
    }

    /// Get the state of a Link session: `GET /v2/link/{clientSecret}` (`getLink`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let response = client.link().get("cs_123").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, client_secret: impl Into<crate::Secret>) -> GetLink {
        GetLink::new(&self.scope, client_secret)
    }
}
