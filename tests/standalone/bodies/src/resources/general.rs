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

    /// `PUT /archive` (`set_archive`).
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> bodies::Result<()> {
    /// client
    ///     .general()
    ///     .set_archive(b"bytes".to_vec(), "application/octet-stream")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_archive(
        &self,
        bytes: impl Into<Binary>,
        media_type: impl Into<String>,
    ) -> SetArchive {
        SetArchive::new(&self.scope, bytes, media_type)
    }

    /// `PATCH /cabinets/{id}` (`change_cabinet`).
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> bodies::Result<()> {
    /// let response = client.general().change_cabinet(1).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn change_cabinet(
        &self,
        id: impl Into<openapi_runtime::IdRef<i64>>,
    ) -> ChangeCabinet {
        ChangeCabinet::new(&self.scope, id)
    }

    /// `POST /drawings` (`add_drawing`).
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> bodies::Result<()> {
    /// let response = client.general().add_drawing(1, [1.0]).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_drawing(
        &self,
        id: impl Into<openapi_runtime::IdRef<i64>>,
        lines: impl IntoIterator<Item = f64>,
    ) -> AddDrawing {
        AddDrawing::new(&self.scope, id, lines)
    }

    /// `PUT /labels` (`set_labels`).
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .general()
    ///     .set_labels(serde_json::from_value::<bodies::types::Labels>(serde_json::json!({
    ///         "color": "text",
    ///         "size": 1,
    ///     }))?)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_labels(&self, body: impl Into<types::Labels>) -> SetLabels {
        SetLabels::new(&self.scope, body)
    }

    /// `GET /notes` (`list_notes`).
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> bodies::Result<()> {
    /// let mut items = client.general().notes().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn notes(&self) -> ListNotes {
        ListNotes::new(&self.scope)
    }

    /// `POST /orders` (`send_order`).
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> bodies::Result<()> {
    /// client.general().send_order(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_order(&self, number: i64) -> SendOrder {
        SendOrder::new(&self.scope, number)
    }

    /// `POST /parts` (`add_part`).
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .general()
    ///     .add_part(
    ///         b"bytes".to_vec(),
    ///         [b"bytes".to_vec()],
    ///         serde_json::from_value::<Vec<bodies::types::Size>>(serde_json::json!([
    ///             {
    ///                 "height": 1,
    ///                 "width": 1,
    ///             },
    ///         ]))?,
    ///         "text",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .general()
    ///     .change_part(
    ///         1,
    ///         serde_json::from_value::<Option<String>>(serde_json::json!("text"))?,
    ///         serde_json::from_value::<Option<f64>>(serde_json::json!(1))?,
    ///         serde_json::from_value::<Option<Vec<String>>>(serde_json::json!(["text"]))?,
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
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

    /// `PUT /picture` (`set_picture`).
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> bodies::Result<()> {
    /// client.general().set_picture(b"bytes".to_vec(), "image/jpeg").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_picture(
        &self,
        bytes: impl Into<Binary>,
        media_type: impl Into<String>,
    ) -> SetPicture {
        SetPicture::new(&self.scope, bytes, media_type)
    }

    /// `POST /rows` (`add_rows`).
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .general()
    ///     .add_rows(serde_json::from_value::<Vec<Option<f64>>>(serde_json::json!([1]))?)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_rows(&self, body: impl Into<Vec<Option<f64>>>) -> AddRows {
        AddRows::new(&self.scope, body)
    }

    /// `POST /shapes` (`add_shape`).
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .general()
    ///     .add_shape(serde_json::from_value::<bodies::open::Shape>(serde_json::json!({
    ///         "color": "text",
    ///         "form": "round",
    ///         "radius": 1,
    ///     }))?)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_shape(&self, body: impl Into<crate::open::Shape>) -> AddShape {
        AddShape::new(&self.scope, body)
    }

    /// `POST /sizes` (`add_size`).
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> bodies::Result<()> {
    /// let response = client.general().add_size(1).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_size(&self, width: i64) -> AddSize {
        AddSize::new(&self.scope, width)
    }

    /// `PUT /times` (`set_times`).
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .general()
    ///     .set_times(serde_json::from_value::<bodies::Timestamp>(serde_json::json!("2026-04-02T10:15:00Z"))?)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_times(&self, at: impl Into<crate::Timestamp>) -> SetTimes {
        SetTimes::new(&self.scope, at)
    }
}
