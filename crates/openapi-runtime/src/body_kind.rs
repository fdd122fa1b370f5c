//! How the body of a request is put together.

use crate::Body;

/// Kinds of body, by how they are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyKind {
    Json,
    Form,
    Multipart,
    /// As the caller brings them.
    Bytes,
}

impl Body {
    pub(crate) fn kind(&self) -> BodyKind {
        match self.media_type.split(';').next().unwrap_or_default().trim() {
            "application/json" | "text/json" => BodyKind::Json,
            "application/x-www-form-urlencoded" => BodyKind::Form,
            "multipart/form-data" => BodyKind::Multipart,
            structured if structured.ends_with("+json") => BodyKind::Json,
            _ => BodyKind::Bytes,
        }
    }
}
