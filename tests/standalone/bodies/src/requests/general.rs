// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

//! Operations without a tag.
#[allow(unused_imports)]
use super::prelude::*;

/// `PUT /archive` (`set_archive`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetArchive(Request);
impl SetArchive {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        bytes: impl Into<Binary>,
        media_type: impl Into<String>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::SET_ARCHIVE);
        request.bytes(bytes.into(), media_type.into());
        Self(request)
    }

    request_methods!(SetArchive, answer, repeated, empty());
}

/// `PATCH /cabinets/{id}` (`change_cabinet`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeCabinet(Request);
impl ChangeCabinet {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, id: impl Into<openapi_runtime::IdRef<i64>>) -> Self {
        let mut request = Request::new(scope, &operations::CHANGE_CABINET);
        let id: openapi_runtime::IdRef<i64> = id.into();
        request.set("id", &id);
        Self(request)
    }

    #[inline]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        let color: String = color.into();
        self.0.field("color", Value::from(color));
        self
    }

    /// Sets `color` to null.
    #[inline]
    pub fn color_null(mut self) -> Self {
        self.0.field("color", Value::Null);
        self
    }

    #[inline]
    pub fn maker(mut self, maker: types::MakerPatch) -> Self {
        self.0.object("maker", &maker);
        self
    }

    /// Sets `maker` to null.
    #[inline]
    pub fn maker_null(mut self) -> Self {
        self.0.field("maker", Value::Null);
        self
    }

    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        let name: String = name.into();
        self.0.field("name", Value::from(name));
        self
    }

    /// Sets `name` to null.
    #[inline]
    pub fn name_null(mut self) -> Self {
        self.0.field("name", Value::Null);
        self
    }

    #[inline]
    pub fn shelves(
        mut self,
        shelves: std::collections::BTreeMap<String, Option<types::MakerPatch>>,
    ) -> Self {
        self.0.object("shelves", &shelves);
        self
    }

    /// Sets `shelves` to null.
    #[inline]
    pub fn shelves_null(mut self) -> Self {
        self.0.field("shelves", Value::Null);
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::CabinetPatch>) -> Self {
        let body: types::CabinetPatch = body.into();
        self.0.draft(&body);
        self
    }

    request_methods!(ChangeCabinet, answer, once, decode types::Cabinet);
}

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

/// `GET /notes` (`list_notes`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNotes(Request);
impl ListNotes {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_NOTES))
    }

    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.0.set("cursor", &cursor);
        self
    }

    /// Default: `newest`.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::open::ListNotesOrder>) -> Self {
        let order: crate::open::ListNotesOrder = order.into();
        self.0.set("order", &order);
        self
    }

    /// 1 to 50. Default: `20`.
    ///
    /// A stream requests 50 per page by default.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.0.set("limit", &limit);
        self
    }

    request_methods!(ListNotes, page, repeated, decode types::ListNotesResponse);
    page_methods!(from_server, same_left_out_edited_not);
}

impl PageRequest for ListNotes {
    type Page = types::ListNotesResponse;
    type Item = types::Note;
    page_request!();
    #[inline]
    fn has_more(_: &Self::Page) -> Option<bool> {
        None
    }

    #[inline]
    fn next_cursor(page: &Self::Page) -> Option<Cursor> {
        {
            let page = &page.page;
            page.next_cursor
                .as_ref()
                .map(|next| next.clone())
                .filter(|next| !next.is_empty())
                .map(Cursor::from)
        }
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.notes
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id))
    }

    #[inline]
    fn start_key(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// `POST /orders` (`send_order`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendOrder(Request);
impl SendOrder {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, number: i64) -> Self {
        let mut request = Request::new(scope, &operations::SEND_ORDER);
        request.field("number", Value::from(number));
        Self(request)
    }

    #[inline]
    pub fn address(mut self, address: types::SendOrderBodyAddress) -> Self {
        self.0.object("address", &address);
        self
    }

    #[inline]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values = tags
            .into_iter()
            .map(|value| {
                let value: String = value.into();
                Value::from(value)
            });
        self.0.extend("tags", values.collect());
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::SendOrderBody>) -> Self {
        let body: types::SendOrderBody = body.into();
        self.0.draft(&body);
        self
    }

    request_methods!(SendOrder, answer, once, empty());
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
        bytes: impl Into<Binary>,
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

/// `POST /shapes` (`add_shape`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddShape(Request);
impl AddShape {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, body: impl Into<crate::open::Shape>) -> Self {
        let mut request = Request::new(scope, &operations::ADD_SHAPE);
        let body: crate::open::Shape = body.into();
        request.body(&body);
        Self(request)
    }

    request_methods!(AddShape, answer, once, decode Vec < crate ::open::Shape >);
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
        bytes: impl Into<Binary>,
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

/// `PUT /times` (`set_times`).
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetTimes(Request);
impl SetTimes {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, at: impl Into<crate::Timestamp>) -> Self {
        let mut request = Request::new(scope, &operations::SET_TIMES);
        let at: crate::Timestamp = at.into();
        request.field("at", Value::from(at.to_string()));
        Self(request)
    }

    #[inline]
    pub fn day(mut self, day: impl Into<crate::Date>) -> Self {
        let day: crate::Date = day.into();
        self.0.field("day", Value::from(day.to_string()));
        self
    }

    #[inline]
    pub fn hour(mut self, hour: impl Into<crate::TimeOfDay>) -> Self {
        let hour: crate::TimeOfDay = hour.into();
        self.0.field("hour", Value::from(hour.to_string()));
        self
    }

    #[inline]
    pub fn key(mut self, key: impl Into<crate::Uuid>) -> Self {
        let key: crate::Uuid = key.into();
        self.0.field("key", Value::from(key.to_string()));
        self
    }

    #[inline]
    pub fn lasts(mut self, lasts: impl Into<crate::IsoDuration>) -> Self {
        let lasts: crate::IsoDuration = lasts.into();
        self.0.field("lasts", Value::from(lasts.to_string()));
        self
    }

    /// Default: `3`.
    #[inline]
    pub fn retries(mut self, retries: i64) -> Self {
        self.0.field("retries", Value::from(retries));
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::Times>) -> Self {
        let body: types::Times = body.into();
        self.0.draft(&body);
        self
    }

    request_methods!(SetTimes, answer, repeated, decode types::Times);
}
