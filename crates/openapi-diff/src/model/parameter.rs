//! Parameters.

use super::{Document, media_types};
use crate::Pointer;

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) place: Pointer,
    pub(crate) name: String,
    pub(crate) location: String,
    pub(crate) required: bool,
    /// How values are written: style and explode, or the media type.
    pub(crate) encoding: String,
    /// Whether reserved characters are written as they are.
    pub(crate) reserved: bool,
    /// Whether the name may be sent without a value.
    pub(crate) empty: bool,
    pub(crate) schema: Pointer,
}

impl Parameter {
    pub(crate) fn read(document: Document<'_>, place: Pointer) -> Self {
        let value = document.get(&place);
        let text = |keyword: &str| value[keyword].as_str().unwrap_or_default().to_owned();
        let flag = |keyword: &str| value[keyword] == true;
        let location = text("in");
        let (encoding, schema) = match media_types(document, &place.join("content")).into_iter().next() {
            Some(media_type) => (media_type.name, media_type.place.join("schema")),
            None => {
                let style = value["style"].as_str().unwrap_or(match location.as_str() {
                    "query" | "cookie" => "form",
                    _ => "simple",
                });
                let explode = value["explode"].as_bool().unwrap_or(style == "form");
                let explode = if explode { "exploded" } else { "not exploded" };
                (format!("{style}, {explode}"), place.join("schema"))
            }
        };
        Self {
            name: text("name"),
            required: flag("required") || location == "path",
            reserved: flag("allowReserved"),
            empty: flag("allowEmptyValue") && location == "query",
            location,
            encoding,
            schema,
            place,
        }
    }

    /// Location and name; names of headers are not sensitive to case.
    pub(crate) fn key(&self) -> (String, String) {
        let name = if self.location == "header" {
            self.name.to_lowercase()
        } else {
            self.name.clone()
        };
        (self.location.clone(), name)
    }

    pub(crate) fn shown(&self) -> String {
        format!("{} parameter `{}`", self.location, self.name)
    }
}
