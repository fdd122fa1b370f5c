// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

//! Operations without a tag.
#[allow(unused_imports)]
use super::prelude::*;

/// `POST /login` (`log_in`).
///
/// Needs no store.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LogIn(Request);
impl LogIn {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, user: impl Into<String>) -> Self {
        let mut request = Request::new(scope, &operations::LOG_IN);
        let user: String = user.into();
        request.field("user", Value::from(user));
        Self(request)
    }

    #[inline]
    pub fn stay(mut self, stay: bool) -> Self {
        self.0.field("stay", Value::from(stay));
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::LogInBody>) -> Self {
        let body: types::LogInBody = body.into();
        self.0.draft(&body);
        self
    }

    request_methods!(LogIn, answer, once, empty());
}

/// `GET /parts` (`list_parts`).
///
/// Needs no store.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
///
/// [`Error::body`](crate::Error::body) decodes what its errors hold: `Problem` (default).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListParts(Request);
impl ListParts {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_PARTS))
    }

    #[inline]
    pub fn filter_name(mut self, filter_name: impl Into<String>) -> Self {
        let filter_name: String = filter_name.into();
        self.0.set("filter[name]", &filter_name);
        self
    }

    #[inline]
    pub fn filter_size_max(mut self, filter_size_max: i64) -> Self {
        self.0.set("filter[size][max]", &filter_size_max);
        self
    }

    #[inline]
    pub fn filter_size_min(mut self, filter_size_min: i64) -> Self {
        self.0.set("filter[size][min]", &filter_size_min);
        self
    }

    #[inline]
    pub fn labels(mut self, labels: std::collections::BTreeMap<String, String>) -> Self {
        self.0.set_json("labels", &labels);
        self
    }

    #[inline]
    pub fn ids(
        mut self,
        ids: impl IntoIterator<Item = impl Into<openapi_runtime::IdRef<i64>>>,
    ) -> Self {
        for value in ids {
            let value: openapi_runtime::IdRef<i64> = value.into();
            self.0.add("ids", &value);
        }

        self
    }

    #[inline]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        for value in tags {
            let value: String = value.into();
            self.0.add("tags", &value);
        }

        self
    }

    /// Default: `name`.
    #[inline]
    pub fn sort_by(mut self, sort_by: impl Into<crate::open::ListPartsSortBy>) -> Self {
        let sort_by: crate::open::ListPartsSortBy = sort_by.into();
        self.0.set("sort-by", &sort_by);
        self
    }

    #[inline]
    pub fn sort_by2(mut self, sort_by2: impl Into<String>) -> Self {
        let sort_by2: String = sort_by2.into();
        self.0.set("sort_by", &sort_by2);
        self
    }

    #[inline]
    pub fn since(mut self, since: impl Into<crate::Timestamp>) -> Self {
        let since: crate::Timestamp = since.into();
        self.0.set("since", &since);
        self
    }

    #[inline]
    pub fn session(mut self, session: impl Into<String>) -> Self {
        let session: String = session.into();
        self.0.set("session", &session);
        self
    }

    #[inline]
    pub fn theme(mut self, theme: impl Into<String>) -> Self {
        let theme: String = theme.into();
        self.0.set("theme", &theme);
        self
    }

    #[inline]
    pub fn body(mut self, body: bool) -> Self {
        self.0.set("body", &body);
        self
    }

    #[inline]
    pub fn page(mut self, page: impl Into<Value>) -> Self {
        let page: Value = page.into();
        self.0.set("page", &page);
        self
    }

    /// Asks for the response in one of its media types: `application/vnd.parts+json`, `application/problem+json`. `send_raw` returns any of them.
    #[inline]
    pub fn accept(mut self, media_type: impl AsRef<str>) -> Self {
        self.0.accept(media_type.as_ref());
        self
    }

    request_methods!(ListParts, answer, repeated, decode types::ListPartsResponse);
}

