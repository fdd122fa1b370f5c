// @generated from depot.yaml by `cargo xtask generate`; do not edit.

//! Operations without a tag.
use super::prelude::*;

/// Operations without a tag. Returned by `Client::general`.
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

    /// `GET /aisles` (`list_aisles`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let response = client.general().aisles().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn aisles(&self) -> ListAisles {
        ListAisles::new(&self.scope)
    }

    /// `GET /bays` (`list_bays`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let mut items = client.general().bays().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn bays(&self) -> ListBays {
        ListBays::new(&self.scope)
    }

    /// `DELETE /crates/{id}` (`delete_crate`).
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

    /// `GET /crates/{id}` (`get_crate`).
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

    /// `PUT /crates/{id}` (`put_crate`).
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

    /// `GET /crates/{id}/notices` (`watch_crate`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let mut stream = client.general().watch_crate(1).send_events().await?;
    /// while let Some(item) = stream.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn watch_crate(&self, id: impl Into<openapi_runtime::IdRef<i64>>) -> WatchCrate {
        WatchCrate::new(&self.scope, id)
    }

    /// `GET /crates/{id}/state` (`get_crate_state`).
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

    /// `GET /log` (`read_log`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let mut stream = client.general().read_log().send_lines().await?;
    /// while let Some(item) = stream.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_log(&self) -> ReadLog {
        ReadLog::new(&self.scope)
    }

    /// `GET /lots` (`list_lots`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let mut items = client.general().lots().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn lots(&self) -> ListLots {
        ListLots::new(&self.scope)
    }

    /// `POST /questions` (`ask`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let response = client.general().ask("text").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ask(&self, text: impl Into<String>) -> Ask {
        Ask::new(&self.scope, text)
    }

    /// `GET /racks` (`list_racks`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let mut items = client.general().racks().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn racks(&self) -> ListRacks {
        ListRacks::new(&self.scope)
    }

    /// `GET /shelves` (`list_shelves`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let mut items = client.general().shelves().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn shelves(&self) -> ListShelves {
        ListShelves::new(&self.scope)
    }

    /// `GET /ticks` (`ticks`).
    ///
    /// ```no_run
    /// # async fn example(client: depot::Client) -> depot::Result<()> {
    /// let mut stream = client.general().ticks().send_events().await?;
    /// while let Some(item) = stream.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ticks(&self) -> Ticks {
        Ticks::new(&self.scope)
    }
}
