// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Earnings of a connected account.
use super::prelude::*;

/// Earnings of a connected account. Returned by `Connection::earnings`.
#[derive(Clone, Debug)]
pub struct Earnings {
    scope: Scope,
}

impl Earnings {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// List the chargebacks: `GET /v2/access/earnings/chargebacks` (`listChargebacks`).
    ///
    /// Needs the permission `earnings:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.earnings().chargebacks().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn chargebacks(&self) -> ListChargebacks {
        ListChargebacks::new(&self.scope)
    }

    /// Get the chart of earnings: `GET /v2/access/earnings/chart` (`getEarningsChart`).
    ///
    /// Needs the permission `earnings:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.earnings().chart().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn chart(&self) -> GetEarningsChart {
        GetEarningsChart::new(&self.scope)
    }

    /// List the transactions: `GET /v2/access/earnings/transactions` (`listTransactions`).
    ///
    /// Needs the permission `earnings:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.earnings().transactions().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn transactions(&self) -> ListTransactions {
        ListTransactions::new(&self.scope)
    }
}
