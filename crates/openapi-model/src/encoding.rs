//! The fields of forms, with OpenAPI's defaults for what their encoding does not state.

use crate::Node;

/// A field of a form, and how its value is serialized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StyledField<'a> {
    /// Its name.
    pub name: &'a str,
    /// `form`, `spaceDelimited`, `pipeDelimited` or `deepObject`.
    pub style: &'a str,
    /// Whether each element or member is serialized as a separate value.
    pub explode: bool,
}

/// The styles of query parameters, which are those of the fields of forms.
const STYLES: [&str; 4] = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

impl<'a> Node<'a> {
    /// The fields whose `encoding` states how they are serialized, if this is the media type of a form.
    ///
    /// ```
    /// use openapi_model::{Kind, Node, Pointer};
    /// use serde_json::json;
    ///
    /// let form = json!({"encoding": {
    ///     "at": {"style": "deepObject"}, "ids": {"explode": false}, "path": {"style": "matrix"}, "photo": {}
    /// }});
    /// let form = Node::new(Pointer::root(), Kind::MediaType, &form);
    /// let fields = form.styled_fields().map(|field| (field.name, field.style, field.explode));
    /// assert_eq!(fields.collect::<Vec<_>>(), [("at", "deepObject", false), ("ids", "form", false)]);
    /// ```
    pub fn styled_fields(&self) -> impl Iterator<Item = StyledField<'a>> {
        self.entries("encoding").filter_map(|(name, encoding)| {
            let style = encoding.text("style");
            let explode = encoding.get("explode").and_then(serde_json::Value::as_bool);
            let is_stated = style.is_some() || explode.is_some();
            let style = style.unwrap_or("form");
            (is_stated && STYLES.contains(&style)).then(|| StyledField {
                name,
                style,
                explode: explode.unwrap_or(style == "form"),
            })
        })
    }
}
