//! What the account earns.

use crate::Connection;
use crate::requests::{GetEarningsChart, ListChargebacks, ListTransactions};

impl Connection {
    /// What the account earns.
    pub fn earnings(&self) -> Earnings {
        Earnings::new(self.clone())
    }
}

/// What the account earns. Made by [`Connection::earnings`].
#[derive(Clone, Debug)]
pub struct Earnings {
    connection: Connection,
}

impl Earnings {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    /// Reads the earnings over time: `GET /v2/access/earnings/chart` (`getEarningsChart`).
    ///
    /// Needs the permission `earnings:read`. Moments are texts, or of the types that a [`Timestamp`](crate::Timestamp) is
    /// made from.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// use std::time::{Duration, SystemTime};
    ///
    /// let chart = creator.earnings().chart().start_date("2026-04-01").end_date("2026-04-30").send().await?;
    /// println!("{chart:?}");
    ///
    /// let thirty_days_ago = SystemTime::now() - Duration::from_secs(30 * 24 * 60 * 60);
    /// let chart = creator.earnings().chart().start_date(thirty_days_ago).send().await?;
    /// println!("{chart:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn chart(&self) -> GetEarningsChart {
        GetEarningsChart::new(self.connection.scope())
    }

    /// Lists the transactions: `GET /v2/access/earnings/transactions` (`listTransactions`).
    ///
    /// Needs the permission `earnings:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut transactions = creator.earnings().transactions().start_date("2026-04-01").stream();
    /// while let Some(transaction) = transactions.try_next().await? {
    ///     println!("{transaction:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn transactions(&self) -> ListTransactions {
        ListTransactions::new(self.connection.scope())
    }

    /// Lists the chargebacks: `GET /v2/access/earnings/chargebacks` (`listChargebacks`).
    ///
    /// Needs the permission `earnings:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut chargebacks = creator.earnings().chargebacks().stream();
    /// while let Some(chargeback) = chargebacks.try_next().await? {
    ///     println!("{chargeback:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn chargebacks(&self) -> ListChargebacks {
        ListChargebacks::new(self.connection.scope())
    }
}
