// @generated from newsroom.yaml by `cargo xtask generate`; do not edit.

//! Operations with the tag `Stories`.
use super::prelude::*;

/// Operations with the tag `Stories`. Returned by `Client::stories`.
#[derive(Clone, Debug)]
pub struct Stories {
    scope: Scope,
}

impl Stories {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// `GET /stories` (`list_stories`).
    ///
    /// ```no_run
    /// # async fn example(client: newsroom_api::Client) -> newsroom_api::Result<()> {
    /// let mut items = client.stories().list().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListStories {
        ListStories::new(&self.scope)
    }

    /// `GET /stories/export` (`export_stories`).
    ///
    /// ```no_run
    /// # async fn example(client: newsroom_api::Client) -> newsroom_api::Result<()> {
    /// let mut stream = client.stories().export().send_lines().await?;
    /// while let Some(item) = stream.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn export(&self) -> ExportStories {
        ExportStories::new(&self.scope)
    }

    /// `GET /stories/live` (`follow_stories`).
    ///
    /// ```no_run
    /// # async fn example(client: newsroom_api::Client) -> newsroom_api::Result<()> {
    /// let mut stream = client.stories().follow().send_events().await?;
    /// while let Some(item) = stream.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn follow(&self) -> FollowStories {
        FollowStories::new(&self.scope)
    }

    /// `GET /stories/summary` (`old_summary`).
    ///
    /// Deprecated.
    ///
    /// ```no_run
    /// # async fn example(client: newsroom_api::Client) -> newsroom_api::Result<()> {
    /// let response = client.stories().old_summary().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "the operation is deprecated"]
    #[inline]
    pub fn old_summary(&self) -> OldSummary {
        OldSummary::new(&self.scope)
    }
}
