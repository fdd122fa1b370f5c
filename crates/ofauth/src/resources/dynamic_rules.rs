//! Rules by which requests to the platform are signed.

use crate::Client;
use crate::requests::{GetDynamicRules, GetDynamicRulesStatus, SignRequest};

impl Client {
    /// The rules by which requests to the platform are signed.
    pub fn dynamic_rules(&self) -> DynamicRules {
        DynamicRules::new(self.clone())
    }
}

/// The rules by which requests to the platform are signed. Made by [`Client::dynamic_rules`].
#[derive(Clone, Debug)]
pub struct DynamicRules {
    client: Client,
}

impl DynamicRules {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Reads the rules of the moment: `GET /v2/dynamic-rules` (`getDynamicRules`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let rules = client.dynamic_rules().get().send().await?;
    /// println!("{rules:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetDynamicRules {
        GetDynamicRules::new(self.client.scope())
    }

    /// Tells which revision of the rules is about: `GET /v2/dynamic-rules/status` (`getDynamicRulesStatus`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let status = client.dynamic_rules().status().send().await?;
    /// println!("{status:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn status(&self) -> GetDynamicRulesStatus {
        GetDynamicRulesStatus::new(self.client.scope())
    }

    /// Signs a request to the platform: `POST /v2/dynamic-rules/sign` (`signRequest`).
    ///
    /// Needs no connection.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let signed = client.dynamic_rules().sign("/api2/v2/users/me").send().await?;
    /// println!("{signed:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn sign(&self, endpoint: impl Into<String>) -> SignRequest {
        SignRequest::new(self.client.scope(), endpoint)
    }
}
