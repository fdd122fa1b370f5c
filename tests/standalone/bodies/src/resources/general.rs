// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

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

    /// `POST /drawings` (`add_drawing`).
    #[inline]
    pub fn add_drawing(
        &self,
        id: impl Into<openapi_runtime::IdRef<i64>>,
        lines: impl IntoIterator<Item = f64>,
    ) -> AddDrawing {
        AddDrawing::new(&self.scope, id, lines)
    }

    /// `PUT /labels` (`set_labels`).
    #[inline]
    pub fn set_labels(&self, body: impl Into<types::Labels>) -> SetLabels {
        SetLabels::new(&self.scope, body)
    }

    /// `POST /parts` (`add_part`).
    #[inline]
    pub fn add_part(
        &self,
        picture: impl Into<openapi_runtime::Part>,
        sheets: impl IntoIterator<Item = impl Into<openapi_runtime::Part>>,
        sizes: impl IntoIterator<Item = types::Size>,
        note: impl Into<String>,
    ) -> AddPart {
        AddPart::new(&self.scope, picture, sheets, sizes, note)
    }

    /// `PATCH /parts/{id}` (`change_part`).
    #[inline]
    pub fn change_part(
        &self,
        id: impl Into<openapi_runtime::IdRef<i64>>,
        name: impl Into<Option<String>>,
        weight: impl Into<Option<f64>>,
        tags: impl Into<Option<Vec<String>>>,
    ) -> ChangePart {
        ChangePart::new(&self.scope, id, name, weight, tags)
    }

    /// `PUT /parts/{id}` (`keep_part`).
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> bodies::Result<()> {
    /// client.general().keep_part(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn keep_part(&self, id: impl Into<openapi_runtime::IdRef<i64>>) -> KeepPart {
        KeepPart::new(&self.scope, id)
    }

    /// `POST /rows` (`add_rows`).
    #[inline]
    pub fn add_rows(&self, body: impl Into<Vec<Option<f64>>>) -> AddRows {
        AddRows::new(&self.scope, body)
    }
}
