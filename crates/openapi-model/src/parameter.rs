//! Parameters and headers, with OpenAPI's defaults for what they do not state.

use crate::{Kind, MediaType, Node};

/// A parameter, or a header of a response or of a part.
#[derive(Clone, Debug)]
pub struct Parameter<'a> {
    /// The object itself, references followed.
    pub node: Node<'a>,
}

impl<'a> Parameter<'a> {
    /// The parameter or header that this object describes.
    #[must_use]
    pub fn new(node: Node<'a>) -> Self {
        Self { node }
    }

    /// Its name. The name of a header is not part of its object.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.node.text("name").unwrap_or_default()
    }

    /// `path`, `query`, `header` or `cookie`.
    #[must_use]
    pub fn location(&self) -> &'a str {
        match self.node.kind {
            Kind::Header => "header",
            _ => self.node.text("in").unwrap_or_default(),
        }
    }

    /// Location and name, which identify a parameter of an operation. Names of headers are case-insensitive.
    #[must_use]
    pub fn key(&self) -> (&'a str, String) {
        let (location, name) = (self.location(), self.name());
        let name = if location == "header" {
            name.to_lowercase()
        } else {
            name.to_owned()
        };
        (location, name)
    }

    /// Whether it is required: a path parameter always is.
    #[must_use]
    pub fn required(&self) -> bool {
        self.node.flag("required") || self.location() == "path"
    }

    /// The serialization style of the value; a media type takes precedence.
    ///
    /// ```
    /// use openapi_model::{Kind, Node, Parameter, Pointer};
    /// use serde_json::json;
    ///
    /// let value = json!({"name": "ids", "in": "query"});
    /// let parameter = Parameter::new(Node::new(Pointer::root(), Kind::Parameter, &value));
    /// assert_eq!((parameter.style(), parameter.explode()), ("form", true));
    /// ```
    #[must_use]
    pub fn style(&self) -> &'a str {
        let by_default = match self.location() {
            "query" | "cookie" => "form",
            _ => "simple",
        };
        self.node.text("style").unwrap_or(by_default)
    }

    /// Whether each element or member is serialized as a separate value (`explode`).
    #[must_use]
    pub fn explode(&self) -> bool {
        match self.node.get("explode") {
            Some(explode) => *explode == true,
            None => self.style() == "form",
        }
    }

    /// Whether reserved characters are not percent-encoded.
    #[must_use]
    pub fn allows_reserved(&self) -> bool {
        self.node.flag("allowReserved")
    }

    /// Whether the name may be sent without a value.
    #[must_use]
    pub fn allows_empty(&self) -> bool {
        self.node.flag("allowEmptyValue") && self.location() == "query"
    }

    /// The media type that the value is serialized as, if it has one.
    #[must_use]
    pub fn media_type(&self) -> Option<(MediaType, Node<'a>)> {
        self.node.content().next()
    }

    /// The schema of the value, from `schema` or `content`.
    #[must_use]
    pub fn schema(&self) -> Option<Node<'a>> {
        match self.media_type() {
            Some((_, media_type)) => media_type.member("schema"),
            None => self.node.member("schema"),
        }
    }
}
