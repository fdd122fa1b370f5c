//! Kinds of request bodies.

use crate::Body;

/// Kinds of bodies, by how they are serialized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyKind {
    Json,
    Form,
    Multipart,
    /// XML of which the operation table says the structure.
    Xml,
    /// Bytes of the caller.
    Bytes,
}

impl BodyKind {
    pub(crate) fn of(media_type: &str) -> Self {
        match media_type.split(';').next().unwrap_or_default().trim() {
            "application/json" | "text/json" => BodyKind::Json,
            "application/x-www-form-urlencoded" => BodyKind::Form,
            "multipart/form-data" => BodyKind::Multipart,
            structured if structured.ends_with("+json") => BodyKind::Json,
            _ => BodyKind::Bytes,
        }
    }
}

impl Body {
    pub(crate) fn kind(&self) -> BodyKind {
        BodyKind::of(self.media_type)
    }
}
