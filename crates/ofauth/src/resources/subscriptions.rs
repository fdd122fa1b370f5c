//! Accounts that the account subscribes to.

use crate::requests::{GetSubscriptionCounts, GetSubscriptionHistory, ListSubscriptions};
use crate::{Connection, SubscriptionRef};

impl Connection {
    /// What the account subscribes to.
    pub fn subscriptions(&self) -> Subscriptions {
        Subscriptions::new(self.clone())
    }
}

/// What the account subscribes to. Made by [`Connection::subscriptions`].
#[derive(Clone, Debug)]
pub struct Subscriptions {
    connection: Connection,
}

impl Subscriptions {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    /// Lists the subscriptions: `GET /v2/access/subscriptions` (`listSubscriptions`).
    ///
    /// Needs the permission `subscriptions:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut subscriptions = creator.subscriptions().list().stream();
    /// while let Some(subscription) = subscriptions.try_next().await? {
    ///     println!("{subscription:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListSubscriptions {
        ListSubscriptions::new(self.connection.scope())
    }

    /// Counts the subscriptions and subscribers: `GET /v2/access/subscriptions/count`
    /// (`getSubscriptionCounts`).
    ///
    /// Needs the permission `subscriptions:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let counts = creator.subscriptions().counts().send().await?;
    /// println!("{counts:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn counts(&self) -> GetSubscriptionCounts {
        GetSubscriptionCounts::new(self.connection.scope())
    }

    /// Lists what became of a subscription: `GET /v2/access/subscriptions/{subscriptionId}/history`
    /// (`getSubscriptionHistory`).
    ///
    /// Needs the permission `subscriptions:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let history = creator.subscriptions().history(9001).send().await?;
    /// println!("{history:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn history(&self, subscription_id: impl Into<SubscriptionRef>) -> GetSubscriptionHistory {
        GetSubscriptionHistory::new(self.connection.scope(), subscription_id)
    }
}
