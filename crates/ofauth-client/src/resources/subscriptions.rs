// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Creators whom a connected account follows.
use super::prelude::*;

/// Creators whom a connected account follows. Returned by `Connection::subscriptions`.
#[derive(Clone, Debug)]
pub struct Subscriptions {
    scope: Scope,
}

impl Subscriptions {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// List the subscriptions: `GET /v2/access/subscriptions` (`listSubscriptions`).
    ///
    /// Needs the permission `subscriptions:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.subscriptions().list().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListSubscriptions {
        ListSubscriptions::new(&self.scope)
    }

    /// Count subscriptions and subscribers: `GET /v2/access/subscriptions/count` (`getSubscriptionCounts`).
    ///
    /// Needs the permission `subscriptions:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.subscriptions().counts().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn counts(&self) -> GetSubscriptionCounts {
        GetSubscriptionCounts::new(&self.scope)
    }

    /// Get the history of a subscription: `GET /v2/access/subscriptions/{subscriptionId}/history` (`getSubscriptionHistory`).
    ///
    /// Needs the permission `subscriptions:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.subscriptions().history(601).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn history(
        &self,
        subscription_id: impl Into<
            ::openapi_runtime::IdRef<crate::types::SubscriptionId>,
        >,
    ) -> GetSubscriptionHistory {
        GetSubscriptionHistory::new(&self.scope, subscription_id)
    }
}
