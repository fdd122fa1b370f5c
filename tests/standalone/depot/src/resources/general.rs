// @generated from depot.yaml by `cargo xtask generate`; do not edit.

//! general.
use super::prelude::*;

/// general. Returned by `Client::general`.
#[derive(Clone, Debug)]
pub struct General {
    scope: Scope,
}

impl General {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// DELETE /crates/{id}: `DELETE /crates/{id}` (`delete_crate`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let response = client.general().delete_crate(1).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_crate(
        &self,
        id: impl Into<openapi_runtime::IdRef<i64>>,
    ) -> DeleteCrate {
        DeleteCrate::new(&self.scope, id)
    }

    /// GET /crates/{id}: `GET /crates/{id}` (`get_crate`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let response = client.general().crate_(1).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn crate_(&self, id: impl Into<openapi_runtime::IdRef<i64>>) -> GetCrate {
        GetCrate::new(&self.scope, id)
    }

    /// PUT /crates/{id}: `PUT /crates/{id}` (`put_crate`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let response = client.general().put_crate(1).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_crate(&self, id: impl Into<openapi_runtime::IdRef<i64>>) -> PutCrate {
        PutCrate::new(&self.scope, id)
    }

    /// GET /crates/{id}/notices: `GET /crates/{id}/notices` (`watch_crate`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let response = client.general().watch_crate(1).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn watch_crate(&self, id: impl Into<openapi_runtime::IdRef<i64>>) -> WatchCrate {
        WatchCrate::new(&self.scope, id)
    }

    /// GET /crates/{id}/state: `GET /crates/{id}/state` (`get_crate_state`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let response = client.general().crate_state(1).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn crate_state(
        &self,
        id: impl Into<openapi_runtime::IdRef<i64>>,
    ) -> GetCrateState {
        GetCrateState::new(&self.scope, id)
    }

    /// GET /log: `GET /log` (`read_log`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let response = client.general().read_log().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_log(&self) -> ReadLog {
        ReadLog::new(&self.scope)
    }

    /// POST /questions: `POST /questions` (`ask`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let response = client.general().ask("…").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ask(&self, text: impl Into<String>) -> Ask {
        Ask::new(&self.scope, text)
    }

    /// GET /ticks: `GET /ticks` (`ticks`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let response = client.general().ticks().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ticks(&self) -> Ticks {
        Ticks::new(&self.scope)
    }
}