/// `POST /parts` (`list_parts_new`).
///
/// Needs no store.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
///
/// [`Error::body`](crate::Error::body) decodes what its errors hold: `Problem` (4XX).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPartsNew(Request);
impl ListPartsNew {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, name: impl Into<String>) -> Self {
        let mut request = Request::new(scope, &operations::LIST_PARTS_NEW);
        let name: String = name.into();
        request.field("name", Value::from(name));
        Self(request)
    }

    /// Default: `none`.
    #[inline]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        let note: String = note.into();
        self.0.field("note", Value::from(note));
        self
    }

    /// How it looks.
    #[inline]
    pub fn shape(mut self, shape: impl Into<crate::open::Shape>) -> Self {
        let shape: crate::open::Shape = shape.into();
        self.0.field("shape", serde_json::to_value(shape).unwrap_or_default());
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::NewPart>) -> Self {
        let body: types::NewPart = body.into();
        self.0.draft(&body);
        self
    }

    /// Sends these bytes as the body instead, in another media type of the document: `application/xml`.
    #[inline]
    pub fn body_of(
        mut self,
        media_type: impl Into<String>,
        bytes: impl Into<Binary>,
    ) -> Self {
        self.0.replace_body(bytes.into(), media_type.into());
        self
    }

    request_methods!(ListPartsNew, answer, once, optional Option < types::Part >);
}

/// `GET /parts/{part-id}` (`get_part`).
///
/// Needs no store.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
///
/// [`Error::body`](crate::Error::body) decodes what its errors hold: `Problem` (404).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPart(Request);
impl GetPart {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, part_id: impl Into<String>) -> Self {
        let mut request = Request::new(scope, &operations::GET_PART);
        let part_id: String = part_id.into();
        request.set("part-id", &part_id);
        Self(request)
    }

    #[inline]
    pub fn part_id2(mut self, part_id2: impl Into<String>) -> Self {
        let part_id2: String = part_id2.into();
        self.0.set("part_id", &part_id2);
        self
    }

    #[inline]
    pub fn x_trace(mut self, x_trace: i64) -> Self {
        self.0.set("X-Trace", &x_trace);
        self
    }

    request_methods!(GetPart, answer, repeated, decode types::Part);
}

/// `GET /parts/{part-id}/picture` (`get_parts_by_part_id_picture`).
///
/// Needs no store.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPartsByPartIdPicture(Request);
impl GetPartsByPartIdPicture {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, part_id: impl Into<String>) -> Self {
        let mut request = Request::new(scope, &operations::GET_PARTS_BY_PART_ID_PICTURE);
        let part_id: String = part_id.into();
        request.set("part-id", &part_id);
        Self(request)
    }

    request_methods!(GetPartsByPartIdPicture, answer, repeated, raw Bytes);
}

/// `POST /parts/{part-id}/picture` (`post_parts_by_part_id_picture`).
///
/// Needs no store.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostPartsByPartIdPicture(Request);
impl PostPartsByPartIdPicture {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, part_id: impl Into<String>) -> Self {
        let mut request = Request::new(
            scope,
            &operations::POST_PARTS_BY_PART_ID_PICTURE,
        );
        let part_id: String = part_id.into();
        request.set("part-id", &part_id);
        Self(request)
    }

    #[inline]
    pub fn file(mut self, file: impl Into<openapi_runtime::Part>) -> Self {
        self.0.part("file", file);
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::PostPartsByPartIdPictureBody>) -> Self {
        let body: types::PostPartsByPartIdPictureBody = body.into();
        self.0.draft(&body);
        self
    }

    request_methods!(PostPartsByPartIdPicture, answer, once, empty());
}

/// `PUT /parts/{part-id}/picture` (`put_parts_by_part_id_picture`).
///
/// Needs no store.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutPartsByPartIdPicture(Request);
impl PutPartsByPartIdPicture {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        part_id: impl Into<String>,
        bytes: impl Into<Binary>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::PUT_PARTS_BY_PART_ID_PICTURE);
        let part_id: String = part_id.into();
        request.set("part-id", &part_id);
        request.bytes(bytes.into(), String::from("image/png"));
        Self(request)
    }

    request_methods!(PutPartsByPartIdPicture, answer, repeated, empty());
}

/// `POST /users` (`add_user`).
///
/// Needs no store.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddUser(Request);
impl AddUser {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        name: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::ADD_USER);
        let name: String = name.into();
        request.field("name", Value::from(name));
        let password: String = password.into();
        request.field("password", Value::from(password));
        Self(request)
    }

    #[inline]
    pub fn id(mut self, id: impl Into<openapi_runtime::IdRef<i64>>) -> Self {
        let id: openapi_runtime::IdRef<i64> = id.into();
        self.0.field("id", serde_json::to_value(id).unwrap_or_default());
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::User>) -> Self {
        let body: types::User = body.into();
        self.0.draft(&body);
        self
    }

    request_methods!(AddUser, answer, once, decode types::User);
}
