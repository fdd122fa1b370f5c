// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

//! Operations without a tag.
#[allow(unused_imports)]
use super::prelude::*;

/// `POST /drawings` (`add_drawing`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddDrawing(Request);
impl AddDrawing {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        id: impl Into<openapi_runtime::IdRef<i64>>,
        lines: impl IntoIterator<Item = f64>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::ADD_DRAWING);
        let id: openapi_runtime::IdRef<i64> = id.into();
        request.field("id", serde_json::to_value(id).unwrap_or_default());
        let values = lines
            .into_iter()
            .map(|value| {
                let value: f64 = value.into();
                Value::from(value)
            });
        request.extend("lines", values.collect());
        Self(request)
    }

    #[inline]
    pub fn sold(mut self, sold: bool) -> Self {
        self.0.field("sold", Value::from(sold));
        self
    }

    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        let title: String = title.into();
        self.0.field("title", Value::from(title));
        self
    }

    #[inline]
    pub fn within(mut self, within: impl IntoIterator<Item = types::Drawing>) -> Self {
        let values = within
            .into_iter()
            .map(|value| {
                let value: types::Drawing = value.into();
                serde_json::to_value(value).unwrap_or_default()
            });
        self.0.extend("within", values.collect());
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::Drawing>) -> Self {
        let body: types::Drawing = body.into();
        self.0.draft(&body);
        self
    }

    request_methods!(AddDrawing, answer, once, decode types::Drawing);
}

/// `PUT /labels` (`set_labels`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetLabels(Request);
impl SetLabels {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, body: impl Into<types::Labels>) -> Self {
        let mut request = Request::new(scope, &operations::SET_LABELS);
        let body: types::Labels = body.into();
        request.body(&body);
        Self(request)
    }

    request_methods!(SetLabels, answer, repeated, decode types::Labels);
}

/// `POST /parts` (`add_part`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddPart(Request);
impl AddPart {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        picture: impl Into<openapi_runtime::Part>,
        sheets: impl IntoIterator<Item = impl Into<openapi_runtime::Part>>,
        sizes: impl IntoIterator<Item = types::Size>,
        note: impl Into<String>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::ADD_PART);
        request.part_of("picture", "image/png", picture);
        sheets.into_iter().for_each(|part| request.part("sheets", part));
        let sizes: Vec<types::Size> = sizes.into_iter().map(Into::into).collect();
        request.json_part("sizes", &sizes);
        let note: String = note.into();
        request.field("note", Value::from(note));
        Self(request)
    }

    #[inline]
    pub fn drawing(mut self, drawing: impl Into<openapi_runtime::Part>) -> Self {
        self.0.part_of("drawing", "image/svg+xml", drawing);
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::AddPartBody>) -> Self {
        let body: types::AddPartBody = body.into();
        self.0.draft(&body);
        self
    }

    request_methods!(AddPart, answer, once, empty());
}

/// `PATCH /parts/{id}` (`change_part`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangePart(Request);
impl ChangePart {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        id: impl Into<openapi_runtime::IdRef<i64>>,
        name: impl Into<Option<String>>,
        weight: impl Into<Option<f64>>,
        tags: impl Into<Option<Vec<String>>>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::CHANGE_PART);
        let id: openapi_runtime::IdRef<i64> = id.into();
        request.set("id", &id);
        let name: Option<String> = name.into();
        request.object("name", &name);
        let weight: Option<f64> = weight.into();
        request.object("weight", &weight);
        let tags: Option<Vec<String>> = tags.into();
        request.object("tags", &tags);
        Self(request)
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::ChangePartBody>) -> Self {
        let body: types::ChangePartBody = body.into();
        self.0.draft(&body);
        self
    }

    request_methods!(ChangePart, answer, once, empty());
}

/// `PUT /parts/{id}` (`keep_part`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct KeepPart(Request);
impl KeepPart {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, id: impl Into<openapi_runtime::IdRef<i64>>) -> Self {
        let mut request = Request::new(scope, &operations::KEEP_PART);
        let id: openapi_runtime::IdRef<i64> = id.into();
        request.set("id", &id);
        Self(request)
    }

    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.0.field("width", Value::from(width));
        self
    }

    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.0.field("height", Value::from(height));
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::Size>) -> Self {
        let body: types::Size = body.into();
        self.0.draft(&body);
        self
    }

    request_methods!(KeepPart, answer, repeated, empty());
}

/// `PUT /picture` (`set_picture`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetPicture(Request);
impl SetPicture {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        bytes: impl Into<Bytes>,
        media_type: impl Into<String>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::SET_PICTURE);
        request.bytes(bytes.into(), media_type.into());
        Self(request)
    }

    request_methods!(SetPicture, answer, repeated, empty());
}

/// `POST /rows` (`add_rows`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddRows(Request);
impl AddRows {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, body: impl Into<Vec<Option<f64>>>) -> Self {
        let mut request = Request::new(scope, &operations::ADD_ROWS);
        let body: Vec<Option<f64>> = body.into();
        request.body(&body);
        Self(request)
    }

    request_methods!(AddRows, answer, once, decode Vec < Option < f64 > >);
}

/// `POST /sizes` (`add_size`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddSize(Request);
impl AddSize {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, width: i64) -> Self {
        let mut request = Request::new(scope, &operations::ADD_SIZE);
        request.field("width", Value::from(width));
        Self(request)
    }

    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.0.field("height", Value::from(height));
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::Size>) -> Self {
        let body: types::Size = body.into();
        self.0.draft(&body);
        self
    }

    /// Sends the body as `application/x-www-form-urlencoded` instead of `application/json`.
    #[inline]
    pub fn as_form(mut self) -> Self {
        self.0.encode_as("application/x-www-form-urlencoded");
        self
    }

    /// Sends these bytes as the body instead, in another media type of the document: `text/csv`.
    #[inline]
    pub fn body_of(
        mut self,
        media_type: impl Into<String>,
        bytes: impl Into<Bytes>,
    ) -> Self {
        self.0.replace_body(bytes.into(), media_type.into());
        self
    }

    /// Asks for the response in one of its media types: `application/json`, `text/csv`. `send_raw` returns any of them.
    #[inline]
    pub fn accept(mut self, media_type: impl AsRef<str>) -> Self {
        self.0.accept(media_type.as_ref());
        self
    }

    request_methods!(AddSize, answer, once, decode types::Size);
}
