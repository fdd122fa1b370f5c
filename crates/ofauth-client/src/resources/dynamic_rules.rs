// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Rules and signatures for requests to the platform itself.
use super::prelude::*;

/// Rules and signatures for requests to the platform itself. Returned by `Client::dynamic_rules`.
#[derive(Clone, Debug)]
pub struct DynamicRules {
    scope: Scope,
}

impl DynamicRules {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// Get the signing rules: `GET /v2/dynamic-rules` (`getDynamicRules`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let response = client.dynamic_rules().get().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> GetDynamicRules {
        GetDynamicRules::new(&self.scope)
    }

    /// Sign a request to the platform: `POST /v2/dynamic-rules/sign` (`signRequest`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let response = client
    ///     .dynamic_rules()
    ///     .sign("/api2/v2/users/me")
    ///     .time("1775124900000")
    ///     .user_id("4101")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn sign(&self, endpoint: impl Into<String>) -> SignRequest {
        SignRequest::new(&self.scope, endpoint)
    }

    /// Get the state of the signing rules: `GET /v2/dynamic-rules/status` (`getDynamicRulesStatus`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let response = client.dynamic_rules().status().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn status(&self) -> GetDynamicRulesStatus {
        GetDynamicRulesStatus::new(&self.scope)
    }
}
