// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

//! Operations with the tag `Own parts`.
#[allow(unused_imports)]
use super::prelude::*;

/// `PATCH /parts/{part-id}` (`change_part`).
///
/// Needs a store, but no permission.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangePart(Request);
impl ChangePart {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, part_id: impl Into<String>) -> Self {
        let mut request = Request::new(scope, &operations::CHANGE_PART);
        let part_id: String = part_id.into();
        request.set("part-id", &part_id);
        Self(request)
    }

    /// 1 to 20 characters.
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

    /// Default: `none`.
    #[inline]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        let note: String = note.into();
        self.0.field("note", Value::from(note));
        self
    }

    /// Sets `note` to null.
    #[inline]
    pub fn note_null(mut self) -> Self {
        self.0.field("note", Value::Null);
        self
    }

    /// How it looks.
    #[inline]
    pub fn shape(mut self, shape: impl Into<crate::open::Shape>) -> Self {
        let shape: crate::open::Shape = shape.into();
        self.0.field("shape", serde_json::to_value(shape).unwrap_or_default());
        self
    }

    /// Sets `shape` to null.
    #[inline]
    pub fn shape_null(mut self) -> Self {
        self.0.field("shape", Value::Null);
        self
    }

    /// Sets all fields of the body that are present in the value.
    #[inline]
    pub fn body(mut self, body: impl Into<types::NewPartPatch>) -> Self {
        let body: types::NewPartPatch = body.into();
        self.0.draft(&body);
        self
    }

    request_methods!(ChangePart, answer, once, decode types::Part);
}
